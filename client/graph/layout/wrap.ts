import type { Arrangement, Placed } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import { boxGrid } from './grid.ts';
import { type Box, boxesOf, labelOf, overlap, type Piece } from './piece.ts';

/** Widths at which names may wrap, in px on screen. */
export const wraps = [172, 148, 124, 104, 88] as const;
/** Names have the gaps between columns to themselves; anywhere else Links come from all sides. */
export const widestName = (arrangement: Arrangement): number => (inColumns(arrangement) ? 172 : 92);
export const inColumns = (arrangement: Arrangement): boolean => arrangement === 'lanes' || arrangement === 'timeline';

/** Area that names cover of other names and of entities, in the canvas's own units. */
export function nameOverlap(
  pieces: readonly Piece[],
  placed: Placed,
  zoom: number,
  wrap: number,
  measure: Measure,
): number {
  const bodies = boxGrid();
  const names = boxGrid();
  let area = 0;
  const sum = (box: Box, others: Iterable<Box>) => {
    for (const o of others) area += overlap(box, o);
  };
  for (const p of pieces) {
    const at = placed[p.id];
    if (!at) continue;
    const { body, name } = boxesOf(p, at, zoom, labelOf(p, wrap, measure));
    sum(name, names.near(name));
    sum(name, bodies.near(name));
    sum(body, names.near(body));
    names.add(name);
    bodies.add(body);
  }
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
