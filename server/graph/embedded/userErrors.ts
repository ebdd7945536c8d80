import { AppError } from '../../errors.ts';
import type { UserQuery } from '../database.ts';

/** A reader that was not stopped by us and is gone all the same. A failed allocation aborts; the memory watch kills. */
export const diedOf = (reason: string): AppError =>
  /SIGABRT|SIGKILL|SIGBUS|134|137/.test(reason)
    ? new AppError(422, 'out-of-memory', 'The query needs more memory than it may have', {
        field: 'query',
        detail: 'Collect less at once: add a LIMIT before collect(), or count instead.',
      })
    : new AppError(422, 'engine-crash', `The embedded engine did not survive this query (${reason})`, {
        field: 'query',
        detail: 'Nothing was lost; ask in another way.',
      });

/** The engine's own message without its frame and code: `GRAFEO-Q002: semantic error: Undefined variable 'm'`. */
export function refusedByEngine(message: string, query: UserQuery): AppError {
  const plain = message
    .replace(/^(?:\w+ error: )?(?:GRAFEO-\w+: )?/, '')
    .replace(/\s*\n\s*-->[\s\S]*$/, '')
    .replace(/\s*\n\s*\|\s*\n\s*help:\s*/, '. ')
    .trim();
  if (message.includes('GRAFEO-T003'))
    return new AppError(400, 'cypher-refused', 'Only queries that read are answered here', { field: 'query' });
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  const start = line === undefined ? undefined : offsetOf(query.text, Number(line), Number(column));
  return new AppError(400, 'cypher-error', plain, {
    field: 'query',
    ...(start === undefined ? {} : { span: { start, end: Math.min(start + 1, query.text.length) } }),
  });
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((n, l) => n + l.length + 1, 0);
  return Math.min(before + column - 1, text.length);
}
