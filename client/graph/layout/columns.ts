import type { Piece, Tie } from './piece.ts';

export type Column = { readonly lane: number; readonly ids: readonly string[] };

/**
 * The columns that are drawn: one a lane, lanes without entities left out, and a lane with more entities than fit one
 * above the other split in two or more. Within a split lane those tied to the left stand left. `need`: height of one.
 */
export function splitColumns(
  pieces: readonly Piece[],
  ties: readonly Tie[],
  height: number,
  need: (p: Piece) => number,
): Column[] {
  const lanes = [...new Set(pieces.map((p) => p.lane))].sort((a, b) => a - b);
  const laneOf = new Map(pieces.map((p) => [p.id, p.lane]));
  const pull = (id: string, lane: number) =>
    ties.reduce((sum, t) => {
      const other = t.source === id ? t.target : t.target === id ? t.source : null;
      return other === null ? sum : sum + Math.sign((laneOf.get(other) ?? lane) - lane);
    }, 0);
  return lanes.flatMap((lane) => {
    const own = pieces.filter((p) => p.lane === lane);
    const ids = own.map((p) => p.id);
    const parts = Math.ceil(own.reduce((sum, p) => sum + need(p), 0) / height);
    if (parts <= 1) return [{ lane, ids }];
    const pulled = new Map(ids.map((id) => [id, pull(id, lane)]));
    const sorted = [...ids].sort((a, b) => (pulled.get(a) ?? 0) - (pulled.get(b) ?? 0) || a.localeCompare(b));
    const each = Math.ceil(ids.length / parts);
    return Array.from({ length: parts }, (_, i) => ({ lane, ids: sorted.slice(i * each, (i + 1) * each) }));
  });
}
