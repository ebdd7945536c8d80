import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import type { Standing } from '../../../server/contract/terms.ts';

/** A Link weighs by what a reporter has to know first: disputes, then what stands firm, then plans. */
const weights: Readonly<Record<Standing, number>> = {
  disputed: 6,
  corroborated: 4,
  planned: 3,
  'single-source': 1,
  unreviewed: 0.5,
  'denied-only': 0,
};
const weightOf = (l: GraphLink): number => weights[l.standing] + Math.min(3, l.voices) * 0.5;

/**
 * The `most` entities with the weightiest Links, grown outwards so that what is kept hangs together: each round takes the
 * entity with the heaviest Links to those already taken.
 */
export function weightiest(nodes: readonly GraphNode[], links: readonly GraphLink[], most: number): string[] {
  if (nodes.length <= most) return nodes.map((n) => n.id);
  const known = new Set(nodes.map((n) => n.id));
  const own = new Map<string, number>(nodes.map((n) => [n.id, 0]));
  for (const l of links)
    for (const end of [l.source, l.target]) if (known.has(end)) own.set(end, (own.get(end) ?? 0) + weightOf(l));
  const at = new Map<string, { other: string; weight: number }[]>(nodes.map((n) => [n.id, []]));
  for (const l of links) {
    at.get(l.source)?.push({ other: l.target, weight: weightOf(l) });
    at.get(l.target)?.push({ other: l.source, weight: weightOf(l) });
  }
  const taken = new Set<string>();
  const tied = new Map<string, number>();
  while (taken.size < most) {
    let best: string | null = null;
    let heaviest = Number.NEGATIVE_INFINITY;
    for (const { id } of nodes) {
      if (taken.has(id)) continue;
      const weight = (tied.get(id) ?? 0) * 3 + (own.get(id) ?? 0);
      if (weight > heaviest) {
        heaviest = weight;
        best = id;
      }
    }
    if (best === null) break;
    taken.add(best);
    for (const { other, weight } of at.get(best) ?? []) tied.set(other, (tied.get(other) ?? 0) + weight);
  }
  return nodes.filter((n) => taken.has(n.id)).map((n) => n.id);
}
