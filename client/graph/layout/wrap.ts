import type { Placed } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import { boxesOf, labelOf, overlap, type Piece } from './piece.ts';

/** Widths at which names may wrap, in px on screen. */
export const wraps = [172, 148, 124, 104, 88] as const;

/** Area that names cover of other names and of entities, in the canvas's own units. */
export function nameOverlap(
  pieces: readonly Piece[],
  placed: Placed,
  zoom: number,
  wrap: number,
  measure: Measure,
): number {
  const boxes = pieces.flatMap((p) => {
    const at = placed[p.id];
    return at ? [boxesOf(p, at, zoom, labelOf(p, wrap, measure))] : [];
  });
  let area = 0;
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      area += overlap(a.name, b.name) + overlap(a.name, b.body) + overlap(a.body, b.name);
  return area;
}

/** The widest wrap at which names cover nothing, else the one at which they cover least. */
export function wrapFor(pieces: readonly Piece[], placed: Placed, zoom: number, measure: Measure, most = 172): number {
  let best: number = wraps[0];
  let least = Number.POSITIVE_INFINITY;
  for (const wrap of wraps.filter((w) => w <= Math.max(most, 88))) {
    const area = nameOverlap(pieces, placed, zoom, wrap, measure);
    if (area < least) {
      least = area;
      best = wrap;
    }
    if (area === 0) break;
  }
  return best;
}
