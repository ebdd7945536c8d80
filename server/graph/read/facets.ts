import { countriesOf, mostSteps } from '../../claims/country.ts';
import { byId, byText } from '../../claims/order.ts';
import { edtfBounds, validBounds } from '../../contract/edtf.ts';
import type { ClaimFacets, DateBounds, FacetsReply } from '../../contract/facets.ts';
import type { GraphLink } from '../../contract/graph.ts';
import { articlesByIds } from '../queries/articlesByIds.ts';
import { assertionSketches } from '../queries/assertionSketches.ts';
import { belongingOf } from '../queries/belongingOf.ts';
import type { EntityCells } from '../queries/cells.ts';
import { claimSketches } from '../queries/claimSketches.ts';
import { entitiesByIds } from '../queries/entitiesByIds.ts';
import { linksFrom } from '../queries/linksFrom.ts';
import { undrawnClaimsFrom } from '../queries/undrawnClaimsFrom.ts';
import { voicesOfAssertions } from '../queries/voicesOfAssertions.ts';
import { movedEntities } from './moved.ts';
import { distinct, groupBy } from './orders.ts';
import { readProposals } from './proposals.ts';
import type { Reader } from './reader.ts';
import { toLink } from './refs.ts';

/** What the claims between these entities can be filtered by: a fixed number of statements, however many there are. */
export async function readFacets(
  reader: Reader,
  { ids: asked, proposed }: { readonly ids: readonly string[]; readonly proposed: boolean },
): Promise<FacetsReply> {
  const { db } = reader;
  const moved = await movedEntities(reader, asked);
  const ids = distinct(asked.map((id) => moved.get(id) ?? id));
  const [drawn, entities] = await Promise.all([linksOfClaims(reader, ids, proposed), db.read(entitiesByIds, { ids })]);
  const [claims, assertions, countries] = await Promise.all([
    db.read(claimSketches, { ids: [...drawn.keys()] }),
    db.read(assertionSketches, { ids: [...drawn.keys()] }),
    readCountries(reader, entities),
  ]);
  const [chains, articles] = await Promise.all([
    db.read(voicesOfAssertions, { ids: assertions.map((a) => a.assertion) }),
    db.read(articlesByIds, { ids: distinct(assertions.map((a) => a.article)) }),
  ]);
  const chainOf = groupBy(chains, (v) => v.assertion);
  const published = new Map(
    articles.map((a) => [
      a.id,
      { publisher: { id: a.publisherId, name: a.publisherName, labels: a.publisherLabels, unnamed: false } },
    ]),
  );
  const [outlets, voices] = [new Map<string, EntityCells>(), new Map<string, EntityCells>()];
  const said = assertions.map((a) => {
    const chain = chainOf.get(a.assertion) ?? [];
    const publisher = published.get(a.article)?.publisher;
    const own = publisher === undefined ? [] : [publisher];
    const speakers = chain.filter((v) => v.step === 0 && v.role !== 'for');
    return {
      ...a,
      voices: collect(voices, speakers.length === 0 ? own : speakers),
      outlets: collect(outlets, [...own, ...chain.filter((v) => v.labels.includes('Outlet'))]),
    };
  });
  const saidOf = groupBy(said, (a) => a.claim);
  return {
    claims: claims
      .map((c): ClaimFacets => {
        const all = saidOf.get(c.id) ?? [];
        const counted = all.filter((a) => a.review !== 'rejected');
        return {
          id: c.id,
          predicate: c.predicate,
          links: drawn.get(c.id) ?? [],
          standing: c.standing,
          modalities: sorted(counted.map((a) => a.modality)),
          stances: sorted(counted.map((a) => a.stance)),
          reviews: sorted(all.map((a) => a.review)),
          outlets: sorted(counted.flatMap((a) => a.outlets)),
          articles: sorted(counted.map((a) => a.article)),
          voices: sorted(counted.flatMap((a) => a.voices)),
          happened: c.validFrom === null && c.validTo === null ? null : validBounds(c.validFrom, c.validTo),
          said: times(counted.map((a) => a.saidOn)),
          published: times(counted.map((a) => a.publishedOn)),
        };
      })
      .sort(byId),
    outlets: [...outlets.values()].map(reader.ref).sort(byId),
    voices: [...voices.values()].map(reader.ref).sort(byId),
    articles: articles.map(({ id, title, publishedOn }) => ({ id, title, publishedOn })).sort(byId),
    ...countries,
  };
}

/** The Links each claim between these entities draws among them; none for those that nobody affirms. */
async function linksOfClaims(reader: Reader, ids: string[], proposed: boolean): Promise<Map<string, string[]>> {
  const { db, predicates } = reader;
  const wanted = new Set(ids);
  const [links, undrawn] = await Promise.all([
    db.read(linksFrom, { ids }),
    db.read(undrawnClaimsFrom, { ids, undrawn: [] }),
  ]);
  const drawn = links.filter((l) => wanted.has(l.target)).map(toLink);
  const between = (l: Pick<GraphLink, 'source' | 'target'>) => wanted.has(l.source) && wanted.has(l.target);
  const proposals = proposed ? await readProposals(reader, ids, drawn, between) : [];
  const linksOf = new Map<string, string[]>();
  for (const c of undrawn) if (wanted.has(c.object) && predicates.get(c.predicate)?.link) linksOf.set(c.claim, []);
  for (const l of [...drawn, ...proposals])
    for (const claim of l.claimIds) linksOf.set(claim, [...(linksOf.get(claim) ?? []), l.id].sort(byText));
  return linksOf;
}

async function readCountries(
  reader: Reader,
  entities: readonly EntityCells[],
): Promise<Pick<FacetsReply, 'countries' | 'countryRefs'>> {
  const known = new Map(entities.map((e) => [e.id, e]));
  const ties = [];
  for (let step = 0, from = [...known.keys()]; step < mostSteps && from.length > 0; step++) {
    const found = await reader.db.read(belongingOf, { ids: from });
    ties.push(
      ...found.map(({ source, id: target, predicate, standing, voices }) => ({
        source,
        target,
        predicate,
        standing,
        voices,
      })),
    );
    from = distinct(found.map((f) => f.id)).filter((id) => !known.has(id));
    for (const f of found) known.set(f.id, f);
  }
  const belongs = countriesOf(
    entities.map((e) => e.id),
    ties,
    (id) => known.get(id)?.labels.includes('Country') ?? false,
  );
  const named = distinct([...belongs.values()]).flatMap((id) => known.get(id ?? '') ?? []);
  return {
    countries: Object.fromEntries([...belongs].sort(([a], [b]) => byText(a, b))),
    countryRefs: named.map(reader.ref).sort(byId),
  };
}

const collect = (into: Map<string, EntityCells>, cells: readonly EntityCells[]): string[] => {
  for (const c of cells) into.set(c.id, c);
  return cells.map((c) => c.id);
};
const sorted = <T extends string>(values: readonly T[]): T[] => distinct(values).sort(byText);
const times = (dates: readonly (string | null)[]): DateBounds[] =>
  sorted(dates.flatMap((d) => d ?? [])).flatMap((d) => edtfBounds(d) ?? []);
