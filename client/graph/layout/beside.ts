import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { reachOf, type Tile } from './tile.ts';

/** Columns of these tiles from `at` (upper left) to the right, none higher than asked. */
export function beside(tiles: readonly Tile[], at: Point, height: number, zoom: number): Placed {
  const placed: Record<string, Point> = {};
  let column: Tile[] = [];
  let [x, y] = [at.x, at.y];
  const close = () => {
    const half = Math.max(0, ...column.map((t) => reachOf(t, zoom).half));
    for (const t of column) placed[t.id] = { x: x + half, y: placed[t.id]?.y ?? y };
    x += 2 * half;
    y = at.y;
    column = [];
  };
  for (const t of tiles) {
    const { up, down } = reachOf(t, zoom);
    if (column.length > 0 && y + up + down > at.y + height) close();
    placed[t.id] = { x, y: y + up };
    y += up + down;
    column.push(t);
  }
  close();
  return placed;
}
