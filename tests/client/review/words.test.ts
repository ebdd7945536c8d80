import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReviewing, toReview } from '../../../client/features/review/address.ts';
import { endsOf, numberIn, withBound } from '../../../client/features/review/figures.ts';
import {
  allOf,
  asOriginalInWords,
  changedInWords,
  decidedThereInWords,
  progressInWords,
  reasonAsOriginal,
  sharesOf,
} from '../../../client/features/review/words.ts';
import type { Review } from '../../../server/contract/review.ts';
import { bound } from '../../../server/contract/terms.ts';
import { figure } from '../../factories/document.ts';

const counts = { proposed: 14, accepted: 40, edited: 9, rejected: 5, merged: 2, needSecond: 4 };
const few = fc.nat(50);

test('the shares of the bar add up to all proposals', () => {
  fc.assert(
    fc.property(few, few, few, few, few, (proposed, accepted, edited, rejected, merged) => {
      const c = { proposed, accepted, edited, rejected, merged: Math.min(merged, accepted + edited), needSecond: 0 };
      expect(sharesOf(c).reduce((n, s) => n + s.count, 0)).toBe(allOf(c));
    }),
  );
});

test('progress names what remains, where, and what needs two', () => {
  expect(progressInWords(counts, { articles: 3, two: true, forSecond: 0 })).toBe(
    '54 of 68 proposals decided. 14 remain, in 3 articles; 4 of them need two reviewers.',
  );
  expect(progressInWords({ ...counts, proposed: 1, needSecond: 1 }, { articles: 1, two: false, forSecond: 0 })).toBe(
    '54 of 55 proposals decided. 1 remains, in 1 article.',
  );
  const done = { ...counts, proposed: 0 };
  expect(progressInWords(done, { articles: 0, two: true, forSecond: 0 })).toBe(
    '54 of 54 proposals decided. Nothing waits.',
  );
  expect(progressInWords(done, { articles: 0, two: true, forSecond: 1 })).toBe(
    '54 of 54 proposals decided. 1 waits for your second verdict.',
  );
});

test('an address is read as it was written', () => {
  const at = { article: 'a b', proposal: 'a-1', list: null };
  const url = new URL(toReview(at), 'http://here');
  expect(readReviewing(decodeURIComponent(url.pathname.split('/')[2] ?? ''), url.searchParams)).toEqual(at);
  expect(toReview({ list: 'orphans' })).toBe('/review?list=orphans');
});

test('who changed it meanwhile is told by the last thing that happened', () => {
  const review = (more: Partial<Review>): Review => ({
    id: 'r',
    verdict: 'accepted',
    by: 'ana',
    at: '2025-01-01T10:00:00Z',
    reason: null,
    undoneAt: null,
    before: null,
    ...more,
  });
  expect(changedInWords([])).toBe('It was read again.');
  expect(
    changedInWords([review({}), review({ by: 'ben', verdict: 'rejected', at: '2025-01-02T10:00:00Z', reason: 'No' })]),
  ).toMatch(/^ben rejected it on 2 January 2025.*: “No”\.$/);
  expect(changedInWords([review({ undoneAt: '2025-01-03T10:00:00Z' })])).toBe('A verdict of ana on it was taken back.');
});

test('a copy tells what was decided of its words in the original', () => {
  const there = { assertion: 'a', verdict: 'rejected' as const, by: 'ana', at: '2025-01-01T10:00:00Z', reason: 'No' };
  const accepted = { ...there, verdict: 'accepted' as const, by: null, at: null, reason: null };
  const taken = [there, there, accepted].map((original) => ({ original }));
  expect([
    asOriginalInWords(6, taken),
    asOriginalInWords(1, taken.slice(2)),
    asOriginalInWords(2, []),
    asOriginalInWords(1, []),
  ]).toEqual([
    '3 of the 6 that wait stand in the original in the same words and were decided there: 1 accepted and 2 rejected.',
    'The one that waits stands in the original in the same words and was decided there: 1 accepted.',
    'None of the 2 that wait was decided in the original in the same words.',
    'The one that waits was not decided in the original in the same words.',
  ]);
  expect(decidedThereInWords(there)).toMatch(
    /^In the original, of the same words: ana rejected it on 1 Jan.*: “No”\.$/,
  );
  expect(decidedThereInWords(accepted)).toBe('In the original the same words are annotated and accepted.');
  const original = { title: 'The quay', publisher: { id: 'q', name: 'Quay Press', types: [], unnamed: false } };
  expect([reasonAsOriginal(original, null), reasonAsOriginal(original, 'No')]).toEqual([
    'As in the original, “The quay” (Quay Press)',
    'As in the original, “The quay” (Quay Press): No',
  ]);
});

test('another bound keeps the number where its place is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bound.options), fc.constantFrom(...bound.options), fc.nat(1000), (from, to, n) => {
      const next = withBound(withBound(figure({ value: n, bound: 'exact' }), from), to);
      expect(next.bound).toBe(to);
      expect(endsOf(to).some((end) => next[end] === n)).toBe(true);
    }),
  );
  expect(['1,200', ' 3.5 ', '', 'ten'].map(numberIn)).toEqual([1200, 3.5, null, null]);
});
