import { useLocalStorage } from '@mantine/hooks';
import { useReviewers } from './review.ts';
import { useChosenReviewer } from './reviewer.ts';

/** Whether what wants two reviewers waits for both; kept in the browser. */
export const useTwoReviewers = () =>
  useLocalStorage({ key: 'claimgraph-two-reviewers', defaultValue: false, getInitialValueInEffect: false });

/** For whom second verdicts wait as well: who reviews in this window; undefined where one is enough, or nobody knows yet. */
export function useSecondReviewer(): string | undefined {
  const [two] = useTwoReviewers();
  const chosen = useChosenReviewer();
  const first = useReviewers(two).data?.items[0];
  return two ? (chosen ?? first) : undefined;
}
