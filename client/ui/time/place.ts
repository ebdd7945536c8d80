import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { Bounds } from '../../../server/contract/edtf.ts';
import { loudness, type TimeMark } from './marks.ts';

const dayMs = 86_400_000;
export type TimeScale = ScaleTime<number, number>;
/** Whole years around all marks, and a little air: a mark never stands on the edge. */
export function scaleOf(marks: readonly Pick<TimeMark, 'bounds'>[], left: number, right: number): TimeScale | null {
  const days = marks.flatMap(({ bounds }) =>
    [bounds.from, bounds.to].flatMap((d) => (d === null ? [] : Date.parse(d))),
  );
  if (days.length === 0 || right <= left) return null;
  const first = new Date(Math.min(...days)).getUTCFullYear();
  const last = new Date(Math.max(...days)).getUTCFullYear();
  const air = Math.max(60, (last - first + 1) * 12) * dayMs;
  return scaleUtc()
    .domain([Date.UTC(first, 0, 1) - air / 3, Date.UTC(last + 1, 0, 1) + air / 3])
    .range([left, right]);
}
/** The first days of years to label, as many as there is room for. */
export const yearsOf = (scale: TimeScale, room: number): Date[] => {
  const [from, to] = scale.domain().map((d) => d.getUTCFullYear());
  const [left = 0, right = 0] = scale.range();
  const span = (to ?? 0) - (from ?? 0) + 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((s) => ((right - left) / span) * s >= room) ?? 200;
  const [start = new Date(), end = new Date()] = scale.domain();
  const years: Date[] = [];
  for (let y = Math.ceil(start.getUTCFullYear() / step) * step; y <= end.getUTCFullYear(); y += step) {
    const at = new Date(Date.UTC(y, 0, 1));
    // A label that would run over the end is none.
    if (at >= start && scale(at) + 36 <= right) years.push(at);
  }
  return years;
};
/** The middle of what is known; an open side reaches to the edge and leaves the mark at the known end. */
export function middleOf(scale: TimeScale, { from, to }: Bounds): number {
  const a = from === null ? null : scale(Date.parse(from));
  const b = to === null ? null : scale(Date.parse(to) + dayMs);
  return a === null ? (b ?? 0) : b === null ? a : (a + b) / 2;
}

export type PlacedMark = {
  readonly marks: readonly TimeMark[];
  readonly x: number;
  readonly tier: 0 | 1;
  /** Side on which its words stand; null where they have no room: then they are in its name and in the table. */
  readonly side: 'left' | 'right' | null;
};
export type Room = {
  readonly width: number;
  readonly tiers: 1 | 2;
  /** Width of a sign that can be pressed. */
  readonly sign: number;
  /** Width of the words of a mark; 0 where none are shown. */
  words(mark: TimeMark): number;
};

/**
 * Signs in time order on the first tier with room, their words beside them where nothing else stands; a sign without any
 * room joins the one before it.
 */
export function placeMarks(marks: readonly TimeMark[], scale: TimeScale, room: Room): PlacedMark[] {
  const placed: (PlacedMark & { left: number; right: number })[] = [];
  const tiers: readonly (0 | 1)[] = room.tiers === 1 ? [1] : [0, 1];
  const free = (tier: 0 | 1, left: number, right: number) =>
    left >= 0 &&
    right <= room.width &&
    placed.every((p) => (p.tier === tier ? p.right <= left || p.left >= right : !crosses(p, tier, left, right)));
  // A sign of the upper tier stands on a stem that goes down through the lower one.
  const crosses = (p: { tier: 0 | 1; x: number }, tier: 0 | 1, left: number, right: number) =>
    tier === 1 && p.tier === 0 && p.x > left - 3 && p.x < right + 3;
  const stemFree = (tier: 0 | 1, x: number) =>
    tier === 1 || placed.every((p) => p.tier === 0 || x < p.left - 3 || x > p.right + 3);

  const ordered = [...marks].map((mark) => ({ mark, x: middleOf(scale, mark.bounds) })).sort((a, b) => a.x - b.x);
  for (const { mark, x: wanted } of ordered) {
    const half = room.sign / 2;
    const x = Math.min(room.width - half, Math.max(half, wanted));
    const words = room.words(mark);
    const options = tiers.flatMap((tier) => [
      ...(words > 0
        ? [
            { tier, side: 'right' as const, left: x - half, right: x + half + words },
            { tier, side: 'left' as const, left: x - half - words, right: x + half },
          ]
        : []),
    ]);
    const bare = tiers.map((tier) => ({ tier, side: null, left: x - half, right: x + half }));
    const fit = [...options, ...bare].find((o) => stemFree(o.tier, x) && free(o.tier, o.left, o.right));
    const last = placed.at(-1);
    if (fit) placed.push({ marks: [mark], x, ...fit });
    else if (last)
      placed[placed.length - 1] = { ...last, marks: [...last.marks, mark].sort((a, b) => loudness(a) - loudness(b)) };
    else placed.push({ marks: [mark], x, tier: 1, side: null, left: x - half, right: x + half });
  }
  return placed.map(({ left: _left, right: _right, ...p }) => p);
}
