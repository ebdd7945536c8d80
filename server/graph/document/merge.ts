import { byText } from '../../claims/order.ts';
import { relocate } from '../../claims/relocate.ts';
import { entitiesBefore, inForce } from '../../claims/reviews.ts';
import { isAccepted } from '../../claims/standing.ts';
import type {
  DocumentAssertion,
  DocumentClaim,
  DocumentEntity,
  DocumentJudgement,
  DocumentStored,
  GraphDocument,
} from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { rootTypes } from '../../ontology.ts';

export const curated = 'curated';
export type Conflict = { readonly entity: string; readonly graph: DocumentEntity; readonly given: DocumentEntity };
export type Merged = { readonly document: GraphDocument; readonly conflicts: readonly Conflict[] };

export type MergeOptions = {
  /** Keeps of the graph only what people made. */
  readonly reset?: boolean;
  /** Entities that something beyond the part of the graph at hand uses. */
  readonly elsewhere?: ReadonlySet<string>;
};

/**
 * The graph, or a part of it, as it is to be after these articles are seeded. Seeding is per article: what an article given
 * no longer supports goes, other articles keep theirs, and an entity that nothing uses any more goes.
 */
export function mergeDocuments(
  graph: GraphDocument,
  given: GraphDocument,
  ontology: Ontology,
  { reset = false, elsewhere = new Set() }: MergeOptions = {},
): Merged {
  const renewed = new Set(given.articles.map((a) => a.id));
  const texts = new Map(given.articles.map((a) => [a.id, a.text]));
  const isByHand = byHand(graph);
  const keep = (a: DocumentAssertion): DocumentAssertion[] => {
    const text = texts.get(a.article);
    if (text === undefined) return reset && !isByHand(a) ? [] : [a];
    return isByHand(a) ? [relocate(text, a)].filter((x) => x !== undefined) : [];
  };
  const kept = graph.claims
    .map((c) => ({ ...c, assertions: c.assertions.flatMap(keep) }))
    .filter((c) => c.assertions.length > 0);
  const keptArticles = graph.articles.filter(
    (a) =>
      !renewed.has(a.id) && (!reset || kept.some((c) => c.assertions.some((assertion) => assertion.article === a.id))),
  );

  const usedByGraph = usedEntities({ ...graph, claims: kept, articles: keptArticles });
  const isKept = (e: DocumentEntity) => usedByGraph.has(e.id) || elsewhere.has(e.id);
  const entities = new Map(graph.entities.filter(isKept).map((e) => [e.id, e]));
  const conflicts: Conflict[] = [];
  for (const e of given.entities) {
    const known = entities.get(e.id);
    if (known !== undefined && !shareKind(ontology, known, e)) conflicts.push({ entity: e.id, graph: known, given: e });
    else entities.set(e.id, known === undefined ? e : joinEntities(known, e));
  }
  const foreign = new Set(conflicts.map((c) => c.entity));
  const usable = withoutEntities(given, foreign);

  const claims = joinClaims(usable.claims, kept, isByHand);
  const articles = [...keptArticles, ...usable.articles];
  const judgements = joinJudgements(graph, usable, { claims, renewed, reset });
  const document: GraphDocument = {
    version: 1,
    entities: [],
    articles,
    claims,
    judgements,
    reviews: joinById(graph.reviews, usable.reviews, (old, now) => ({
      ...old,
      undoneAt: old.undoneAt ?? now.undoneAt,
    })),
    views: joinById(graph.views, usable.views, newest),
    queries: joinById(graph.queries, usable.queries, newest),
  };
  const used = usedEntities(document);
  const stays = (e: DocumentEntity) => used.has(e.id) || elsewhere.has(e.id);
  return { document: { ...document, entities: [...entities.values()].filter(stays) }, conflicts };
}

/** What a person found or put right outlives a new reading of its article, as long as its words still stand there. */
function byHand({ reviews }: GraphDocument): (a: DocumentAssertion) => boolean {
  const edited = new Set(reviews.filter((r) => inForce(r) && r.verdict === 'edited').map((r) => r.assertion));
  return (a) => a.extractor === 'manual' || a.review === 'edited' || edited.has(a.id);
}

export function usedEntities(doc: Pick<GraphDocument, 'claims' | 'articles' | 'judgements' | 'reviews'>): Set<string> {
  const used = new Set<string>();
  for (const c of doc.claims) {
    for (const id of [c.subject, c.object, c.instrument]) if (id !== null) used.add(id);
    for (const a of c.assertions) for (const v of a.voices) used.add(v.entity);
  }
  for (const a of doc.articles)
    for (const id of [a.publisher, ...a.authors, ...a.mentions.map((m) => m.entity)]) used.add(id);
  for (const j of doc.judgements) if (j.kind === 'same-entity') used.add(j.a).add(j.b);
  for (const id of doc.reviews.flatMap(entitiesBefore)) used.add(id);
  return used;
}

const shareKind = (ontology: Ontology, a: DocumentEntity, b: DocumentEntity) => {
  const roots = rootTypes(ontology, a.types);
  return rootTypes(ontology, b.types).some((t) => roots.includes(t));
};
/** The last seeded name is the name; the one before stays findable. */
const joinEntities = (known: DocumentEntity, given: DocumentEntity): DocumentEntity => ({
  ...given,
  types: [...new Set([...known.types, ...given.types])],
  aliases: [...new Set([...known.aliases, known.name, ...given.aliases])].filter((a) => a !== given.name).sort(byText),
});

/** Without every claim, mention and voice that means one of these entities. */
function withoutEntities(doc: GraphDocument, foreign: ReadonlySet<string>): GraphDocument {
  if (foreign.size === 0) return doc;
  const clean = (a: DocumentAssertion) => a.voices.every((v) => !foreign.has(v.entity));
  return {
    ...doc,
    articles: doc.articles.map((a) => ({ ...a, mentions: a.mentions.filter((m) => !foreign.has(m.entity)) })),
    claims: doc.claims
      .filter((c) => ![c.subject, c.object, c.instrument ?? c.object].some((id) => foreign.has(id)))
      .map((c) => ({ ...c, assertions: c.assertions.filter(clean) }))
      .filter((c) => c.assertions.length > 0),
  };
}

function joinClaims(
  given: readonly DocumentClaim[],
  kept: readonly DocumentClaim[],
  isByHand: (a: DocumentAssertion) => boolean,
): DocumentClaim[] {
  const claims = new Map(given.map((c) => [c.id, c]));
  for (const old of kept) {
    const claim = claims.get(old.id);
    const ids = new Set(claim?.assertions.map((a) => a.id));
    // Words that a person gave the claim stay its words, and those of a reviewed one before a mere proposal's.
    const reviewed = old.assertions.some(isAccepted) && !claim?.assertions.some(isAccepted);
    const { statement, dateText } = claim === undefined || reviewed || old.assertions.some(isByHand) ? old : claim;
    claims.set(old.id, {
      ...(claim ?? old),
      statement,
      dateText,
      assertions: [...(claim?.assertions ?? []), ...old.assertions.filter((a) => !ids.has(a.id))],
    });
  }
  return [...claims.values()];
}

/**
 * Judgements by people stay whatever happens. One by "curated" came with an article: it goes when that article is given
 * without it, or when what it is about is gone. `at` was set once and stays.
 */
function joinJudgements(
  graph: GraphDocument,
  given: GraphDocument,
  { claims, renewed, reset }: { claims: readonly DocumentClaim[]; renewed: ReadonlySet<string>; reset: boolean },
): DocumentJudgement[] {
  const fresh = new Set(given.judgements.map((j) => j.id));
  const before = new Map(graph.claims.map((c) => [c.id, c]));
  const after = new Set(claims.map((c) => c.id));
  const articlesOf = (id: string) => new Set((before.get(id)?.assertions ?? []).map((a) => a.article));
  const survives = (j: DocumentJudgement) => {
    if (j.by !== curated || fresh.has(j.id)) return true;
    if (!reset && ![...articlesOf(j.a), ...articlesOf(j.b)].some((a) => renewed.has(a))) return true;
    if (reset || !after.has(j.b) || (j.kind === 'excludes' && !after.has(j.a))) return false;
    const ofB = articlesOf(j.b);
    const shared = j.kind === 'excludes' ? [...articlesOf(j.a)].filter((a) => ofB.has(a)) : [...ofB];
    return shared.some((a) => !renewed.has(a));
  };
  return joinById(graph.judgements.filter(survives), given.judgements, (old, now) => ({
    ...old,
    reason: now.reason,
    undoneAt: old.undoneAt ?? now.undoneAt,
  }));
}

function joinById<T extends { readonly id: string }>(
  old: readonly T[],
  now: readonly T[],
  join: (old: T, now: T) => T,
): T[] {
  const all = new Map(old.map((x) => [x.id, x]));
  for (const x of now) {
    const known = all.get(x.id);
    all.set(x.id, known === undefined ? x : join(known, x));
  }
  return [...all.values()];
}
const newest = (old: DocumentStored, now: DocumentStored) => (old.updatedAt < now.updatedAt ? now : old);
