import { AppError, isAppError } from '../../errors.ts';
import type { UserQuery } from '../database.ts';
import { cancelled, tooLong } from '../turns.ts';

type DriverError = { readonly code: string; readonly message: string };
const isDriverError = (e: unknown): e is DriverError =>
  typeof e === 'object' && e !== null && 'code' in e && typeof e.code === 'string' && 'message' in e;
export const codeOf = (e: unknown): string => (isDriverError(e) ? e.code : '');

const lost =
  /^(ServiceUnavailable|SessionExpired|ConnectionAcquisitionTimeout)$|DatabaseUnavailable|\.Cluster\.|NoLeader/;
const auth = /\.Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)/;
export const isAuthError = (e: unknown): boolean => auth.test(codeOf(e));
export const isLost = (e: unknown): boolean =>
  lost.test(codeOf(e)) || /^Connection acquisition timed out/.test(messageOf(e));
const messageOf = (e: unknown): string => (isDriverError(e) ? e.message : String(e));

/** What the server's own statements can fail with, in words for whoever runs the service. Others stay as they are. */
export function explained(error: unknown, uri: string): unknown {
  if (isAppError(error) || !isDriverError(error)) return error;
  if (isLost(error))
    return new AppError(503, 'database-away', `Neo4j at ${uri} does not answer`, {
      retryAfterS: 5,
      detail: 'It is tried again with the next request; check that the server runs and NEO4J_URI is right.',
      cause: error,
    });
  if (isAuthError(error)) return authError(error, uri);
  if (/Database\.DatabaseNotFound/.test(error.code))
    return new AppError(500, 'database-name', `Neo4j at ${uri} has no such database: ${error.message}`, {
      field: 'NEO4J_DATABASE',
      cause: error,
    });
  if (/ConstraintValidationFailed/.test(error.code))
    return new AppError(409, 'duplicate-id', 'A node with this id exists already', { cause: error });
  if (/MemoryPoolOutOfMemory|OutOfMemoryError/.test(error.code))
    return new AppError(503, 'out-of-memory', 'Neo4j ran out of memory for this', { cause: error, retryAfterS: 5 });
  return error;
}

function authError(error: DriverError, uri: string): AppError {
  const why = /CredentialsExpired/.test(error.code)
    ? 'wants its first password changed'
    : /RateLimit/.test(error.code)
      ? 'has locked this user for some seconds after wrong passwords'
      : 'refuses this user and password';
  return new AppError(503, 'database-auth', `Neo4j at ${uri} ${why}`, {
    field: 'NEO4J_PASSWORD',
    detail: 'Set NEO4J_USER and NEO4J_PASSWORD to what the server knows, then start again.',
    retryAfterS: 30,
    cause: error,
  });
}

/** What a person's own query can fail with, in words for that person; what is the server's affair passes on. */
export function userError(error: unknown, query: UserQuery): unknown {
  if (isAppError(error) || !isDriverError(error)) return error;
  if (/TransactionTimedOut/.test(error.code)) return tooLong(query);
  if (/Transaction\.Terminated/.test(error.code)) return cancelled();
  if (/OutOfMemory|MemoryPool/.test(error.code))
    return new AppError(422, 'out-of-memory', 'The query needs more memory than it may have', {
      field: 'query',
      detail: 'Collect less at once: add a LIMIT before collect(), or count instead.',
    });
  if (/Statement\.AccessMode|ForbiddenOnReadOnly|WriteOnReadOnly/.test(error.code))
    return new AppError(400, 'cypher-refused', 'Only queries that read are answered here', { field: 'query' });
  if (!/^Neo\.(ClientError\.(Statement|Procedure|Schema)|DatabaseError\.Statement)/.test(error.code)) return error;
  const offset = /\(offset: (\d+)\)/.exec(error.message)?.[1];
  const start = offset === undefined ? undefined : Math.max(0, Number(offset) - 'EXPLAIN '.length);
  return new AppError(400, 'cypher-error', withoutPosition(error.message), {
    field: 'query',
    ...(start === undefined ? {} : { span: { start, end: Math.min(start + 1, query.text.length) } }),
  });
}

/** The server quotes the text with our EXPLAIN before it and counts from there; the span says where instead. */
const withoutPosition = (message: string): string =>
  message.replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)[\s\S]*$/, '');
