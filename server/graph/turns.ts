import { AppError } from '../errors.ts';
import type { UserQuery } from './database.ts';

const busy = () =>
  new AppError(503, 'database-busy', 'Other queries are running; this one had no turn within its time', {
    retryAfterS: 5,
  });
export const cancelled = () => new AppError(499, 'cancelled', 'The query was cancelled');
export const tooLong = (query: UserQuery) =>
  new AppError(504, 'timeout', `The query took longer than ${query.timeoutMs / 1000} s`, {
    field: 'timeoutMs',
    detail: 'Ask for less: name types and labels, start from an id, add a LIMIT.',
  });

/** Lets so many of people's queries run at once; the others wait for a turn as long as they may run. */
export function takeTurns(most: number) {
  let running = 0;
  const waiting = new Set<() => void>();
  const turn = (query: UserQuery) =>
    new Promise<void>((go, no) => {
      if (query.signal?.aborted) return no(cancelled());
      if (running < most) {
        running += 1;
        return go();
      }
      const settle = () => {
        waiting.delete(start);
        clearTimeout(timer);
        query.signal?.removeEventListener('abort', left);
      };
      const start = () => {
        settle();
        go();
      };
      const giveUp = (why: Error) => {
        settle();
        no(why);
      };
      const timer = setTimeout(() => giveUp(busy()), query.timeoutMs);
      const left = () => giveUp(cancelled());
      query.signal?.addEventListener('abort', left, { once: true });
      waiting.add(start);
    });
  return async <T>(query: UserQuery, work: () => Promise<T>): Promise<T> => {
    await turn(query);
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
