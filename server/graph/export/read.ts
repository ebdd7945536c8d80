import { byId } from '../../claims/order.ts';
import { allClaimSketches } from '../queries/allClaimSketches.ts';
import { allLinks } from '../queries/allLinks.ts';
import { articlesByIds } from '../queries/articlesByIds.ts';
import { claimSketches } from '../queries/claimSketches.ts';
import { claimsOfEntity } from '../queries/claimsOfEntity.ts';
import { entitiesByIds } from '../queries/entitiesByIds.ts';
import { everyNode } from '../queries/everyNode.ts';
import { linksFrom } from '../queries/linksFrom.ts';
import { linksTo } from '../queries/linksTo.ts';
import { undrawnClaimsFrom } from '../queries/undrawnClaimsFrom.ts';
import { readClaims } from '../read/claims.ts';
import { compareKeys, contestedRank, distinct } from '../read/orders.ts';
import type { Reader } from '../read/reader.ts';
import { entityRow, toArticleRef, toLink } from '../read/refs.ts';
import { coverage } from './coverage.ts';
import type { ExportGraph, ExportScope } from './exportGraph.ts';

export async function readExport(reader: Reader, scope: ExportScope): Promise<ExportGraph> {
  const { db } = reader;
  const found = await scopes[scope.kind](reader, scope as never);
  const sketches = await db.read(claimSketches, { ids: distinct(found.claims) });
  const reviewed = sketches
    .filter((c) => c.standing !== 'unreviewed')
    .sort((a, b) =>
      compareKeys([contestedRank(a.standing), -a.voices, a.id], [contestedRank(b.standing), -b.voices, b.id]),
    );
  const whole = await readClaims(
    reader,
    reviewed.map((c) => c.id),
  );
  const claims = whole.map((c) => ({ ...c, assertions: c.assertions.filter((a) => a.review !== 'rejected') }));
  const ends = claims.flatMap((c) => [c.subject.id, c.object.id, ...(c.instrument === null ? [] : [c.instrument.id])]);
  const ids = distinct([...found.entities, ...ends]);
  const said = claims.flatMap((c) => c.assertions);
  const [entities, articles] = await Promise.all([
    db.read(entitiesByIds, { ids }),
    db.read(articlesByIds, { ids: distinct(said.map((a) => a.article.id)) }),
  ]);
  const all = entities.map((e) => ({ ...reader.ref(e), aliases: e.aliases ?? [], summary: e.summary })).sort(byId);
  // A claim on a canvas may name an instrument that does not lie there.
  const drawn = new Set(scope.kind === 'entities' ? found.entities : ids);
  const graph = {
    entities: all.filter((e) => drawn.has(e.id)),
    named: all.filter((e) => !drawn.has(e.id)),
    links: found.links.map(toLink).sort(byId),
    claims,
    articles: articles.map((a) => ({ ...toArticleRef(reader, a), language: a.language, url: a.url })).sort(byId),
    reader,
  };
  const counts = {
    of: found.of,
    unreviewed: sketches.length - reviewed.length,
    rejected: whole.flatMap((c) => c.assertions).length - said.length,
    missing: scope.kind === 'entities' ? ids.length - entities.length : 0,
  };
  return { ...graph, ...coverage(graph, counts) };
}

type Found = {
  readonly entities: readonly string[];
  readonly claims: readonly string[];
  readonly links: readonly Parameters<typeof toLink>[0][];
  readonly of: string;
};
const scopes: {
  [K in ExportScope['kind']]: (reader: Reader, scope: Extract<ExportScope, { kind: K }>) => Promise<Found>;
} = {
  whole: async ({ db }) => {
    const [entities, claims, links] = await Promise.all([
      db.read(everyNode('Entity', ['id']), {}),
      db.read(allClaimSketches, {}),
      db.read(allLinks, {}),
    ]);
    return {
      entities: entities.map((e) => String(e.v0)),
      claims: claims.map((c) => c.id),
      links,
      of: 'the whole graph',
    };
  },
  entity: async (reader, { id }) => {
    const { db } = reader;
    const { name } = await entityRow(reader, id);
    const [claims, from, to] = await Promise.all([
      db.read(claimsOfEntity, { id }),
      db.read(linksFrom, { ids: [id] }),
      db.read(linksTo, { ids: [id] }),
    ]);
    return {
      entities: [id],
      claims: claims.map((c) => c.claim),
      links: [...from, ...to],
      of: `the claims about ${name}`,
    };
  },
  entities: async ({ db, ontology }, { ids, of }) => {
    const wanted = new Set(ids);
    const undrawn = ontology.predicates.filter((p) => !p.link).map((p) => p.id);
    const [out, others] = await Promise.all([
      db.read(linksFrom, { ids: [...wanted] }),
      db.read(undrawnClaimsFrom, { ids: [...wanted], undrawn }),
    ]);
    const links = out.filter((l) => wanted.has(l.target));
    const among = others.filter((c) => wanted.has(c.object)).map((c) => c.claim);
    return { entities: [...wanted], claims: [...links.flatMap((l) => l.claimIds), ...among], links, of };
  },
};
