import { entitiesBefore } from '../../claims/reviews.ts';
import { summaryPredicates } from '../../claims/summary.ts';
import type { GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import type { GraphDatabase, ReadAt } from '../database.ts';
import { usedEntities } from '../document/merge.ts';
import type { GraphRows } from '../document/row.ts';
import { toDocument } from '../document/toDocument.ts';
import { toRows } from '../document/toRows.ts';
import { assertionsByArticle } from '../queries/assertionsByArticle.ts';
import { claimsAbout } from '../queries/claimsAbout.ts';
import { copiesOfArticles } from '../queries/copiesOfArticles.ts';
import { curatedJudgements } from '../queries/curatedJudgements.ts';
import { entitiesJudged } from '../queries/entitiesJudged.ts';
import { entityUses } from '../queries/entityUses.ts';
import { mergedClaims } from '../queries/mergedClaims.ts';
import { reviewRecords } from '../queries/reviewRecords.ts';
import { orphanReviews } from '../queries/reviewsOfAssertions.ts';
import type { Beyond } from './beyond.ts';
import { claimsTouching } from './naming.ts';
import { readSlice, revisionsIn } from './read.ts';

export type LoadSlice = {
  readonly before: GraphDocument;
  /** What the document is about, as it lies in the database; what is around it, as it is derived from `before`. */
  readonly existing: GraphRows;
  /** Entities that something beyond this part of the graph uses. */
  readonly elsewhere: ReadonlySet<string>;
  readonly readAt: readonly ReadAt[];
};

/** The part of the graph that loading this document can reach. Its size is the document's, not the graph's. */
export async function readLoadSlice(
  db: GraphDatabase,
  given: GraphDocument,
  ontology: Ontology,
  beyond: Beyond,
): Promise<LoadSlice> {
  const renewing = given.articles.map((a) => a.id);
  const claimIds = given.claims.map((c) => c.id);
  const told = { ids: [...beyond.told], predicates: [...summaryPredicates] };
  const [carried, copied, orphans, telling, touching] = await Promise.all([
    db.read(assertionsByArticle, { ids: renewing }),
    claimsOfCopies(db, renewing),
    db.read(orphanReviews, {}),
    db.read(claimsAbout, told),
    claimsTouching(db, [...beyond.touched]),
  ]);
  const curated = await db.read(curatedJudgements, { ids: [...claimIds, ...carried.map((c) => c.claim)] });
  const judged = [...given.judgements, ...curated].flatMap((j) => [j.a, j.b]);
  const opposed = curated.flatMap((j) => [j.a, j.b]);
  const shown = opposed.length === 0 ? [] : await db.read(mergedClaims, { ids: opposed });
  const rows = await readSlice(db, {
    assertions: [
      ...carried.map((c) => c.assertion),
      ...given.claims.flatMap((c) => c.assertions.map((a) => a.id)),
      ...given.reviews.map((r) => r.assertion),
      ...beyond.assertions,
    ],
    claims: [...copied, ...telling.map((t) => t.claim), ...touching, ...judged],
    contents: given.claims,
    entities: given.entities.map((e) => e.id),
    // A copy counts as its original, which may have come long before.
    articles: [...beyond.articles, ...given.articles.flatMap((a) => a.copyOf ?? [])],
    judgements: [...given.judgements, ...curated].map((j) => j.id),
    merging: [...beyond.merging],
    renewing,
    reviews: [...given.reviews, ...orphans].map((r) => r.id),
    stored: [...given.views, ...given.queries].map((s) => s.id),
    // Whether a judgement goes with an article hangs on every article that tells of its claims, whatever was decided there.
    whole: beyond.merging.size > 0 ? 'all' : new Set([...beyond.whole, ...opposed, ...shown.map((m) => m.into)]),
  });
  const before = toDocument(rows, ontology);
  return {
    before,
    existing: asStored(rows, toRows(before, ontology), given),
    elsewhere: await usedElsewhere(db, rows, before, new Set(renewing)),
    readAt: db.kind === 'neo4j' ? revisionsIn(rows) : [],
  };
}

/** A copy counts as its original: whose word its claims are depends on who published that. */
async function claimsOfCopies(db: GraphDatabase, of: readonly string[]): Promise<string[]> {
  const all = new Set<string>();
  for (let ids = of; ids.length > 0; ) {
    ids = (await db.read(copiesOfArticles, { ids: [...ids] })).map((c) => c.id).filter((id) => !all.has(id));
    for (const id of ids) all.add(id);
  }
  return all.size === 0 ? [] : (await db.read(assertionsByArticle, { ids: [...all] })).map((a) => a.claim);
}

/**
 * The rows of the articles and claims given are compared as they are stored, so that what an earlier version stored
 * otherwise is put right. Of everything else only a part was read: its rows are derived alike before and after.
 */
function asStored(rows: GraphRows, derived: GraphRows, given: GraphDocument): GraphRows {
  const claims = new Set(given.claims.map((c) => c.id));
  const renewed = new Set(given.articles.map((a) => a.id));
  const own = new Set(given.articles.map((a) => `Article ${a.id}`));
  for (const { labels, id } of rows.nodes)
    if ((labels[0] === 'Claim' || labels[0] === 'MergedClaim') && claims.has(id)) own.add(`${labels[0]} ${id}`);
  for (const { type, from, to } of rows.relationships)
    if (type === 'IN' && renewed.has(to.id)) own.add(`${from.label} ${from.id}`);
  const isOwnNode = (n: GraphRows['nodes'][number]) => own.has(`${n.labels[0]} ${n.id}`);
  const isOwnTie = ({ type, from, to }: GraphRows['relationships'][number]) =>
    type !== 'CONTRADICTS' && (own.has(`${from.label} ${from.id}`) || own.has(`${to.label} ${to.id}`));
  return {
    nodes: [...rows.nodes.filter(isOwnNode), ...derived.nodes.filter((n) => !isOwnNode(n))],
    relationships: [...rows.relationships.filter(isOwnTie), ...derived.relationships.filter((r) => !isOwnTie(r))],
  };
}

const uses = new Set(['SUBJECT', 'OBJECT', 'INSTRUMENT', 'STATED_BY', 'REFERS_TO', 'WROTE', 'PUBLISHED']);

/** Of those that the articles given let go of, whoever is used by more than was read; and everybody else who was read. */
async function usedElsewhere(
  db: GraphDatabase,
  { relationships }: GraphRows,
  before: GraphDocument,
  renewed: ReadonlySet<string>,
): Promise<Set<string>> {
  const released = usedEntities({
    articles: before.articles.filter((a) => renewed.has(a.id)),
    claims: before.claims
      .map((c) => ({ ...c, assertions: c.assertions.filter((a) => renewed.has(a.article)) }))
      .filter((c) => c.assertions.length > 0),
    judgements: [],
    reviews: [],
  });
  const elsewhere = new Set(before.entities.map((e) => e.id).filter((id) => !released.has(id)));
  if (released.size === 0) return elsewhere;
  const ids = [...released];
  const [stored, judged, records] = await Promise.all([
    db.read(entityUses, { ids }),
    db.read(entitiesJudged, { ids }),
    db.read(reviewRecords, {}),
  ]);
  const left = new Map<string, number>();
  for (const { entity, uses: n } of stored) left.set(entity, (left.get(entity) ?? 0) + n);
  for (const { type, from, to } of relationships) {
    const end = [from, to].find((e) => e.label === 'Entity');
    if (end !== undefined && uses.has(type)) left.set(end.id, (left.get(end.id) ?? 0) - 1);
  }
  for (const [id, n] of left) if (n > 0 && released.has(id)) elsewhere.add(id);
  for (const { a, b } of judged) elsewhere.add(a).add(b);
  for (const { before: record } of records)
    for (const id of entitiesBefore({ before: record, undoneAt: null })) elsewhere.add(id);
  return elsewhere;
}
