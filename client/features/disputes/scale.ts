import type { Dispute } from '../../../server/contract/disputes.ts';

type Figured = Dispute['figures'][number];
type Bar = {
  readonly side: number;
  readonly claim: string;
  /** What the article says and what it measures. */
  readonly name: string;
  readonly from: number;
  /** null: no upper bound is given. */
  readonly to: number | null;
};
export type Scale = {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly unit: string;
  readonly bars: readonly Bar[];
};

/** Between which amounts a figure lies; an end that nobody bounds is null, below as well as above. */
export function boundsOf({ value, low, high, bound }: Figured['figure']): { low: number | null; high: number | null } {
  if (low !== null || high !== null) return { low, high };
  return { low: bound === 'at-most' ? null : value, high: bound === 'at-least' ? null : value };
}

/** Figures of both sides on one line, from nought where that is below, so that lengths compare. */
export function scaleOf(figures: readonly Figured[]): Scale | null {
  const known = figures.map((f) => ({ ...f, ...boundsOf(f.figure) })).filter((f) => f.low !== null || f.high !== null);
  const [first] = known;
  if (first === undefined) return null;
  const ends = known.flatMap((f) => [f.low, f.high].filter((n) => n !== null));
  const least = Math.min(0, ...ends);
  const most = Math.max(0, ...ends);
  const open = known.some((f) => f.high === null);
  // What has no upper bound needs room to point into.
  const step = niceStep((most - least || 1) * (open ? 1.3 : 1.05));
  const [min, max] = [
    Math.floor(least / step) * step,
    Math.ceil((least + (most - least || 1) * (open ? 1.3 : 1)) / step) * step,
  ];
  const count = Math.round((max - min) / step);
  return {
    min,
    max,
    ticks: Array.from({ length: count + 1 }, (_, i) => tidy(min + i * step)),
    unit: first.figure.unit,
    bars: known.map((f) => ({
      side: f.side,
      claim: f.claim,
      name: `${f.figure.text}${f.high === null ? ', no upper bound' : ''}${f.low === null ? ', no lower bound' : ''}`,
      from: f.low ?? min,
      to: f.high,
    })),
  };
}

/** A step of 1, 2 or 5 by a power of ten that cuts the length into at most five. */
function niceStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length / 4));
  return (([1, 2, 5].find((n) => n * power * 4 >= length * 0.999) ?? 10) * power) as number;
}
const tidy = (n: number): number => Number(n.toPrecision(12));

/** Where an amount lies on the line, in per cent of its length. */
export const placeOn = ({ min, max }: Pick<Scale, 'min' | 'max'>, amount: number): number =>
  ((amount - min) / (max - min)) * 100;
