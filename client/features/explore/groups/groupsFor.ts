import type { GraphLink, GraphNode } from '../../../../server/contract/graph.ts';
import { facetsQuery } from '../../../api/facets.ts';
import { layoutStacks } from '../../../graph/groups/layoutStacks.ts';
import { byArticle, byCommunity, byCountry, byType, type Membership } from '../../../graph/groups/make.ts';
import { unitFor } from '../../../graph/groups/mix.ts';
import { stackLabel, stackSize } from '../../../graph/groups/stack.ts';
import { summarise, sumsToDraw } from '../../../graph/groups/summary.ts';
import { communities } from '../../../graph/metrics/ask.ts';
import type { Grouping, Groups } from '../../../state/canvas/canvas.ts';
import { inNumbers } from '../../../ui/words.ts';
import type { Workshop } from '../workshop.ts';
import { groupNames, needsFacets } from './names.ts';

/** Who belongs where, and where each stack stands. */
export async function groupsFor(
  w: Workshop,
  by: Grouping,
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
): Promise<Groups> {
  const ids = nodes.map((n) => n.id);
  const facets = needsFacets(by) ? await w.client.fetchQuery(facetsQuery(ids)) : null;
  const members = await membership();
  const of = Object.fromEntries(members);
  const sizes = new Map<string, number>();
  for (const g of members.values()) sizes.set(g, (sizes.get(g) ?? 0) + 1);
  const name = groupNames(by, nodes, of, w.ontology, facets);
  const unit = unitFor(sizes);
  const tiles = [...sizes]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id, size]) => ({
      id,
      ...stackSize(Math.max(1, Math.round(size / unit))),
      label: stackLabel(`${name(id)} ${inNumbers(size)}`, w.measure),
    }));
  const stacks = Object.fromEntries(tiles.map((t) => [t.id, { x: 0, y: 0 }]));
  const { sums } = summarise({ nodes, links }, new Set(), { placed: {} }, { by, of, stacks, pens: {} });
  const pulls = sumsToDraw(sums, tiles.length).drawn.map((s) => ({ a: s.from.id, b: s.to.id, count: s.count }));
  return { by, of, stacks: layoutStacks(tiles, pulls, w.frame()), pens: {} };

  async function membership(): Promise<Membership> {
    if (by === 'type') return byType(nodes);
    if (facets === null) return byCommunity(await communities(ids, links, w.signal));
    return by === 'country' ? byCountry(nodes, facets) : byArticle(nodes, facets);
  }
}
