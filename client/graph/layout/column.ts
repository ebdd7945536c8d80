import type { Placed, Point } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import type { Laid } from './lanes.ts';
import { orderColumns } from './order.ts';
import { type Frame, labelOf, type Piece, roomAbove, roomBelow, type Tie } from './piece.ts';
import { spread } from './spread.ts';

const wrap = 92;
const edge = 10;
const between = 10;

/** Rows of at most as many entities as their names leave room for; a lane takes several where it must. */
function rowsOf(pieces: readonly Piece[], width: number, measure: Measure): Piece[][] {
  const lanes = [...new Set(pieces.map((p) => p.lane))].sort((a, b) => a - b);
  return lanes.flatMap((lane) => {
    const own = pieces.filter((p) => p.lane === lane);
    const need = own.map((p) => Math.max(p.size, labelOf(p, wrap, measure).width) + between);
    const count = Math.max(1, Math.ceil(need.reduce((a, b) => a + b, 0) / (width - 2 * edge)));
    const each = Math.ceil(own.length / count);
    return Array.from({ length: count }, (_, i) => own.slice(i * each, (i + 1) * each)).filter((r) => r.length > 0);
  });
}

/** The same parts from top to bottom, for a narrow screen. */
export function columnLayout(pieces: readonly Piece[], ties: readonly Tie[], frame: Frame, measure: Measure): Laid {
  const of = new Map(pieces.map((p) => [p.id, p]));
  const ordered = orderColumns(
    rowsOf(pieces, frame.width, measure).map((row) => row.map((p) => p.id)),
    ties,
  ).map((ids) => ids.flatMap((id) => of.get(id) ?? []));

  const x = new Map<string, number>();
  const width = (p: Piece) => Math.max(p.size, labelOf(p, wrap, measure).width);
  const settle = (row: readonly Piece[], wanted: readonly number[]) => {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) return;
    const gaps = row.map((p, i) => {
      const next = row[i + 1];
      return next ? (width(p) + width(next)) / 2 + between : 0;
    });
    const places = spread(wanted, gaps, edge + width(first) / 2, frame.width - edge - width(last) / 2);
    for (const [i, p] of row.entries()) x.set(p.id, places[i] ?? 0);
  };
  for (const row of ordered)
    settle(
      row,
      row.map((_, i) => ((i + 0.5) * frame.width) / row.length),
    );
  for (let round = 0; round < 4; round++)
    for (const row of ordered)
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

  // Names wrap, so rows differ in height; what is left of the frame goes between them, but never much.
  const high = ordered.map((row) => ({
    above: Math.max(...row.map((p) => roomAbove(p, 1))),
    below: Math.max(...row.map((p) => roomBelow(p, 1, labelOf(p, wrap, measure)))),
  }));
  const need = high.reduce((sum, r) => sum + r.above + r.below, 0);
  const free = Math.min(44, Math.max(16, (frame.height - need) / Math.max(1, ordered.length - 1)));
  let y = Math.max(0, (frame.height - need - free * (ordered.length - 1)) / 2);
  const placed: Record<string, Point> = {};
  for (const [i, row] of ordered.entries()) {
    y += high[i]?.above ?? 0;
    for (const p of row) placed[p.id] = { x: x.get(p.id) ?? 0, y };
    y += (high[i]?.below ?? 0) + free;
  }
  return { placed: placed satisfies Placed, heads: [], zoom: 1, wrap };
}
