import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { crossingCount } from './crossings.ts';
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
  const count = crossingCount(columns.flat(), ties);
  const stand = (ids: readonly string[], x: number) => {
    for (const [i, id] of ids.entries()) count.place(id, x, (i + 0.5) / ids.length);
  };
  const score = (c: Columns) => {
    for (const [x, ids] of c.entries()) stand(ids, x);
    return count.total();
  };
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
  for (const [x, ids] of best.entries()) stand(ids, x);
  swapNeighbours(best, stand, count.around);
  return best;
}

/** Last touch: neighbours change places where that undoes a crossing. */
function swapNeighbours(
  columns: string[][],
  stand: (ids: readonly string[], x: number) => void,
  around: (a: string, b: string) => number,
): void {
  for (let better = true, round = 0; better && round < 6; round++) {
    better = false;
    for (const [x, ids] of columns.entries())
      for (let i = 0; i + 1 < ids.length; i++) {
        const [a, b] = [ids[i], ids[i + 1]];
        if (a === undefined || b === undefined) continue;
        const before = around(a, b);
        if (before === 0) continue;
        [ids[i], ids[i + 1]] = [b, a];
        stand(ids, x);
        if (around(a, b) < before) better = true;
        else {
          [ids[i], ids[i + 1]] = [a, b];
          stand(ids, x);
        }
      }
  }
}
