import type { FacetsReply } from '../../../server/contract/facets.ts';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { noGroup } from '../../state/groups/groups.ts';
import { mainType } from '../../ui/entityLook.ts';

/** The group of each entity. */
export type Membership = ReadonlyMap<string, string>;

/** Communities smaller than this stay in no group: a stack of two says less than the two names would. */
const leastCommunity = (entities: number): number => Math.max(3, Math.ceil(entities / 72));
/** Of countries and articles one entity alone is no group. */
const leastOther = 2;

/** Small groups give way to none, so that a canvas of groups is no second hairball. */
function onlyLarge(of: Membership, least: number): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const g of of.values()) sizes.set(g, (sizes.get(g) ?? 0) + 1);
  return new Map([...of].map(([id, g]) => [id, (sizes.get(g) ?? 0) < least ? noGroup : g]));
}

/** From communities as found, each under the id of its weightiest entity. */
export const byCommunity = (found: Membership): Membership => onlyLarge(found, leastCommunity(found.size));

export const byType = (nodes: readonly GraphNode[]): Membership => new Map(nodes.map((n) => [n.id, mainType(n.types)]));

export const byCountry = (nodes: readonly GraphNode[], { countries }: Pick<FacetsReply, 'countries'>): Membership =>
  onlyLarge(new Map(nodes.map((n) => [n.id, countries[n.id] ?? noGroup])), leastOther);

/** An entity belongs to the article that most of its claims stand in; of two with as many, to the one first by id. */
export function byArticle(nodes: readonly GraphNode[], { claims }: Pick<FacetsReply, 'claims'>): Membership {
  const counts = new Map<string, Map<string, number>>(nodes.map((n) => [n.id, new Map()]));
  for (const c of claims) {
    const ends = new Set(c.links.flatMap((l) => l.split('~').filter((_, i) => i === 0 || i === 2)));
    for (const end of ends) {
      const own = counts.get(end);
      for (const a of c.articles) own?.set(a, (own.get(a) ?? 0) + 1);
    }
  }
  const most = (own: ReadonlyMap<string, number>) =>
    [...own].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? noGroup;
  return onlyLarge(new Map([...counts].map(([id, own]) => [id, most(own)])), leastOther);
}
