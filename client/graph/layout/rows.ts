import type { Label } from '../measure.ts';
import { type Piece, roomAbove, roomBelow, type Tie } from './piece.ts';
import { spread } from './spread.ts';

export type Room = {
  readonly height: number;
  /** Distance that rows like to keep. */
  readonly pitch: number;
  readonly zoom: number;
  readonly label: (p: Piece) => Label;
};
const rounds = 4;
const mean = (ns: readonly number[], otherwise: number) =>
  ns.length > 0 ? ns.reduce((a, b) => a + b, 0) / ns.length : otherwise;

/**
 * Height of every piece, in px on screen. The fullest column stands evenly; the others lie level with what they are
 * linked to, in the order given, never closer than body and name allow.
 */
export function rowYs(columns: readonly (readonly Piece[])[], ties: readonly Tie[], room: Room): Map<string, number> {
  const { height, pitch, zoom, label } = room;
  const rows = Math.max(1, ...columns.map((c) => c.length));
  const top = Math.max(0, (height - rows * pitch) / 2);
  const y = new Map<string, number>();
  for (const column of columns)
    for (const [i, p] of column.entries()) y.set(p.id, top + ((i + 0.5) * rows * pitch) / column.length);

  const settle = (column: readonly Piece[], wanted: readonly number[]) => {
    const [first, last] = [column[0], column.at(-1)];
    if (!first || !last) return;
    const gaps = column.map((p, i) => {
      const next = column[i + 1];
      return next ? Math.max(pitch * 0.98, roomBelow(p, zoom, label(p)) + roomAbove(next, zoom) + 4) : 0;
    });
    const places = spread(wanted, gaps, roomAbove(first, zoom) + 4, height - roomBelow(last, zoom, label(last)));
    for (const [i, p] of column.entries()) y.set(p.id, places[i] ?? 0);
  };
  const level = (p: Piece, column: readonly Piece[]) => {
    const own = new Set(column.map((q) => q.id));
    const others = ties.flatMap((t) => {
      const other = t.source === p.id ? t.target : t.target === p.id ? t.source : null;
      return other === null || own.has(other) ? [] : [y.get(other) ?? 0];
    });
    return mean(others, y.get(p.id) ?? 0);
  };

  const fullest = columns.find((c) => c.length === rows) ?? [];
  settle(
    fullest,
    fullest.map((p) => y.get(p.id) ?? 0),
  );
  for (let round = 0; round < rounds; round++)
    for (const column of columns)
      if (column !== fullest)
        settle(
          column,
          column.map((p) => level(p, column)),
        );
  return y;
}
