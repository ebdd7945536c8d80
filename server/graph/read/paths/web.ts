import { byText } from '../../../claims/order.ts';
import { standingRank } from '../../../claims/standing.ts';
import type { GraphLink } from '../../../contract/graph.ts';

/** One step between two entities, undirected: the strongest of the Links between them, and those beside it. */
export type Step = {
  readonly to: string;
  readonly link: GraphLink;
  readonly strength: number;
  readonly beside: readonly GraphLink[];
};
export type Web = ReadonlyMap<string, readonly Step[]>;

/** Higher is stronger: first by standing, then by voices, as a weakest hop is chosen. */
export const strengthOf = (l: Pick<GraphLink, 'standing' | 'voices'>): number =>
  standingRank(l.standing) * 1000 + Math.min(l.voices, 999);

/** The whole web of Links, from every entity outwards; neighbours sorted by id so that walks repeat. */
export function webOf(links: readonly GraphLink[]): Web {
  const web = new Map<string, Map<string, GraphLink[]>>();
  const add = (from: string, to: string, link: GraphLink) => {
    const steps = web.get(from) ?? new Map<string, GraphLink[]>();
    web.set(from, steps);
    const between = steps.get(to);
    if (between === undefined) steps.set(to, [link]);
    else between.push(link);
  };
  for (const link of links) {
    if (link.source === link.target) continue;
    add(link.source, link.target, link);
    add(link.target, link.source, link);
  }
  return new Map(
    [...web].map(([id, steps]) => [
      id,
      [...steps].flatMap(([to, between]) => stepTo(to, between)).sort((a, b) => byText(a.to, b.to)),
    ]),
  );
}

function stepTo(to: string, between: readonly GraphLink[]): Step[] {
  const [link, ...beside] = [...between].sort((a, b) => strengthOf(b) - strengthOf(a) || byText(a.id, b.id));
  return link === undefined ? [] : [{ to, link, strength: strengthOf(link), beside }];
}
