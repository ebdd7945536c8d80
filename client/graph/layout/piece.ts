import type { Point } from '../../state/canvas/canvas.ts';
import { labelUnits, nameGap } from '../look.ts';
import { type Label, type Measure, wrapLabel } from '../measure.ts';

/** An entity as the layouts see it. Sizes in px on screen at zoom 1; the name keeps its size at any zoom. */
export type Piece = {
  readonly id: string;
  readonly name: string;
  /** Index of its lane. */
  readonly lane: number;
  readonly size: number;
  /** Where it is not as wide as high: a stack of entities. */
  readonly body?: Frame;
  /** Width at which its name wraps, where that is not the same for all. */
  readonly wrap?: number;
  readonly fontSize: number;
  readonly fontWeight: number;
};
/** Two entities that at least one Link joins. */
export type Tie = { readonly source: string; readonly target: string };
export type Frame = { readonly width: number; readonly height: number };

/** Half of the body in each direction. */
export const halvesOf = (p: Piece): { x: number; y: number } => ({
  x: (p.body?.width ?? p.size) / 2,
  y: (p.body?.height ?? p.size) / 2,
});

export const labelOf = (p: Piece, max: number, measure: Measure): Label =>
  wrapLabel(p.name, p.fontSize, p.fontWeight, p.wrap ?? max, measure);

/** Room in px on screen that a piece needs above and below its centre at this zoom: badge, body, gap, name. */
export const roomAbove = (p: Piece, zoom: number): number => (p.size / 2 + 4) * zoom;
export const roomBelow = (p: Piece, zoom: number, label: Label): number =>
  (p.size / 2 + nameGap) * zoom + label.height + 3;

export type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)) * Math.max(0, Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1));

/** Body and name of a piece in the canvas's units at this zoom; `units`: how large one px of a name is drawn. */
export function boxesOf(
  p: Piece,
  at: Point,
  zoom: number,
  label: Label,
  units = labelUnits(zoom),
): { body: Box; name: Box } {
  const half = halvesOf(p);
  const top = at.y + half.y + nameGap;
  return {
    body: { x1: at.x - half.x, y1: at.y - half.y, x2: at.x + half.x, y2: at.y + half.y },
    name: {
      x1: at.x - (label.width * units) / 2,
      y1: top,
      x2: at.x + (label.width * units) / 2,
      y2: top + label.height * units,
    },
  };
}
