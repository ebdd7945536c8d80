import { assertionId } from '../claims/ids.ts';
import { inForce, latestOf, readBefore, readSnapshot } from '../claims/reviews.ts';
import type { DocumentReview, DocumentSnapshot, GraphDocument } from '../contract/document.ts';
import type { AttachRequest } from '../contract/reviewRequest.ts';
import { AppError } from '../errors.ts';
import type { Act } from './act.ts';
import { byHand, type Decided, groundsIn, record } from './decide.ts';
import { voicesGiven } from './edited.ts';
import { type Given, verify } from './verify.ts';

/** What an orphan judged, as far as anybody knows: the claim and how it was said. */
export function whatItJudged(review: { readonly told: string | null; readonly before: string | null }) {
  return readSnapshot(review.told) ?? readBefore(review.before)?.was ?? undefined;
}

/**
 * Gives a verdict whose claim is gone the words that a person found for it, in whatever article. It says what it said,
 * through the same voices; that somebody found it there is a verdict of their own, and undo takes both away again.
 */
export function attach(
  doc: GraphDocument,
  review: string,
  { article, passages, reason }: AttachRequest,
  act: Act,
): Decided {
  const orphan = doc.reviews.find((r) => r.id === review);
  if (orphan === undefined || !inForce(orphan) || hasAssertion(doc, orphan.assertion)) throw noOrphan(review);
  const was = whatItJudged({ told: orphan.lost?.told ?? null, before: orphan.before });
  if (was === undefined) throw unknown();
  const theirs = doc.reviews.filter((r) => r.assertion === orphan.assertion);
  const verdict = latestOf(theirs)?.verdict === 'rejected' ? 'rejected' : 'accepted';
  const next = at(doc, was, { article, passages }, act);
  const attached = { assertion: orphan.assertion, lost: orphan.lost };
  const home = new Set(theirs.map((r) => r.id));
  const moved: GraphDocument = {
    ...doc,
    reviews: doc.reviews.map((r) => (home.has(r.id) ? { ...r, assertion: next.assertion.id, lost: null } : r)),
  };
  const found = { ...next, assertion: { ...next.assertion, review: verdict } } as const;
  return record(moved, null, found, { verdict, reason, made: {}, attached }, act);
}

/** What was said, as it would be read from these words; whatever does not stand there is refused. */
function at(
  doc: GraphDocument,
  { claim, assertion }: DocumentSnapshot,
  { article, passages }: Pick<AttachRequest, 'article' | 'passages'>,
  act: Act,
): DocumentSnapshot {
  const { statement, dateText, ...content } = claim;
  const { quote, quoteKind, ...said } = assertion;
  const given: Given = {
    ...content,
    ...said,
    voices: voicesGiven(said.voices),
    quote:
      quote === null || quoteKind === 'indirect' || quoteKind === 'none' ? null : { kind: quoteKind, words: quote },
    passages,
    // Words for a date need not stand beside those that were found; who looks for the claim does not change it.
    dateText: null,
    saidText: null,
  };
  const now = verify(given, groundsIn(doc, article, act.ontology, ''));
  return {
    claim: { ...claim, statement, dateText },
    assertion: { ...now.assertion, id: assertionId(claim.id, now.assertion), ...byHand },
  };
}

/** As it was before somebody found words for it. */
export function detached(review: DocumentReview, from: string, attached: Attached): DocumentReview {
  return review.assertion === from ? { ...review, assertion: attached.assertion, lost: attached.lost } : review;
}
export type Attached = { readonly assertion: string; readonly lost: DocumentReview['lost'] };

const hasAssertion = (doc: GraphDocument, id: string) => doc.claims.some((c) => c.assertions.some((a) => a.id === id));
export const noOrphan = (id: string): AppError =>
  new AppError(404, 'orphan-not-found', `No verdict ${JSON.stringify(id.slice(0, 100))} has lost its claim`, {
    field: 'id',
    detail: 'GET /reviews/orphans lists those that did.',
  });
export const unknown = (): AppError =>
  new AppError(409, 'orphan-unknown', 'Nobody knows any more what it judged', {
    field: 'id',
    detail: 'Only a fingerprint of it came with the verdict. Add the claim by hand instead.',
  });
