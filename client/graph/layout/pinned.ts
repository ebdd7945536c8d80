import type { Placed } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import { type Box, boxesOf, labelOf, overlap, type Piece } from './piece.ts';
import { middleOf } from './tile.ts';

/** Shifts a layout so that what is pinned lies as near as can be to where it would have come to lie. */
export function anchor(placed: Placed, pinned: Placed): Placed {
  const held = Object.keys(pinned).filter((id) => placed[id]);
  if (held.length === 0) return placed;
  const is = middleOf(held.flatMap((id) => pinned[id] ?? []));
  const was = middleOf(held.flatMap((id) => placed[id] ?? []));
  return Object.fromEntries(
    Object.entries(placed).map(([id, p]) => [id, pinned[id] ?? { x: p.x + is.x - was.x, y: p.y + is.y - was.y }]),
  );
}

/** Whose body or name would cover something that is pinned. */
export function coveringPinned(
  pieces: readonly Piece[],
  placed: Placed,
  pinned: Placed,
  zoom: number,
  wrap: number,
  measure: Measure,
): string[] {
  const boxes = (p: Piece): Box[] => {
    const at = placed[p.id];
    if (!at) return [];
    const { body, name } = boxesOf(p, at, zoom, labelOf(p, wrap, measure));
    return [body, name];
  };
  const held = pieces.filter((p) => pinned[p.id]).flatMap(boxes);
  return pieces
    .filter((p) => !pinned[p.id] && boxes(p).some((b) => held.some((h) => overlap(b, h) > 0)))
    .map((p) => p.id);
}
