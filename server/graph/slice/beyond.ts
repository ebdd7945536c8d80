import { claimKey } from '../../claims/ids.ts';
import { canonicalEntities, foldClaims } from '../../claims/merged.ts';
import { voiceContext } from '../../claims/voices.ts';
import type {
  DocumentAssertion,
  DocumentClaim,
  DocumentEntity,
  DocumentJudgement,
  GraphDocument,
} from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';

/** What a load turns out to reach beyond what its document names. */
export type Beyond = {
  readonly assertions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Entities whose stored line changes, so that what tells who they are is needed. */
  readonly told: ReadonlySet<string>;
  /** Entities that become another sort of thing or get another name: every claim near them may stand otherwise. */
  readonly touched: ReadonlySet<string>;
  readonly merging: ReadonlySet<string>;
  /** Claims of which every assertion is needed. */
  readonly whole: ReadonlySet<string>;
};
export const nothingBeyond: Beyond = {
  assertions: new Set(),
  articles: new Set(),
  told: new Set(),
  touched: new Set(),
  merging: new Set(),
  whole: new Set(),
};

/** What changes beside the articles given, which needs more of the graph than was read; undefined where all of it was. */
export function reachedBeyond(
  before: GraphDocument,
  after: GraphDocument,
  given: GraphDocument,
  ontology: Ontology,
  beyond: Beyond,
): Beyond | undefined {
  const renewed = new Set(given.articles.map((a) => a.id));
  const told = (doc: GraphDocument) =>
    new Map<string, DocumentAssertion>(
      doc.claims.flatMap((c) => c.assertions.filter((a) => !renewed.has(a.article)).map((a) => [a.id, a])),
    );
  const [was, is] = [told(before), told(after)];
  const changed = [...was.values()].filter((a) => JSON.stringify(is.get(a.id)) !== JSON.stringify(a));
  const names = new Map(after.entities.map((e) => [e.id, e]));
  const canonical = canonicalEntities(before.judgements);
  const renamed = before.entities.filter((e) => isOther(e, names.get(e.id)));
  const [merged, merges] = [mergesIn(before), mergesIn(after)];
  const remade = [...merges, ...merged].filter(([id]) => merges.has(id) !== merged.has(id)).map(([, j]) => j);
  const further: Beyond = {
    assertions: new Set([...beyond.assertions, ...changed.map((a) => a.id)]),
    articles: new Set([...beyond.articles, ...changed.map((a) => a.article)]),
    told: new Set([...beyond.told, ...renamed.map((e) => canonical(e.id))]),
    touched: new Set([
      ...beyond.touched,
      ...renamed.filter((e) => isOtherThing(e, names.get(e.id))).map((e) => canonical(e.id)),
    ]),
    merging: new Set([...beyond.merging, ...remade.flatMap((j) => [j.a, j.b])]),
    whole: new Set([
      ...beyond.whole,
      ...refolded(before, after, ontology),
      ...sameAsLost(before, after, given, ontology),
    ]),
  };
  const size = (b: Beyond) => Object.values(b).reduce((n, part) => n + part.size, 0);
  return size(further) === size(beyond) ? undefined : further;
}

/** Merges in force between two who are both there: one may wait for whom a later article brings. */
function mergesIn({ entities, judgements }: GraphDocument): Map<string, DocumentJudgement> {
  const there = new Set(entities.map((e) => e.id));
  const merges = judgements.filter(
    (j) => j.kind === 'same-entity' && j.undoneAt === null && there.has(j.a) && there.has(j.b),
  );
  return new Map(merges.map((j) => [j.id, j]));
}

/** Claims that come to be shown as another, or no longer are: everything said of them moves. */
function refolded(before: GraphDocument, after: GraphDocument, ontology: Ontology): string[] {
  const into = (doc: GraphDocument) => foldClaims(doc, ontology, voiceContext(doc).canonical).into;
  const [was, is] = [into(before), into(after)];
  return before.claims.flatMap(({ id }) => (was(id) === is(id) ? [] : [id, was(id), is(id)]));
}

/** Claims that say what a verdict judged which lost its assertion: each assertion of theirs may be the one to take it. */
function sameAsLost(before: GraphDocument, after: GraphDocument, given: GraphDocument, ontology: Ontology): string[] {
  const there = new Set(after.claims.flatMap((c) => c.assertions.map((a) => a.id)));
  const asked = new Map([...given.reviews, ...before.reviews].map((r) => [r.id, r]));
  const lost = after.reviews.filter((r) => !there.has(r.assertion) || asked.get(r.id)?.assertion !== r.assertion);
  if (lost.length === 0) return [];
  const symmetric = new Set(ontology.predicates.filter((p) => p.symmetric).map((p) => p.id));
  const { canonical } = voiceContext(after);
  const keyOf = (c: DocumentClaim) => claimKey(c, symmetric.has(c.predicate), canonical);
  const claims = new Map([...before.claims, ...after.claims].map((c) => [c.id, c]));
  const keys = new Map([...claims.values()].map((c) => [c.id, keyOf(c)]));
  const own = new Map([...claims.values()].flatMap((c) => c.assertions.map((a) => [a.id, c.id])));
  const wanted = new Set(
    lost.flatMap((r) => {
      const ids = [r.assertion, asked.get(r.id)?.assertion ?? ''].flatMap((id) => own.get(id) ?? []);
      return [r.lost?.key, asked.get(r.id)?.lost?.key, ...ids.map((id) => keys.get(id))];
    }),
  );
  const { into } = foldClaims(before, ontology, canonical);
  return [...keys].flatMap(([id, key]) => (wanted.has(key) ? [id, into(id)] : []));
}

const isOtherThing = (e: DocumentEntity, now: DocumentEntity | undefined): boolean =>
  now !== undefined &&
  (e.name !== now.name || e.unnamed !== now.unnamed || JSON.stringify(e.types) !== JSON.stringify(now.types));
const isOther = (e: DocumentEntity, now: DocumentEntity | undefined): boolean =>
  now !== undefined && (isOtherThing(e, now) || JSON.stringify(e.aliases) !== JSON.stringify(now.aliases));
