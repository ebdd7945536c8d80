import { chainKey, claimKey } from '../../claims/ids.ts';
import { byText } from '../../claims/order.ts';
import { voiceContext } from '../../claims/voices.ts';
import type { DocumentAssertion, DocumentReview, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';

export type Replayed = { readonly document: GraphDocument; readonly orphans: readonly DocumentReview[] };
type Told = NonNullable<DocumentReview['lost']> & { readonly assertion: DocumentAssertion };

/**
 * Gives every assertion the state of its latest review. A review whose assertion is gone finds the one that says the
 * same (key of the claim, chain, stance; the same article first), else it stays as an orphan that still tells what it
 * judged. An edited assertion keeps the words a person gave it.
 */
export function replayReviews(before: GraphDocument, wanted: GraphDocument, ontology: Ontology): Replayed {
  if (wanted.reviews.length === 0) return { document: wanted, orphans: [] };
  const was = tell(before, ontology);
  const is = tell(wanted, ontology);
  const bySame = new Map<string, Told[]>();
  for (const told of [...is.values()].sort((a, b) => byText(a.assertion.id, b.assertion.id)))
    bySame.set(sameKey(told), [...(bySame.get(sameKey(told)) ?? []), told]);

  const reviews = [...wanted.reviews]
    .sort((a, b) => byText(a.at, b.at) || byText(a.id, b.id))
    .map((review): DocumentReview => {
      if (is.has(review.assertion)) return { ...review, lost: null };
      const told = was.get(review.assertion);
      const lost = told === undefined ? review.lost : { key: told.key, chain: told.chain, stance: told.stance };
      const candidates = lost === null ? [] : (bySame.get(sameKey(lost)) ?? []);
      const same = candidates.find((c) => c.assertion.article === told?.assertion.article) ?? candidates[0];
      return same === undefined ? { ...review, lost } : { ...review, assertion: same.assertion.id, lost: null };
    });
  const latest = new Map(reviews.map((r) => [r.assertion, r]));
  const judge = (a: DocumentAssertion): DocumentAssertion => {
    const review = latest.get(a.id);
    if (review === undefined) return a;
    const edited = review.verdict === 'edited' ? was.get(a.id)?.assertion : undefined;
    return { ...(edited ?? a), review: review.verdict };
  };
  return {
    document: {
      ...wanted,
      reviews,
      claims: wanted.claims.map((c) => ({ ...c, assertions: c.assertions.map(judge) })),
    },
    orphans: reviews.filter((r) => !is.has(r.assertion)),
  };
}

const sameKey = (t: Pick<Told, 'key' | 'chain' | 'stance'>) => JSON.stringify([t.key, t.chain, t.stance]);
function tell(doc: GraphDocument, ontology: Ontology): Map<string, Told> {
  const { canonical } = voiceContext(doc);
  const symmetric = new Set(ontology.predicates.filter((p) => p.symmetric).map((p) => p.id));
  return new Map(
    doc.claims.flatMap((c) => {
      const key = claimKey(c, symmetric.has(c.predicate), canonical);
      return c.assertions.map((a): [string, Told] => [
        a.id,
        { key, chain: chainKey(a.voices), stance: a.stance, assertion: a },
      ]);
    }),
  );
}
