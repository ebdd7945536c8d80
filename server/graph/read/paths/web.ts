import { standingRank } from '../../../claims/standing.ts';
import type { GraphLink } from '../../../contract/graph.ts';

/** One step between two entities, undirected: the strongest of the Links between them. */
export type Step = { readonly to: string; readonly link: GraphLink; readonly strength: number };
export type Web = ReadonlyMap<string, readonly Step[]>;

/** Higher is stronger: first by standing, then by voices, as a weakest hop is chosen. */
export const strengthOf = (l: Pick<GraphLink, 'standing' | 'voices'>): number =>
  standingRank(l.standing) * 1000 + Math.min(l.voices, 999);

/** The whole web of Links, from every entity outwards; neighbours sorted by id so that walks repeat. */
export function webOf(links: readonly GraphLink[]): Web {
  const web = new Map<string, Map<string, Step>>();
  const add = (from: string, to: string, link: GraphLink) => {
    const steps = web.get(from) ?? new Map<string, Step>();
    web.set(from, steps);
    const strength = strengthOf(link);
    const known = steps.get(to);
    if (known === undefined || strength > known.strength || (strength === known.strength && link.id < known.link.id))
      steps.set(to, { to, link, strength });
  };
  for (const link of links) {
    if (link.source === link.target) continue;
    add(link.source, link.target, link);
    add(link.target, link.source, link);
  }
  return new Map([...web].map(([id, steps]) => [id, [...steps.values()].sort((a, b) => (a.to < b.to ? -1 : 1))]));
}
