import { keptChoice } from './keptChoice.ts';
import { useReviewers } from './review.ts';
import { useChosenReviewer } from './reviewer.ts';

const two = keptChoice('claimgraph-two-reviewers');
/** Whether what wants two reviewers waits for both; kept in the browser. */
export const useTwoReviewers = () => [two.useChoice() === 'true', (on: boolean) => two.choose(String(on))] as const;

/** For whom second verdicts wait as well: who reviews in this window; undefined where one is enough, or nobody knows yet. */
export function useSecondReviewer(): string | undefined {
  const [both] = useTwoReviewers();
  const chosen = useChosenReviewer();
  const first = useReviewers(both).data?.items[0];
  return both ? (chosen ?? first) : undefined;
}
