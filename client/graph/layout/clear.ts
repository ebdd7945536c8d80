import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { nearestFree, type Spot } from './free.ts';
import { reachOf, type Tile } from './tile.ts';

const rounds = 160;
/** Of an overlap, what one round takes away: less than all of it, so that crowds spread outwards instead of jumping. */
const ease = 0.55;

/**
 * Moves what covers something apart until no body and no name covers another, each along the way that is shorter. What
 * is pinned stays. Own code: the packaged passes know circles, and a name is eight times as wide as it is high.
 */
export function clear(tiles: readonly Tile[], placed: Placed, zoom: number, pinned: Placed): Placed {
  const spots = tiles.flatMap((t, i): Spot[] => {
    const held = pinned[t.id];
    const at = held ?? placed[t.id];
    if (!at) return [];
    // Two on one spot would not know which way to go.
    const off = held ? { x: 0, y: 0 } : around(i, 0.01);
    return [{ x: at.x + off.x, y: at.y + off.y, reach: reachOf(t, zoom), id: t.id, fixed: held !== undefined }];
  });
  for (let round = 0; round < rounds; round++) if (!pushApart(spots)) break;
  nearestFree(spots);
  return Object.fromEntries(spots.map((s) => [s.id, pinned[s.id] ?? { x: s.x, y: s.y }]));
}

const golden = Math.PI * (3 - Math.sqrt(5));
/** The i-th of points that fill a disc evenly, as the seeds of a sunflower. */
export const around = (i: number, step: number): Point => ({
  x: Math.cos(i * golden) * step * Math.sqrt(i),
  y: Math.sin(i * golden) * step * Math.sqrt(i),
});

/** How far two reach into each other, by axis; negative where they are clear. */
const depth = (a: Spot, b: Spot) => ({
  x: a.reach.half + b.reach.half - Math.abs(a.x - b.x),
  y: a.y < b.y ? a.reach.down + b.reach.up - (b.y - a.y) : b.reach.down + a.reach.up - (a.y - b.y),
});

function pushApart(spots: readonly Spot[]): boolean {
  const sorted = [...spots].sort((a, b) => a.x - b.x || a.y - b.y);
  const widest = Math.max(0, ...spots.map((s) => s.reach.half));
  let moved = false;
  for (const [i, a] of sorted.entries())
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (!b || b.x - a.x > a.reach.half + widest + 40) break;
      if (a.fixed && b.fixed) continue;
      const d = depth(a, b);
      if (d.x <= 0 || d.y <= 0) continue;
      moved = true;
      const shares = a.fixed ? [0, 1] : b.fixed ? [1, 0] : [0.5, 0.5];
      const axis = d.x < d.y ? 'x' : 'y';
      const by = d[axis] * ease + 0.5;
      const way = a[axis] < b[axis] ? 1 : -1;
      a[axis] -= way * by * (shares[0] ?? 0);
      b[axis] += way * by * (shares[1] ?? 0);
    }
  return moved;
}
