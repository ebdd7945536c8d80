import { chainKey, claimKey } from '../../claims/ids.ts';
import { byText } from '../../claims/order.ts';
import { relocate } from '../../claims/relocate.ts';
import { byTime, inForce, latestOf, readBefore, snapshotOf, writeSnapshot } from '../../claims/reviews.ts';
import { voiceContext } from '../../claims/voices.ts';
import type { DocumentAssertion, DocumentReview, DocumentSnapshot, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';

export type Replayed = { readonly document: GraphDocument; readonly orphans: readonly DocumentReview[] };
type Same = Pick<NonNullable<DocumentReview['lost']>, 'key' | 'chain' | 'stance'>;
type Told = Same & { readonly snapshot: DocumentSnapshot };

/**
 * Gives every assertion the state of its latest review. A review whose assertion is gone finds the one that says the
 * same (key of the claim, chain, stance; the same article first), else it stays as an orphan that still tells what it
 * judged. An edited assertion keeps the words a person gave it, and what it was before the edit is not proposed again.
 */
export function replayReviews(before: GraphDocument, wanted: GraphDocument, ontology: Ontology): Replayed {
  if (wanted.reviews.length === 0) return { document: wanted, orphans: [] };
  const sameIn = (doc: GraphDocument) => samenessIn(doc, ontology);
  const was = tell(before, sameIn(before));
  const same = sameIn(wanted);
  const is = tell(wanted, same);
  const bySame = new Map<string, Told[]>();
  for (const told of [...is.values()].sort((a, b) => byText(a.snapshot.assertion.id, b.snapshot.assertion.id)))
    bySame.set(sameKey(told), [...(bySame.get(sameKey(told)) ?? []), told]);

  const reviews = [...wanted.reviews].sort(byTime).map((review): DocumentReview => {
    if (is.has(review.assertion)) return { ...review, lost: null };
    const told = was.get(review.assertion);
    const lost = told === undefined ? review.lost : lose(told);
    const candidates = lost === null ? [] : (bySame.get(sameKey(lost)) ?? []);
    const article = told?.snapshot.assertion.article;
    const found = candidates.find((c) => c.snapshot.assertion.article === article) ?? candidates[0];
    return found === undefined
      ? { ...review, lost }
      : { ...review, assertion: found.snapshot.assertion.id, lost: null };
  });

  const reviewsOf = new Map<string, DocumentReview[]>();
  for (const r of reviews) reviewsOf.set(r.assertion, [...(reviewsOf.get(r.assertion) ?? []), r]);
  const latest = (id: string) => latestOf(reviewsOf.get(id) ?? []);
  const replaced = whatEditsReplaced(reviews, is, same);
  const texts = new Map(wanted.articles.map((a) => [a.id, a.text]));
  const judge = (a: DocumentAssertion): DocumentAssertion[] => {
    const review = latest(a.id);
    if (review === undefined) return replaced.has(replacedKey(a.article, is.get(a.id))) ? [] : [a];
    const isEdited = (reviewsOf.get(a.id) ?? []).some((r) => inForce(r) && r.verdict === 'edited');
    const edited = isEdited ? was.get(a.id)?.snapshot.assertion : undefined;
    const kept = edited === undefined ? a : asEdited(texts.get(a.article) ?? '', a, edited);
    return [{ ...kept, review: review.verdict }];
  };
  return {
    document: {
      ...wanted,
      reviews,
      claims: wanted.claims
        .map((c) => ({ ...c, assertions: c.assertions.flatMap(judge) }))
        .filter((c) => c.assertions.length > 0),
    },
    orphans: reviews.filter((r) => inForce(r) && !is.has(r.assertion)),
  };
}

/** Where the words that a person chose are gone from the text, those that the assertion is read from now. */
function asEdited(text: string, now: DocumentAssertion, edited: DocumentAssertion): DocumentAssertion {
  const { passages, quote, quoteKind } = now;
  return relocate(text, edited) ?? { ...edited, passages, quote, quoteKind };
}

const lose = ({ snapshot, ...same }: Told): NonNullable<DocumentReview['lost']> => ({
  ...same,
  told: writeSnapshot(snapshot),
});

/** What was judged wrong as it stood and now stands otherwise: an extractor that reads the same again proposes nothing new. */
function whatEditsReplaced(
  reviews: readonly DocumentReview[],
  is: ReadonlyMap<string, Told>,
  same: (s: DocumentSnapshot) => Same,
): Set<string> {
  return new Set(
    reviews.flatMap((r) => {
      const old = r.verdict === 'edited' && inForce(r) && is.has(r.assertion) ? readBefore(r.before)?.was : undefined;
      return old == null ? [] : [replacedKey(old.assertion.article, same(old))];
    }),
  );
}
const replacedKey = (article: string, told: Same | undefined): string =>
  told === undefined ? '' : `${article} ${sameKey(told)}`;
const sameKey = (t: Same) => JSON.stringify([t.key, t.chain, t.stance]);

/** What makes two assertions the same one when an article is read again. */
function samenessIn(doc: GraphDocument, ontology: Ontology): (s: DocumentSnapshot) => Same {
  const { canonical } = voiceContext(doc);
  const symmetric = new Set(ontology.predicates.filter((p) => p.symmetric).map((p) => p.id));
  return ({ claim, assertion }) => ({
    key: claimKey(claim, symmetric.has(claim.predicate), canonical),
    chain: chainKey(assertion.voices),
    stance: assertion.stance,
  });
}

function tell(doc: GraphDocument, same: (s: DocumentSnapshot) => Same): Map<string, Told> {
  return new Map(
    doc.claims.flatMap((c) =>
      c.assertions.map((a): [string, Told] => {
        const snapshot = snapshotOf(c, a);
        return [a.id, { ...same(snapshot), snapshot }];
      }),
    ),
  );
}
