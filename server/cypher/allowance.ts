import { AppError } from '../errors.ts';

/** What one person's queries may take, however many pages and programs ask in their name. */
export type Allowance = {
  /** Queries at once, waiting ones included. */
  readonly atOnce: number;
  readonly rows: number;
  readonly seconds: number;
};
export const usualAllowance: Allowance = { atOnce: 8, rows: 100_000, seconds: 60 };

/** Counts who has how many queries under way; the next one beyond the allowance is told to wait, not queued. */
export function allowanceOf({ atOnce }: Pick<Allowance, 'atOnce'>) {
  const underWay = new Map<string, number>();
  return async <T>(who: string, work: () => Promise<T>): Promise<T> => {
    const now = underWay.get(who) ?? 0;
    if (now >= atOnce)
      throw new AppError(
        429,
        'too-many-queries',
        `${now} of your queries are still running; ${atOnce} at once are allowed`,
        {
          retryAfterS: 2,
          detail: 'Cancel one of them, or wait for it. QUERIES_AT_ONCE of the server sets how many there may be.',
        },
      );
    underWay.set(who, now + 1);
    try {
      return await work();
    } finally {
      const left = (underWay.get(who) ?? 1) - 1;
      if (left > 0) underWay.set(who, left);
      else underWay.delete(who);
    }
  };
}
