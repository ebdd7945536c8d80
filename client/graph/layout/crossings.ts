import type { Placed, Point } from '../../state/canvas/canvas.ts';
import type { Tie } from './piece.ts';

const side = (a: Point, b: Point, p: Point) => Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));

/** How many pairs of Links cross when each is a straight line; Links that share an end do not count. */
export function crossings(ties: readonly Tie[], placed: Placed): number {
  let count = 0;
  for (let i = 0; i < ties.length; i++) {
    const t = ties[i];
    const [a, b] = [placed[t?.source ?? ''], placed[t?.target ?? '']];
    if (!t || !a || !b) continue;
    for (let j = i + 1; j < ties.length; j++) {
      const u = ties[j];
      if (!u || t.source === u.source || t.source === u.target || t.target === u.source || t.target === u.target)
        continue;
      const [c, d] = [placed[u.source], placed[u.target]];
      if (!c || !d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  }
  return count;
}
