import { type Canvas, move, type Placed, type Point } from './canvas.ts';

export const edges = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Edge = (typeof edges)[number];
export type Axis = 'x' | 'y';

const axisOf = (edge: Edge): Axis => (edge === 'left' || edge === 'centre' || edge === 'right' ? 'x' : 'y');
const chosen = (c: Canvas, ids: readonly string[]): [string, Point][] =>
  [...new Set(ids)].flatMap((id) => {
    const at = c.placed[id];
    return at && !c.pinned.includes(id) ? [[id, at] as [string, Point]] : [];
  });
const on = (axis: Axis, p: Point, value: number): Point => ({ ...p, [axis]: Math.round(value) });

/** Entities on one line: at the first or last of them, or half-way between. Pinned ones stay. */
export function align(c: Canvas, ids: readonly string[], edge: Edge): Canvas {
  const all = chosen(c, ids);
  if (all.length < 2) return c;
  const axis = axisOf(edge);
  const at = all.map(([, p]) => p[axis]);
  const [low, high] = [Math.min(...at), Math.max(...at)];
  const line =
    edge === 'left' || edge === 'top' ? low : edge === 'right' || edge === 'bottom' ? high : (low + high) / 2;
  return move(c, Object.fromEntries(all.map(([id, p]) => [id, on(axis, p, line)])) satisfies Placed);
}

/** Entities evenly apart between the two outermost, in the order in which they stand. */
export function distribute(c: Canvas, ids: readonly string[], axis: Axis): Canvas {
  const all = chosen(c, ids).sort(([a, p], [b, q]) => p[axis] - q[axis] || a.localeCompare(b));
  const [first, last] = [all[0], all.at(-1)];
  if (all.length < 3 || !first || !last) return c;
  const step = (last[1][axis] - first[1][axis]) / (all.length - 1);
  return move(c, Object.fromEntries(all.map(([id, p], i) => [id, on(axis, p, first[1][axis] + step * i)])));
}
