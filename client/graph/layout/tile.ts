import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { fitView, noInset } from '../fit.ts';
import { labelUnits, nameGap } from '../look.ts';
import type { Label, Measure } from '../measure.ts';
import { type Frame, labelOf, type Piece } from './piece.ts';

/** A piece with its name measured and its weight known: plain values, so that it can travel to a worker. */
export type Tile = Piece & { readonly label: Label; readonly start: boolean; readonly weight: number };
/** Which way a Link points, and how many voices affirm what lies between the two. */
type Tug = { readonly source: string; readonly target: string; readonly weight: number };

/** What every layout is given. Entities in `pinned` keep the places named there. */
export type Ground = {
  readonly tiles: readonly Tile[];
  readonly tugs: readonly Tug[];
  readonly frame: Frame;
  readonly pinned: Placed;
};

/** Names wrap at this width wherever there are no lanes; px on screen. */
export const freeWrap = 88;
export const tileOf = (p: Piece, start: boolean, weight: number, measure: Measure): Tile => ({
  ...p,
  start,
  weight,
  label: labelOf(p, freeWrap, measure),
});

/** How far a tile reaches from its middle, with air around it; the badge stands out above. */
export type Reach = { readonly half: number; readonly up: number; readonly down: number };
const air = { x: 5, up: 11, down: 7 };
export const reachOf = (t: Tile, zoom: number): Reach => ({
  half: Math.max(t.size / 2 + 6, (t.label.width * labelUnits(zoom)) / 2) + air.x,
  up: t.size / 2 + air.up,
  down: t.size / 2 + nameGap + t.label.height * labelUnits(zoom) + air.down,
});

const label = (t: Piece) => (t as Tile).label;
/** Zoom at which everything is in view. */
export const zoomToFit = (tiles: readonly Tile[], placed: Placed, frame: Frame): number =>
  fitView(tiles, placed, frame, noInset, label).zoom;

/** What does not fit with its names is laid out to be read from this near. */
export const readingZoom = 0.8;
/** Below this names shrink on screen, too. */
const namedZoom = 0.545;
/** So few can all be named, if small, wherever they lie. */
const mostNamed = 60;

/**
 * Names keep their size on screen, so what they take of the ground hangs on the zoom, and the zoom on how far everything
 * spreads. Lays out for a zoom, looks at which zoom the result fits, and again, until names have the room they take.
 */
export function atItsZoom(g: Ground, lay: (zoom: number) => Placed): Placed {
  let zoom = 1;
  let placed = lay(zoom);
  for (let round = 0; round < 5; round++) {
    const fits = zoomToFit(g.tiles, placed, g.frame);
    if (labelUnits(fits) <= labelUnits(zoom) * 1.001) return placed;
    if (fits < namedZoom) break;
    // A little beyond, since more room for names means a smaller zoom still.
    zoom = fits * 0.95;
    placed = lay(zoom);
  }
  return g.tiles.length > mostNamed ? lay(readingZoom) : lay(namedZoom);
}
export const middleOf = (points: readonly Point[]): Point => {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
};
