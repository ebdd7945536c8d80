import type { Claim } from '../../../contract/claim.ts';

type Stretch = { readonly article: string; readonly start: number; readonly end: number };

/** The sentences that hold what is affirmed here. */
const sentencesOf = (claims: readonly Claim[]): Stretch[] =>
  claims.flatMap((c) =>
    c.assertions
      .filter((a) => a.stance === 'affirms' && a.review !== 'rejected')
      .flatMap((a) =>
        a.passages
          .filter((p) => p.part === 'content')
          .map((p) => ({ article: a.article.id, start: p.start - p.before.length, end: p.end + p.after.length })),
      ),
  );

/** Whether one sentence of an article says so of two of these sides at once. */
export function inOneSentence(sides: readonly (readonly Claim[])[]): boolean {
  const all = sides.map(sentencesOf);
  return all.some((one, i) =>
    all
      .slice(i + 1)
      .some((other) =>
        one.some((a) => other.some((b) => a.article === b.article && a.start < b.end && b.start < a.end)),
      ),
  );
}
