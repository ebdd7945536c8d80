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

type Box = { readonly marks: readonly TimeMark[]; readonly x: number; readonly tier: 0 | 1; side: PlacedMark['side'] };

/**
 * First every sign in time order, on the tier with most room before it; one without room joins its nearest neighbour.
 * Then words beside the signs, the loudest first, where no sign, stem or other words stand.
 */
export function placeMarks(marks: readonly TimeMark[], scale: TimeScale, room: Room): PlacedMark[] {
  const half = room.sign / 2;
  const boxes: Box[] = [];
  const edges = ({ marks: [first], x, side }: Box, asked = side) => {
    const words = first && asked !== null ? room.words(first) : 0;
    return { left: x - half - (asked === 'left' ? words : 0), right: x + half + (asked === 'right' ? words : 0) };
  };
  /** Nothing of the same tier meets it, and no stem of the upper tier runs through what stands in the lower one. */
  const meets = (one: Box, left: number, right: number) =>
    boxes.some((other) => {
      if (other === one) return false;
      const its = edges(other);
      if (other.tier === one.tier) return left < its.right && its.left < right;
      return one.tier === 1
        ? other.x > left - stem && other.x < right + stem
        : one.x > its.left - stem && one.x < its.right + stem;
    });

  const ordered = marks
    .map((mark) => ({ mark, wanted: middleOf(scale, mark.bounds) }))
    .sort((a, b) => a.wanted - b.wanted);
  for (const { mark, wanted } of ordered) {
    const x = Math.min(room.width - half, Math.max(half, wanted));
    const before = (tier: 0 | 1) =>
      Math.max(Number.NEGATIVE_INFINITY, ...boxes.filter((b) => b.tier === tier).map((b) => b.x));
    const tiers: (0 | 1)[] = room.tiers === 1 ? [1] : before(0) <= before(1) ? [0, 1] : [1, 0];
    const fit = tiers
      .map((tier): Box => ({ marks: [mark], x, tier, side: null }))
      .find((box) => !meets(box, x - half, x + half));
    const near = boxes.reduce<Box | null>(
      (best, b) => (best && Math.abs(best.x - x) <= Math.abs(b.x - x) ? best : b),
      null,
    );
    if (fit) boxes.push(fit);
    else if (near)
      boxes[boxes.indexOf(near)] = { ...near, marks: [...near.marks, mark].sort((a, b) => loudness(a) - loudness(b)) };
  }
  const loud = ({ marks: [first] }: Box) => (first ? loudness(first) : 0);
  for (const box of [...boxes].sort((a, b) => loud(a) - loud(b))) {
    const [first] = box.marks;
    if (!first || room.words(first) === 0) continue;
    const sides = (['right', 'left'] as const).filter((side) => {
      const { left, right } = edges(box, side);
      return left >= 0 && right <= room.width && !meets(box, left, right);
    });
    box.side = sides[0] ?? null;
  }
  return boxes.map(({ marks, x, tier, side }) => ({ marks, x, tier, side }));
}
/** Room that a stem keeps to what it passes. */
const stem = 3;
