import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import type { Standing } from '../../../server/contract/terms.ts';

/** What the key has switched off. Filters hide, they never move or remove. */
export type Filters = { readonly standings: readonly Standing[]; readonly types: readonly string[] };
export const noFilters: Filters = { standings: [], types: [] };

const toggled = <T>(list: readonly T[], x: T): readonly T[] =>
  list.includes(x) ? list.filter((y) => y !== x) : [...list, x];
export const toggleStanding = (f: Filters, s: Standing): Filters => ({ ...f, standings: toggled(f.standings, s) });
export const toggleType = (f: Filters, type: string): Filters => ({ ...f, types: toggled(f.types, type) });
export const filtering = (f: Filters): boolean => f.standings.length + f.types.length > 0;

export type Seen = {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** What the filters hide. */
  readonly hiddenNodes: readonly GraphNode[];
  readonly hiddenLinks: readonly GraphLink[];
};
/** Splits a graph into what the filters let through and what they hide; a Link goes with either of its ends. */
export function filter(
  graph: { readonly nodes: readonly GraphNode[]; readonly links: readonly GraphLink[] },
  f: Filters,
  typeOf: (types: readonly string[]) => string,
): Seen {
  const off = new Set(f.types);
  const nodes = graph.nodes.filter((n) => !off.has(typeOf(n.types)));
  const on = new Set(nodes.map((n) => n.id));
  const through = (l: GraphLink) => on.has(l.source) && on.has(l.target) && !f.standings.includes(l.standing);
  return {
    nodes,
    links: graph.links.filter(through),
    hiddenNodes: graph.nodes.filter((n) => !on.has(n.id)),
    hiddenLinks: graph.links.filter((l) => !through(l)),
  };
}
