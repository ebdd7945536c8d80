import type { GraphNode } from '../../../server/contract/graph.ts';
import type { EntityType } from '../../../server/contract/ontology.ts';
import { noGroup } from '../../state/groups/groups.ts';
import { mainType } from '../../ui/entityLook.ts';

export type Part = { readonly type: string; readonly count: number };
/** How many of each type, in the order of the key. */
export function mixOf(nodes: readonly GraphNode[], types: readonly EntityType[]): Part[] {
  const counts = new Map<string, number>();
  for (const n of nodes) {
    const t = mainType(n.types);
    counts.set(t, (counts.get(t) ?? 0) + 1);
  }
  return [...types]
    .sort((a, b) => a.order - b.order)
    .flatMap((t) => {
      const count = counts.get(t.id) ?? 0;
      return count > 0 ? [{ type: t.id, count }] : [];
    });
}

const units = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const mostSquares = 36;
const mostLoose = 84;
/**
 * For how many entities one square stands, the same on every stack of a canvas: ten, where that is neither too few nor too
 * many. What is in no group may be many times larger than any group and is given more squares.
 */
export const unitOf = (largest: number, loose = 0): number =>
  units.find((u) => largest <= u * mostSquares && loose <= u * mostLoose) ?? 1000;

export const unitFor = (sizes: ReadonlyMap<string, number>): number =>
  unitOf(Math.max(1, ...[...sizes].flatMap(([id, n]) => (id === noGroup ? [] : [n]))), sizes.get(noGroup) ?? 0);

/** Squares of a stack by type, shared out so that their number is that of the whole and each type has what is due to it. */
export function squaresOf(mix: readonly Part[], unit: number): string[] {
  const total = mix.reduce((sum, p) => sum + p.count, 0);
  if (total === 0) return [];
  const squares = Math.max(1, Math.round(total / unit));
  const due = mix.map((p) => ({ type: p.type, exact: (p.count / total) * squares }));
  const given = due.map((d) => ({ ...d, n: Math.floor(d.exact) }));
  let left = squares - given.reduce((sum, d) => sum + d.n, 0);
  const byRest = [...given].sort((a, b) => b.exact - b.n - (a.exact - a.n) || (a.type < b.type ? -1 : 1));
  for (const d of byRest) if (left-- > 0) d.n++;
  return given.flatMap((d) => Array.from({ length: d.n }, () => d.type));
}
