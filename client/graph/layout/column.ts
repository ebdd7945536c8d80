import type { Placed, Point } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import type { Laid } from './lanes.ts';
import { orderColumns } from './order.ts';
import { type Frame, labelOf, type Piece, roomAbove, roomBelow, type Tie } from './piece.ts';
import { spread } from './spread.ts';

const wrap = 92;
const edge = 10;
const between = 10;
const rounds = 4;
/** A canvas much longer than its frame is drawn smaller: it has to be panned through anyhow. */
const smaller = 0.62;

/** The same parts as the lanes, from top to bottom, for a narrow screen. */
export function columnLayout(pieces: readonly Piece[], ties: readonly Tie[], frame: Frame, measure: Measure): Laid {
  const whole = stack(pieces, ties, frame, measure, 1);
  return whole.height > frame.height * 1.5 ? stack(pieces, ties, frame, measure, smaller).laid : whole.laid;
}

/** Rows of at most as many entities as their names leave room for; a lane takes several where it must. */
function rowsOf(pieces: readonly Piece[], width: number, need: (p: Piece) => number): Piece[][] {
  const lanes = [...new Set(pieces.map((p) => p.lane))].sort((a, b) => a - b);
  return lanes.flatMap((lane) => {
    const own = pieces.filter((p) => p.lane === lane);
    const wanted = own.reduce((sum, p) => sum + need(p) + between, 0);
    const count = Math.max(1, Math.ceil(wanted / (width - 2 * edge)));
    const each = Math.ceil(own.length / count);
    return Array.from({ length: count }, (_, i) => own.slice(i * each, (i + 1) * each)).filter((r) => r.length > 0);
  });
}

/** All in px on screen at this zoom; the places are the canvas's own units. */
function stack(pieces: readonly Piece[], ties: readonly Tie[], frame: Frame, measure: Measure, zoom: number) {
  const of = new Map(pieces.map((p) => [p.id, p]));
  const width = (p: Piece) => Math.max(p.size * zoom, labelOf(p, wrap, measure).width);
  const rows = orderColumns(
    rowsOf(pieces, frame.width, width).map((row) => row.map((p) => p.id)),
    ties,
  ).map((ids) => ids.flatMap((id) => of.get(id) ?? []));
  const x = rowXs(rows, ties, frame.width, width);

  // Names wrap, so rows differ in height; what is left of the frame goes between them, but never much.
  const high = rows.map((row) => ({
    above: Math.max(...row.map((p) => roomAbove(p, zoom))),
    below: Math.max(...row.map((p) => roomBelow(p, zoom, labelOf(p, wrap, measure)))),
  }));
  const need = high.reduce((sum, r) => sum + r.above + r.below, 0);
  const free = Math.min(44, Math.max(16, (frame.height - need) / Math.max(1, rows.length - 1)));
  const height = need + free * (rows.length - 1);
  let y = Math.max(0, (frame.height - height) / 2);
  const placed: Record<string, Point> = {};
  for (const [i, row] of rows.entries()) {
    y += high[i]?.above ?? 0;
    for (const p of row) placed[p.id] = { x: (x.get(p.id) ?? 0) / zoom, y: y / zoom };
    y += (high[i]?.below ?? 0) + free;
  }
  return { height, laid: { placed: placed satisfies Placed, zoom, wrap } satisfies Laid };
}

/** A full row takes the width it has; a short one gathers under what it is linked to. */
function rowXs(
  rows: readonly (readonly Piece[])[],
  ties: readonly Tie[],
  width: number,
  need: (p: Piece) => number,
): Map<string, number> {
  const x = new Map<string, number>();
  const settle = (row: readonly Piece[], wanted: readonly number[]) => {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) return;
    const evenly = ((width - 2 * edge) / row.length) * 0.97;
    const gaps = row.map((p, i) => {
      const next = row[i + 1];
      return next ? Math.max((need(p) + need(next)) / 2 + between, evenly) : 0;
    });
    const places = spread(wanted, gaps, edge + need(first) / 2, width - edge - need(last) / 2);
    for (const [i, p] of row.entries()) x.set(p.id, places[i] ?? 0);
  };
  for (const row of rows)
    settle(
      row,
      row.map((_, i) => ((i + 0.5) * width) / row.length),
    );
  for (let round = 0; round < rounds; round++)
    for (const row of rows)
      settle(
        row,
        row.map((p) => {
          const others = ties.flatMap((t) => {
            const other = t.source === p.id ? t.target : t.target === p.id ? t.source : null;
            return other === null || row.some((q) => q.id === other) ? [] : [x.get(other) ?? 0];
          });
          const own = x.get(p.id) ?? 0;
          return others.length > 0 ? (others.reduce((a, b) => a + b, 0) / others.length) * 0.7 + own * 0.3 : own;
        }),
      );
  return x;
}
