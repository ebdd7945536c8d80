import { standingRank } from '../../claims/standing.ts';
import type { GraphLink, NeighboursReply } from '../../contract/graph.ts';
import { entitiesByIds } from '../queries/entitiesByIds.ts';
import { linksFrom } from '../queries/linksFrom.ts';
import { linksTo } from '../queries/linksTo.ts';
import { distinct, groupBy } from './orders.ts';
import { pageOf, type SortKey } from './page.ts';
import { readProposals } from './proposals.ts';
import type { Reader } from './reader.ts';
import { entityRow, toLink, toNodes } from './refs.ts';

export type NeighbourFilters = {
  /** `PREDICATE` as its subject, `PREDICATE:inverse` as its object or instrument. */
  readonly predicate?: string | undefined;
  readonly type?: string | undefined;
  /** Whether claims that nobody accepted yet draw Links, too. */
  readonly proposed?: boolean | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};
type Entity = Awaited<ReturnType<typeof entityRow>>;
type Neighbour = { readonly entity: Entity; readonly types: string[]; readonly links: readonly GraphLink[] };

/** The entities an entity has Links with: most voices first, then worst standing, then by name. */
export async function readNeighbours(reader: Reader, id: string, filters: NeighbourFilters): Promise<NeighboursReply> {
  await entityRow(reader, id);
  const all = await allNeighbours(reader, id, filters.proposed ?? false);
  const wanted = filters.predicate === undefined ? undefined : canonical(reader, filters.predicate);
  const fitting = all
    .map((n) => ({ ...n, links: n.links.filter((l) => wanted === undefined || keyOf(reader, id, l) === wanted) }))
    .filter((n) => n.links.length > 0 && (filters.type === undefined || n.types.includes(filters.type)));
  const page = pageOf(fitting, rankOf, filters);
  const shown = new Set(page.items.map((n) => n.entity.id));
  const hidden = all.filter((n) => !shown.has(n.entity.id));
  return {
    nodes: await toNodes(
      reader,
      page.items.map((n) => n.entity),
    ),
    links: page.items.flatMap((n) => n.links),
    hidden: {
      total: hidden.length,
      byType: tally(hidden.flatMap((n) => n.types.slice(0, 1))),
      byPredicate: byPredicate(reader, id, hidden),
    },
    total: page.total,
    byPredicate: byPredicate(reader, id, fitting),
    next: page.next,
  };
}

async function allNeighbours(reader: Reader, id: string, proposed: boolean): Promise<Neighbour[]> {
  const { db } = reader;
  const [from, to] = await Promise.all([db.read(linksFrom, { ids: [id] }), db.read(linksTo, { ids: [id] })]);
  const drawn = [...from, ...to].filter((l) => l.source !== l.target).map(toLink);
  // A claim about this entity may also tie two others: its subject to its object, where this is the instrument.
  const isNear = (l: Pick<GraphLink, 'source' | 'target'>) => l.source === id || l.target === id;
  const links = [...drawn, ...(proposed ? await readProposals(reader, [id], drawn, isNear) : [])];
  const byOther = groupBy(links, (l) => (l.source === id ? l.target : l.source));
  const entities = await db.read(entitiesByIds, { ids: [...byOther.keys()] });
  return entities.map((entity) => ({
    entity,
    types: reader.types(entity.labels),
    links: (byOther.get(entity.id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
}

const rankOf = ({ entity, links }: Neighbour): SortKey => [
  -Math.max(...links.map((l) => l.voices)),
  Math.min(...links.map((l) => standingRank(l.standing))),
  entity.name,
  entity.id,
];

/** A predicate that reads alike both ways has no inverse. */
function canonical(reader: Reader, key: string): string {
  const [predicate = '', direction] = key.split(':');
  return direction === undefined || reader.predicates.get(predicate)?.symmetric ? predicate : key;
}
const keyOf = (reader: Reader, id: string, l: GraphLink): string =>
  canonical(reader, l.source === id ? l.predicate : `${l.predicate}:inverse`);

/** Neighbours, not Links: two Links of one predicate to the same entity count once. */
const byPredicate = (reader: Reader, id: string, neighbours: readonly Neighbour[]): Record<string, number> =>
  tally(neighbours.flatMap((n) => distinct(n.links.map((l) => keyOf(reader, id, l)))));

function tally(keys: readonly string[]): Record<string, number> {
  const out: Record<string, number> = {};
  for (const key of [...keys].sort()) out[key] = (out[key] ?? 0) + 1;
  return out;
}
