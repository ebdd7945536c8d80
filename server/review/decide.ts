import { assertionId, reviewId } from '../claims/ids.ts';
import { foldClaims } from '../claims/merged.ts';
import { writeBefore } from '../claims/reviews.ts';
import { voiceContext } from '../claims/voices.ts';
import type {
  DocumentBefore,
  DocumentJudgement,
  DocumentReview,
  DocumentSnapshot,
  GraphDocument,
} from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import type { Verdict } from '../contract/review.ts';
import type { AssertionEdit, ClaimRequest, VerdictRequest } from '../contract/reviewRequest.ts';
import { AppError } from '../errors.ts';
import { evidenceOf } from '../graph/document/evidence.ts';
import { type Act, judge } from './act.ts';
import { edited } from './edited.ts';
import { refuseIfApart } from './judgements.ts';
import { find, put, take } from './place.ts';
import { type Grounds, verify } from './verify.ts';

/** `now`: the assertions that were asked about, as they are called after it. */
export type Decided = {
  readonly document: GraphDocument;
  readonly now: readonly string[];
  readonly gone: readonly string[];
};

/** What a verdict makes of a document. Refuses what does not hold in the article, or is there already. */
export function decide(doc: GraphDocument, id: string, asked: VerdictRequest, act: Act): Decided {
  const was = find(doc, id);
  if (asked.verdict !== 'edited') {
    const next = { ...was, assertion: { ...was.assertion, review: asked.verdict } };
    return record(doc, was, next, { verdict: asked.verdict, reason: asked.reason, made: {} }, act);
  }
  const next = edited(was, asked.edit, groundsIn(doc, was.assertion.article, act.ontology, 'edit.'));
  const judgements = reachesCarried(doc, was, next, act);
  return record(doc, was, next, { verdict: 'edited', reason: asked.reason, made: { judgements } }, act);
}

/** One proposal that says two things becomes two: the first takes its place, the second is a person's own. */
export function split(
  doc: GraphDocument,
  id: string,
  { parts, reason }: { readonly parts: readonly [AssertionEdit, AssertionEdit]; readonly reason: string | null },
  act: Act,
): Decided {
  const was = find(doc, id);
  const [first, second] = parts.map((edit, i) =>
    edited(was, edit, groundsIn(doc, was.assertion.article, act.ontology, `parts.${i}.`)),
  ) as [DocumentSnapshot, DocumentSnapshot];
  if (first.assertion.id === second.assertion.id)
    throw new AppError(400, 'invalid', 'parts: both say the same, by the same voices', { field: 'parts' });
  const own: DocumentSnapshot = { ...second, assertion: { ...second.assertion, ...byHand } };
  const made = { assertions: [own.assertion.id] };
  const halved = record(doc, was, first, { verdict: 'edited', reason, made }, act);
  const both = record(halved.document, null, own, { verdict: 'accepted', reason, made: {} }, act);
  return { ...both, now: [...halved.now, ...both.now], gone: halved.gone };
}

/** Accepts it, and judges its claim to be another way to say `into`. */
export function mergeInto(
  doc: GraphDocument,
  id: string,
  { into, reason }: { readonly into: string; readonly reason: string | null },
  act: Act,
): Decided {
  const was = find(doc, id);
  if (!doc.claims.some((c) => c.id === into))
    throw new AppError(404, 'claim-not-found', `into: there is no claim ${JSON.stringify(into)}`, { field: 'into' });
  const folded = foldClaims(doc, act.ontology, voiceContext(doc).canonical);
  if (folded.into(was.claim.id) === folded.into(into))
    throw new AppError(409, 'same-claim', 'into: both are one claim already', { field: 'into' });
  refuseIfApart(doc, [was.claim.id, into], folded.into, 'into');
  const judgement = judge('same-claim', was.claim.id, into, reason, act);
  const next = { ...was, assertion: { ...was.assertion, review: 'accepted' as const } };
  return record(doc, was, next, { verdict: 'accepted', reason, made: { judgements: [judgement] } }, act);
}

/** A claim that a person found in the article. */
export function addByHand(doc: GraphDocument, article: string, { reason, ...given }: ClaimRequest, act: Act): Decided {
  const { claim, assertion } = verify(given, groundsIn(doc, article, act.ontology, ''));
  const next = { claim, assertion: { id: assertionId(claim.id, assertion), ...assertion, ...byHand } };
  return record(doc, null, next, { verdict: 'accepted', reason, made: {} }, act);
}
export const byHand = { extractor: 'manual', score: null, review: 'accepted' } as const;

export function groundsIn(doc: GraphDocument, article: string, ontology: Ontology, prefix: string): Grounds {
  const found = doc.articles.find((a) => a.id === article);
  if (found === undefined)
    throw new AppError(404, 'article-not-found', `There is no article ${JSON.stringify(article)}`, { field: 'id' });
  const { canonical } = voiceContext(doc);
  return { article: found, entities: new Map(doc.entities.map((e) => [e.id, e])), ontology, canonical, prefix };
}

type Told = {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly made: { readonly assertions?: readonly string[]; readonly judgements?: readonly DocumentJudgement[] };
  readonly attached?: NonNullable<DocumentBefore['attached']>;
};

/** Puts the one in place of the other; earlier reviews go with it, and this one tells what it found. */
export function record(
  doc: GraphDocument,
  was: DocumentSnapshot | null,
  next: DocumentSnapshot,
  { verdict, reason, made, attached }: Told,
  { by, at }: Act,
): Decided {
  const [old, id] = [was?.assertion.id, next.assertion.id];
  const without = old === undefined ? doc : take(doc, old);
  const placed = put(without, next, was !== null && was.claim.id === next.claim.id);
  const judgements = made.judgements ?? [];
  const before: DocumentBefore = {
    was,
    made: { assertions: [...(made.assertions ?? [])], judgements: judgements.map((j) => j.id) },
    ...(attached && { attached }),
  };
  const review: DocumentReview = {
    id: reviewId(id, verdict, by, at),
    assertion: id,
    verdict,
    by,
    at,
    reason,
    before: writeBefore(before),
    undoneAt: null,
    lost: null,
  };
  const judged = new Set(judgements.map((j) => j.id));
  return {
    document: {
      ...placed,
      reviews: [...placed.reviews.map((r) => (r.assertion === old ? { ...r, assertion: id } : r)), review],
      judgements: [...placed.judgements.filter((j) => !judged.has(j.id)), ...judgements],
    },
    now: [id],
    gone: old === undefined || old === id ? [] : [old],
  };
}

/** That a denial reaches a claim it does not name was judged of its words: other words need the judgement again. */
function reachesCarried(
  doc: GraphDocument,
  was: DocumentSnapshot,
  next: DocumentSnapshot,
  act: Act,
): DocumentJudgement[] {
  const article = doc.articles.find((a) => a.id === was.assertion.article);
  if (article === undefined || next.assertion.stance === 'affirms') return [];
  const { utterance } = evidenceOf(article);
  const [from, to] = [utterance(was.assertion), utterance(next.assertion)];
  if (from === to && was.claim.id === next.claim.id) return [];
  return doc.judgements
    .filter((j) => j.kind === 'reaches' && j.undoneAt === null && j.a === from && j.b === was.claim.id)
    .slice(0, 1)
    .map((j) => judge('reaches', to, next.claim.id, j.reason, act));
}
