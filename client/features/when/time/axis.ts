import type { DateBounds } from '../../../../server/contract/facets.ts';
import type { Chip } from './chips.ts';

const dayMs = 86_400_000;
/** Far enough to say that an end is open, near enough to stay beside the end that is known. */
const openReach = 40;
export type Scale = { (ms: number): number; invert(x: number): Date };

/** Where on the axis a time lies: from its first day to the end of its last; an open end stays beside the known one. */
export function chipOf(id: string, { from, to }: DateBounds, scale: (ms: number) => number): Chip {
  const a = from === null ? null : scale(Date.parse(from));
  const b = to === null ? null : scale(Date.parse(to) + dayMs);
  if (a !== null && b !== null) return { id, lo: a, hi: b, want: (a + b) / 2 };
  if (b !== null) return { id, lo: b - openReach, hi: b, want: b };
  const start = a ?? 0;
  return { id, lo: start, hi: start + openReach, want: start };
}

const iso = (d: Date): string => d.toISOString().slice(0, 10);
/** The days under a brush drawn from one place of the axis to another, in either direction. */
export function daysBetween(scale: Scale, a: number, b: number): { from: string; to: string } {
  const [first, last] = a <= b ? [a, b] : [b, a];
  return { from: iso(scale.invert(first)), to: iso(scale.invert(last)) };
}
