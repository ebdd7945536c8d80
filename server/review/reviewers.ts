import { AppError } from '../errors.ts';

/** Those whom CLAIMGRAPH_USER names, with commas between; the first saves as well, and reviews while nobody says otherwise. */
export type Reviewers = readonly [first: string, ...others: string[]];

export function reviewersIn(setting: string): Reviewers {
  const [first = 'local', ...others] = [...new Set(setting.split(',').map((name) => name.trim()))].filter(
    (name) => name !== '',
  );
  return [first, ...others];
}

/** Who a request says it is from. Who runs the server says who may be said: a name that anybody makes up agrees with nobody. */
export function reviewerIn(reviewers: Reviewers, said: string | undefined): string {
  if (said === undefined) return reviewers[0];
  const found = reviewers.find((name) => encodeURIComponent(name) === said);
  if (found !== undefined) return found;
  throw new AppError(400, 'unknown-reviewer', 'Nobody of this name reviews here', {
    field: 'Claimgraph-Reviewer',
    detail: `CLAIMGRAPH_USER names who does: ${reviewers.join(', ')}. The header holds a name as a percent-encoded word.`,
  });
}
