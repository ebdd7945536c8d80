import type { Point } from '../../state/canvas/canvas.ts';
import type { Box } from '../layout/piece.ts';

/** An entity on its place, with the room that a Link has to leave it. */
export type Obstacle = {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  readonly body: Box;
  readonly name: Box;
};
export type Way = { readonly id: string; readonly source: string; readonly target: string };

export const inside = (p: Point, b: Box, air = 0): boolean =>
  p.x > b.x1 - air && p.x < b.x2 + air && p.y > b.y1 - air && p.y < b.y2 + air;

const pairOf = (w: Way) => [w.source, w.target].sort().join('~');
/** Links between the same two entities, in either direction, get a lane of their own each: … −1, 0, 1 … */
export function siblings(ways: readonly Way[]): Map<string, number> {
  const groups = new Map<string, Way[]>();
  for (const w of ways) groups.set(pairOf(w), [...(groups.get(pairOf(w)) ?? []), w]);
  return new Map(
    [...groups.values()].flatMap((group) => group.map((w, i): [string, number] => [w.id, i - (group.length - 1) / 2])),
  );
}
