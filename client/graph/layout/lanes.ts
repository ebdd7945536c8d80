import type { Placed, Point } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import { type Column, splitColumns } from './columns.ts';
import { orderColumns } from './order.ts';
import { type Frame, labelOf, type Piece, roomAbove, roomBelow, type Tie } from './piece.ts';
import { rowYs } from './rows.ts';
import { wraps } from './wrap.ts';

export type Laid = {
  readonly placed: Placed;
  /** Zoom at which the layout fills its frame. */
  readonly zoom: number;
  /** Width at which names wrap, in px on screen. */
  readonly wrap: number;
};

/** A lane splits before its entities would have to be drawn smaller than this. */
const smallest = 0.6;
/** Rows never come closer than this on screen: a small body and a line of its name. */
const leastPitch = 44;
const mostPitch = 96;
const edge = 16;
const leastGap = 44;

/** The least height that a piece takes of a column. */
export const leastNeed =
  (measure: Measure) =>
  (p: Piece): number =>
    Math.max(leastPitch, roomAbove(p, smallest) + roomBelow(p, smallest, labelOf(p, wraps[1], measure)) + 4);
/**
 * The frame, or one as much larger as its pieces need to stand in columns that fill it: without that many columns would
 * be a strip, long and low.
 */
export function frameFor(pieces: readonly Piece[], frame: Frame, measure: Measure): Frame {
  const narrowest = wraps.at(-1) ?? 88;
  const need = leastNeed(measure);
  const area = pieces.reduce((sum, p) => sum + need(p) * (labelOf(p, narrowest, measure).width + leastGap), 0);
  const by = Math.max(1, Math.sqrt(area / (frame.width * frame.height)));
  return { width: frame.width * by, height: frame.height * by };
}

const zoomFor = (pitch: number, names: number) => Math.min(1, Math.max(0.5, (pitch - names - 10) / 46));

/**
 * Entities in columns by what part they play, left to right, filling the frame: rows ordered so that Links cross
 * little, each entity near the height of those it is linked to.
 */
export function lanesLayout(
  pieces: readonly Piece[],
  ties: readonly Tie[],
  given: Frame,
  measure: Measure,
  widest: number = wraps[0],
): Laid {
  const frame = frameFor(pieces, given, measure);
  const columns = splitColumns(pieces, ties, Math.max(frame.height, 3 * leastPitch), leastNeed(measure));
  const of = new Map(pieces.map((p) => [p.id, p]));
  const piecesIn = (c: Column) => c.ids.flatMap((id) => of.get(id) ?? []);
  const widthAt = (c: Column, wrap: number) =>
    Math.max(0, ...piecesIn(c).map((p) => Math.max(p.size, labelOf(p, wrap, measure).width)));
  const fits = (wrap: number) =>
    columns.reduce((sum, c) => sum + widthAt(c, wrap), 0) + leastGap * (columns.length - 1) + 2 * edge <= frame.width;
  const wrap = wraps.filter((w) => w <= widest).find(fits) ?? wraps.at(-1) ?? 88;

  const ordered = orderColumns(
    columns.map((c) => c.ids),
    ties,
  );
  const rows = Math.max(1, ...ordered.map((ids) => ids.length));
  const lines = Math.max(1, ...pieces.map((p) => labelOf(p, wrap, measure).lines));
  const pitch = Math.min(mostPitch, frame.height / rows);
  const zoom = zoomFor(pitch, 14 * Math.min(lines, rows > 8 ? 1 : 2));

  const xs = columnXs(
    columns.map((c) => widthAt(c, wrap)),
    ties,
    ordered,
    frame.width,
  ).map((x) => x / zoom);
  const stacks = ordered.map((ids) => ids.flatMap((id) => of.get(id) ?? []));
  const ys = rowYs(stacks, ties, { height: frame.height, pitch, zoom, label: (p) => labelOf(p, wrap, measure) });
  const placed = Object.fromEntries(
    ordered.flatMap((ids, c) => ids.map((id): [string, Point] => [id, { x: xs[c] ?? 0, y: (ys.get(id) ?? 0) / zoom }])),
  );
  return { placed, zoom, wrap };
}

/** What is left of the width goes to the gaps, more of it where more Links pass. */
function columnXs(
  widths: readonly number[],
  ties: readonly Tie[],
  columns: readonly string[][],
  width: number,
): number[] {
  const at = new Map(columns.flatMap((ids, c) => ids.map((id) => [id, c] as const)));
  const passing = widths.slice(1).map((_, gap) => {
    const through = ties.filter((t) => {
      const [a, b] = [at.get(t.source) ?? 0, at.get(t.target) ?? 0];
      return Math.min(a, b) <= gap && Math.max(a, b) > gap;
    }).length;
    return 1 + Math.sqrt(through) / 4;
  });
  const share = passing.reduce((a, b) => a + b, 0);
  const free = Math.max(
    width - 2 * edge - widths.reduce((a, b) => a + b, 0),
    leastGap * Math.max(0, widths.length - 1),
  );
  // One or two lanes do not need the whole width: their Links would run half a metre.
  const gaps = passing.map((p) => Math.min((free * p) / (share || 1), 320));
  const used = widths.reduce((a, b) => a + b, 0) + gaps.reduce((a, b) => a + b, 0);
  let x = Math.max(edge, (width - used) / 2);
  return widths.map((w, i) => {
    const middle = x + w / 2;
    x += w + (gaps[i] ?? 0);
    return middle;
  });
}
