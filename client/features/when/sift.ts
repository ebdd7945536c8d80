import type { DateBounds } from '../../../server/contract/facets.ts';
import type { Standing } from '../../../server/contract/terms.ts';
import type { TimedClaim } from '../../../server/contract/when.ts';

/** The four clocks of a claim, each of which a period can be read on. */
export const clocks = ['happened', 'said', 'published', 'recorded'] as const;
export type Clock = (typeof clocks)[number];
/** First and last day, both ISO. */
export type Period = { readonly clock: Clock; readonly from: string; readonly to: string };
export type Sift = {
  /** Standings that are left out. */
  readonly off: readonly Standing[];
  readonly period: Period | null;
};
export const noSift: Sift = { off: [], period: null };

export type Sifted = {
  readonly kept: readonly TimedClaim[];
  /** Left out by their standing; of the rest, outside the period, and without any date on its clock. */
  readonly standing: number;
  readonly outside: number;
  readonly undated: number;
};

/** Every time of a claim on a clock; what people recorded, by its day. */
export function timesOf(c: TimedClaim, clock: Clock): readonly DateBounds[] {
  if (clock === 'recorded') return c.recorded.map((at) => ({ from: at.slice(0, 10), to: at.slice(0, 10) }));
  if (clock === 'happened') return c.happened === null ? [] : [c.happened];
  return c[clock];
}

/** An open end reaches for ever. */
const touches = (time: DateBounds, { from, to }: Period): boolean =>
  (time.from === null || time.from <= to) && (time.to === null || time.to >= from);

/** What list, map and time alike show, and in numbers what they leave out. */
export function siftClaims(claims: readonly TimedClaim[], { off, period }: Sift): Sifted {
  const standing = claims.filter((c) => !off.includes(c.claim.standing));
  const dated = period === null ? standing : standing.filter((c) => timesOf(c, period.clock).length > 0);
  const kept = period === null ? dated : dated.filter((c) => timesOf(c, period.clock).some((t) => touches(t, period)));
  return {
    kept,
    standing: claims.length - standing.length,
    undated: standing.length - dated.length,
    outside: dated.length - kept.length,
  };
}
