import { reviewerHeader } from '../../server/contract/reviewer.ts';
import { keptChoice } from './keptChoice.ts';

/** The person before this window, among those who review on its server; null: nobody said, so the server's first. */
const reviewer = keptChoice('claimgraph-reviewer');
export const chooseReviewer = reviewer.choose;
export const useChosenReviewer = reviewer.useChoice;

/** The header that says who decides; a header holds plain letters only. */
export function reviewing(): Readonly<Record<string, string>> {
  const name = reviewer.read();
  return name === null ? {} : { [reviewerHeader]: encodeURIComponent(name) };
}
