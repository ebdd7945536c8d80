import type { ArticleRef } from '../../../server/contract/claim.ts';
import type { Proposal, Review, ReviewCounts, SecondLook } from '../../../server/contract/review.ts';
import { counted, inNumbers, listed } from '../../ui/words.ts';

const parts = {
  accepted: 'accepted',
  edited: 'edited, then accepted',
  merged: 'merged',
  rejected: 'rejected',
} as const;
type Share = { readonly kind: keyof typeof parts | 'proposed'; readonly word: string; readonly count: number };

/** The counts as shares that add up to all: what was merged is taken from accepted and edited, which count it too. */
export function sharesOf(c: ReviewCounts): Share[] {
  const fromAccepted = Math.min(c.merged, c.accepted);
  const shares = {
    accepted: c.accepted - fromAccepted,
    edited: Math.max(0, c.edited - (c.merged - fromAccepted)),
    merged: c.merged,
    rejected: c.rejected,
  };
  return [
    ...(['accepted', 'edited', 'merged', 'rejected'] as const).map((kind) => ({
      kind,
      word: parts[kind],
      count: shares[kind],
    })),
    { kind: 'proposed', word: c.proposed === 1 ? 'remains' : 'remain', count: c.proposed },
  ];
}
export const allOf = (c: ReviewCounts): number => c.proposed + c.accepted + c.edited + c.rejected;

/** How many wait, decided by somebody else, for whoever sits here. */
export const secondInWords = (count: number): string =>
  `${inNumbers(count)} ${count === 1 ? 'waits' : 'wait'} for your second verdict`;

/** "54 of 68 proposals decided. 14 remain, in 3 articles; 4 of them need two reviewers. 2 wait for your second verdict." */
export function progressInWords(
  c: ReviewCounts,
  { articles, two, forSecond }: { readonly articles: number; readonly two: boolean; readonly forSecond: number },
): string {
  const all = allOf(c);
  if (all === 0) return 'Nothing was proposed yet.';
  const decided = `${inNumbers(all - c.proposed)} of ${counted(all, 'proposal')} decided.`;
  const another = forSecond === 0 ? '' : ` ${secondInWords(forSecond)}.`;
  if (c.proposed === 0) return `${decided}${another || ' Nothing waits.'}`;
  const remain = `${inNumbers(c.proposed)} ${c.proposed === 1 ? 'remains' : 'remain'}, in ${counted(articles, 'article')}`;
  const second =
    two && c.needSecond > 0
      ? `; ${inNumbers(c.needSecond)} of them ${c.needSecond === 1 ? 'needs' : 'need'} two reviewers`
      : '';
  return `${decided} ${remain}${second}.${another}`;
}

const needs = { unnamed: 'an unnamed voice', figure: 'a figure', dispute: 'a dispute' } as const;
export const needsInWords = (needed: SecondLook['needed']): string => listed(needed.map((n) => needs[n]));
const verdictWords = { accepted: 'accepted', edited: 'edited and accepted', rejected: 'rejected' } as const;

const clock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
export const reviewInWords = (r: Review): string =>
  `${r.by} ${verdictWords[r.verdict]} it on ${clock.format(new Date(r.at))}${r.reason === null ? '' : `: “${r.reason}”`}`;

type InOriginal = NonNullable<Proposal['original']>;
/** What became of the same words in the article that this one is a copy of. */
export const decidedThereInWords = ({ verdict, by, at, reason }: InOriginal): string =>
  by === null || at === null
    ? `In the original the same words are annotated and ${verdictWords[verdict]}.`
    : `In the original, of the same words: ${by} ${verdictWords[verdict]} it on ${clock.format(new Date(at))}${reason === null ? '' : `: “${reason}”`}.`;

/** "3 of the 6 that wait stand in the original in the same words and were decided there: 1 accepted and 2 rejected." */
export function asOriginalInWords(waiting: number, taken: readonly Pick<Proposal, 'original'>[]): string {
  const all = waiting === 1 ? 'The one that waits' : `the ${inNumbers(waiting)} that wait`;
  if (taken.length === 0)
    return waiting === 1
      ? `${all} was not decided in the original in the same words.`
      : `None of ${all} was decided in the original in the same words.`;
  const rejected = taken.filter((p) => p.original?.verdict === 'rejected').length;
  const accepted = taken.length - rejected;
  const how = listed([
    ...(accepted > 0 ? [`${inNumbers(accepted)} accepted`] : []),
    ...(rejected > 0 ? [`${inNumbers(rejected)} rejected`] : []),
  ]);
  const some = waiting === 1 ? all : `${inNumbers(taken.length)} of ${all}`;
  const [stand, were] = taken.length === 1 ? ['stands', 'was'] : ['stand', 'were'];
  return `${some} ${stand} in the original in the same words and ${were} decided there: ${how}.`;
}
/** Why a copy's proposal is decided so, kept with the verdict. */
export const reasonAsOriginal = (original: Pick<ArticleRef, 'title' | 'publisher'>, reason: string | null): string =>
  `As in the original, “${original.title}” (${original.publisher.name})${reason === null ? '' : `: ${reason}`}`;

/** Whoever decided meanwhile, told to the one who came second. */
export function changedInWords(reviews: readonly Review[]): string {
  const last = reviews.reduce<Review | undefined>(
    (a, r) => ((r.undoneAt ?? r.at) > (a?.undoneAt ?? a?.at ?? '') ? r : a),
    undefined,
  );
  if (last === undefined) return 'It was read again.';
  return last.undoneAt === null ? `${reviewInWords(last)}.` : `A verdict of ${last.by} on it was taken back.`;
}
