import type { Assertion, Claim } from '../contract/claim.ts';
import type { DocumentReview } from '../contract/document.ts';
import type { SecondLook } from '../contract/review.ts';
import { byText } from './order.ts';
import { byTime, inForce } from './reviews.ts';

type Judged = Pick<DocumentReview, 'id' | 'verdict' | 'by' | 'at' | 'undoneAt'>;

/** Whether two people should look at an assertion, and what those who did think of it. */
export function secondLook(
  assertion: Pick<Assertion, 'chain'>,
  claim: Pick<Claim, 'figures'> & { readonly assertions: readonly Pick<Assertion, 'stance' | 'review'>[] },
  reviews: readonly Judged[],
): SecondLook {
  const speakers = assertion.chain.filter((v) => v.step === 0 && v.role !== 'for');
  const needed: SecondLook['needed'] = [];
  if (speakers.some((v) => v.entity.unnamed)) needed.push('unnamed');
  if (claim.figures.length > 0) needed.push('figure');
  if (claim.assertions.some((a) => a.review !== 'rejected' && (a.stance === 'denies' || a.stance === 'questions')))
    needed.push('dispute');
  return { needed, ...reviewersOf(reviews) };
}

/** The latest verdict in force of each, in the order of their names; an edit keeps what it edits. */
export function reviewersOf(reviews: readonly Judged[]): Pick<SecondLook, 'reviewers' | 'agreement'> {
  const latest = new Map(
    [...reviews]
      .filter(inForce)
      .sort(byTime)
      .map((r) => [r.by, r.verdict]),
  );
  const reviewers = [...latest].map(([by, verdict]) => ({ by, verdict })).sort((a, b) => byText(a.by, b.by));
  const kept = new Set(reviewers.map((r) => r.verdict !== 'rejected'));
  const agreement =
    reviewers.length === 0 ? 'none' : reviewers.length === 1 ? 'one' : kept.size === 1 ? 'agree' : 'disagree';
  return { reviewers, agreement };
}
