import {
  type DocumentAssertion,
  type DocumentBefore,
  type DocumentClaim,
  type DocumentReview,
  type DocumentSnapshot,
  documentBefore,
  documentSnapshot,
} from '../contract/document.ts';
import { byText } from './order.ts';

/** First to last. */
export const byTime = (a: Pick<DocumentReview, 'at' | 'id'>, b: Pick<DocumentReview, 'at' | 'id'>): number =>
  byText(a.at, b.at) || byText(a.id, b.id);

export const inForce = (r: Pick<DocumentReview, 'undoneAt'>): boolean => r.undoneAt === null;

/** The verdict that decides; undefined where there is none or all were taken back. */
export const latestOf = <R extends Pick<DocumentReview, 'at' | 'id' | 'undoneAt'>>(
  reviews: readonly R[],
): R | undefined => reviews.filter(inForce).sort(byTime).at(-1);

/** Per assertion, from 1: each verdict and each taking back raises it by one. */
export function revisionsOf(reviews: readonly Pick<DocumentReview, 'assertion' | 'undoneAt'>[]): Map<string, number> {
  const revisions = new Map<string, number>();
  for (const r of reviews)
    revisions.set(r.assertion, (revisions.get(r.assertion) ?? 1) + (r.undoneAt === null ? 1 : 2));
  return revisions;
}

export function snapshotOf(claim: DocumentClaim, assertion: DocumentAssertion): DocumentSnapshot {
  const { standing: _standing, contradicts: _contradicts, assertions: _assertions, ...said } = claim;
  return { claim: said, assertion };
}

/** Keys in the contract's order, so that the same record is the same text. */
export const writeBefore = (before: DocumentBefore): string => JSON.stringify(documentBefore.parse(before));
export const writeSnapshot = (snapshot: DocumentSnapshot): string => JSON.stringify(documentSnapshot.parse(snapshot));

/** undefined where the text is none of ours, as in a review that came with another program's document. */
export const readBefore = (text: string | null): DocumentBefore | undefined =>
  documentBefore.safeParse(json(text)).data;
export const readSnapshot = (text: string | null): DocumentSnapshot | undefined =>
  documentSnapshot.safeParse(json(text)).data;

function json(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whom a verdict's record speaks of: taking it back needs them. */
export const entitiesBefore = (review: Pick<DocumentReview, 'before' | 'undoneAt'>): string[] => {
  const was = inForce(review) ? readBefore(review.before)?.was : undefined;
  if (was == null) return [];
  const { subject, object, instrument } = was.claim;
  return [subject, object, ...(instrument === null ? [] : [instrument]), ...was.assertion.voices.map((v) => v.entity)];
};
