import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { crossings } from './crossings.ts';
import type { Tie } from './piece.ts';

type Columns = readonly (readonly string[])[];

/** Columns as a unit grid, each centred, so that order alone decides what crosses. */
const gridOf = (columns: Columns): Placed =>
  Object.fromEntries(
    columns.flatMap((ids, x) => ids.map((id, i): [string, Point] => [id, { x, y: (i + 0.5) / ids.length }])),
  );

/**
 * Orders the entities of every column by the mean place of those they are linked to (barycentre), sweeping left and
 * right, then swaps neighbours while that undoes crossings. Keeps the best order seen, so it is never worse than the
 * one it was given.
 */
export function orderColumns(columns: Columns, ties: readonly Tie[], sweeps = 16): string[][] {
  const linked = new Map<string, string[]>();
  for (const { source, target } of ties) {
    linked.set(source, [...(linked.get(source) ?? []), target]);
    linked.set(target, [...(linked.get(target) ?? []), source]);
  }
  const score = (c: Columns) => crossings(ties, gridOf(c));
  const start = columns.map((ids) => [...ids].sort());
  let best = start.map((ids) => [...ids]);
  let least = score(best);
  const consider = (c: Columns) => {
    const n = score(c);
    if (n < least) {
      least = n;
      best = c.map((ids) => [...ids]);
    }
  };

  const current = start.map((ids) => [...ids]);
  for (let sweep = 0; sweep < sweeps && least > 0; sweep++) {
    const way = sweep % 2 === 0 ? current.map((_, i) => i) : current.map((_, i) => current.length - 1 - i);
    for (const c of way) {
      const at = gridOf(current);
      const wish = (id: string, i: number) => {
        const ys = (linked.get(id) ?? []).flatMap((other) => (at[other] && at[other].x !== c ? [at[other].y] : []));
        return ys.length > 0 ? ys.reduce((a, b) => a + b, 0) / ys.length : (i + 0.5) / (current[c]?.length ?? 1);
      };
      const ids = current[c] ?? [];
      const wishes = new Map(ids.map((id, i) => [id, wish(id, i)]));
      current[c] = [...ids].sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
    }
    consider(current);
  }
  swapNeighbours(best, score);
  return best;
}

/** Last touch: neighbours change places where that undoes a crossing. */
function swapNeighbours(columns: string[][], score: (c: Columns) => number): void {
  let least = score(columns);
  for (let better = true, round = 0; better && round < 6; round++) {
    better = false;
    for (const ids of columns)
      for (let i = 0; i + 1 < ids.length; i++) {
        const [a, b] = [ids[i], ids[i + 1]];
        if (a === undefined || b === undefined) continue;
        [ids[i], ids[i + 1]] = [b, a];
        const now = score(columns);
        if (now < least) {
          least = now;
          better = true;
        } else [ids[i], ids[i + 1]] = [a, b];
      }
  }
}
