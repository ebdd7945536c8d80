import { expect, test } from '@jest/globals';
import { reviewersOf } from '../../../server/claims/secondLook.ts';
import { review } from '../../factories/document.ts';

const at = (day: number) => `2026-02-0${day}T00:00:00.000Z`;
const ana = (verdict: 'accepted' | 'edited' | 'rejected', day: number, undoneAt: string | null = null) =>
  review('a', verdict, { by: 'ana', at: at(day), undoneAt });
const ben = (verdict: 'accepted' | 'edited' | 'rejected', day: number) =>
  review('a', verdict, { by: 'ben', at: at(day) });

test.each([
  ['none', []],
  ['none', [ana('accepted', 1, at(2))]],
  ['one', [ana('accepted', 1), ana('rejected', 2)]],
  ['agree', [ana('accepted', 1), ben('edited', 2)]],
  ['agree', [ana('rejected', 1), ben('rejected', 2)]],
  ['disagree', [ana('accepted', 1), ben('rejected', 2)]],
  ['agree', [ana('rejected', 1), ben('accepted', 2), ana('accepted', 3)]],
] as const)('%s: the latest verdict in force of each counts', (agreement, reviews) => {
  expect(reviewersOf(reviews).agreement).toBe(agreement);
});
