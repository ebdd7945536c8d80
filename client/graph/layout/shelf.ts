import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { reachOf, type Tile } from './tile.ts';

/** Rows of these tiles, filled from the left, no wider than asked; `at` is the upper left corner. */
export function shelf(tiles: readonly Tile[], at: Point, width: number, zoom: number): Placed {
  const placed: Record<string, Point> = {};
  let [x, top, lowest] = [at.x, at.y, at.y];
  for (const t of tiles) {
    const { half, up, down } = reachOf(t, zoom);
    if (x > at.x && x + 2 * half > at.x + width) {
      x = at.x;
      top = lowest;
    }
    placed[t.id] = { x: x + half, y: top + up };
    lowest = Math.max(lowest, top + up + down);
    x += 2 * half;
  }
  return placed;
}

/** What a layout takes up, names included. */
export function boundsOf(tiles: readonly Tile[], placed: Placed, zoom: number) {
  const boxes = tiles.flatMap((t) => {
    const at = placed[t.id];
    if (!at) return [];
    const { half, up, down } = reachOf(t, zoom);
    return [{ x1: at.x - half, y1: at.y - up, x2: at.x + half, y2: at.y + down }];
  });
  if (boxes.length === 0) return { x1: 0, y1: 0, x2: 0, y2: 0 };
  return boxes.reduce((a, b) => ({
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
    x2: Math.max(a.x2, b.x2),
    y2: Math.max(a.y2, b.y2),
  }));
}
