import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import type { Problem } from '../contract/problem.ts';
import { AppError, isAppError } from '../errors.ts';

/** The one place where an error becomes a reply. What we do not know is told to the log and nobody else. */
export const problems: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) return next(error);
  const known = asAppError(error);
  if (known.status >= 500 && known.status !== 503 && known.status !== 504) req.log?.error({ err: error }, 'failed');
  const body: Problem = {
    type: 'about:blank',
    title: known.message,
    status: known.status,
    code: known.code,
    ...(known.detail === undefined ? {} : { detail: known.detail }),
    ...(known.field === undefined ? {} : { field: known.field }),
    ...(known.span === undefined ? {} : { span: known.span }),
    ...(known.rewrite === undefined ? {} : { rewrite: known.rewrite }),
  };
  if (known.retryAfterS !== undefined) res.setHeader('Retry-After', String(known.retryAfterS));
  else if (known.status === 503) res.setHeader('Retry-After', '5');
  res.setHeader('Cache-Control', 'no-store');
  res.status(known.status).type('application/problem+json').send(JSON.stringify(body));
};

type HttpError = { type?: unknown; status?: unknown; expose?: unknown; name?: unknown };

function asAppError(error: unknown): AppError {
  if (isAppError(error)) return error;
  const { type, status } = (typeof error === 'object' && error !== null ? error : {}) as HttpError;
  if (type === 'entity.parse.failed') return new AppError(400, 'malformed-json', 'The body is no valid JSON');
  if (type === 'entity.too.large') return new AppError(413, 'too-large', 'The request is larger than this route takes');
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new AppError(status, `http-${status}`, STATUS_CODES[status] ?? 'The request cannot be answered');
  return new AppError(500, 'internal', 'Something went wrong on the server', {
    detail: 'It is written in the server’s log.',
  });
}
