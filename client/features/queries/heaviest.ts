import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';

/** The entities with most Links in this result come first; a Link needs both its ends. */
export function heaviest(nodes: readonly GraphNode[], links: readonly GraphLink[], most: number) {
  if (nodes.length <= most) return { nodes, links };
  const weight = new Map<string, number>();
  for (const l of links) for (const end of [l.source, l.target]) weight.set(end, (weight.get(end) ?? 0) + 1);
  const kept = [...nodes]
    .sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || a.id.localeCompare(b.id))
    .slice(0, most);
  const here = new Set(kept.map((n) => n.id));
  return { nodes: kept, links: links.filter((l) => here.has(l.source) && here.has(l.target)) };
}
