import { expect, test } from '@jest/globals';
import { markText, needsAnother, nextWaiting } from '../../../client/features/review/marks.ts';
import { reviewActs } from '../../../client/features/review/reviewActs.ts';
import { withWritten } from '../../../client/features/review/written.ts';
import { alone, contractProposal, contractProposals } from '../../factories/contractProposal.ts';

const first = contractProposal('a-1', 'Norvik sold cranes', 8);
const second = contractProposal('a-2', 'sold cranes to Valdoria', 15);
const decided = {
  ...contractProposal('a-3', 'They work.', 43),
  assertion: { ...contractProposal('a-3', 'They work.', 43).assertion, review: 'rejected' as const },
};
const article = contractProposals(
  ['# Head', 'Norvik sold cranes to Valdoria.', '  They work.'],
  [first, second, decided],
);

test('the text is cut where passages begin and end, and carries every decision', () => {
  const marked = markText(article, { id: 'a-1', passages: [{ start: 8, end: 26 }] });
  expect(marked.map((p) => p.pieces.map((s) => article.text.slice(s.start, s.end)))).toEqual([
    ['Head'],
    ['Norvik ', 'sold cranes', ' to Valdoria', '.'],
    ['  ', 'They work.'],
  ]);
  const [, sold] = marked[1]?.pieces ?? [];
  expect(sold?.marks.map((m) => m.id)).toEqual(['a-1', 'a-2']);
  expect(sold?.ends.map((m) => m.number)).toEqual([1]);
  expect(marked[2]?.pieces[1]?.marks.map((m) => m.review)).toEqual(['rejected']);
});

test('a passage in hand is drawn where it was moved, and one that is new without a number', () => {
  const [, p] = markText(article, { id: 'a-1', passages: [{ start: 8, end: 14 }] });
  expect(p?.pieces[0]?.ends.map((m) => m.number)).toEqual([1]);
  const [, fresh] = markText(article, { id: '', passages: [{ start: 8, end: 14 }] });
  expect(fresh?.pieces[0]?.marks.map((m) => m.id)).toContain('');
  expect(fresh?.pieces[0]?.ends).toEqual([]);
});

test('after a verdict comes what waits next, then what was left behind', () => {
  const { proposals } = article;
  expect(nextWaiting(proposals, 0)?.assertion.id).toBe('a-2');
  expect(nextWaiting(proposals, 1)?.assertion.id).toBe('a-1');
  expect(nextWaiting([decided], -1)).toBeUndefined();
  // What the original of a copy decides is asked last.
  const there = { assertion: 'o', verdict: 'accepted' as const, by: 'ana', at: null, reason: null };
  expect(nextWaiting([decided, { ...first, original: there }, second], 0)?.assertion.id).toBe('a-2');
  expect(nextWaiting([decided, { ...first, original: there }], 0)?.assertion.id).toBe('a-1');
  const half = {
    ...decided,
    second: { ...alone, needed: ['figure' as const], reviewers: [{ by: 'ana', verdict: 'accepted' as const }] },
  };
  expect(['ben', 'ana', undefined].map((me) => needsAnother(half, me))).toEqual([true, false, false]);
  expect(nextWaiting([decided, half], 0, (p) => needsAnother(p, 'ben'))?.assertion.id).toBe('a-3');
});

test('what is gone makes room for what came of it, in reading order', () => {
  const halves = [contractProposal('a-5', 'Norvik', 8), contractProposal('a-4', 'Valdoria', 30)];
  const now = withWritten(article, { proposals: halves, gone: ['a-1'], counts: { ...article.review, proposed: 3 } });
  expect(now.proposals.map((p) => p.assertion.id)).toEqual(['a-5', 'a-2', 'a-4', 'a-3']);
  expect(now.review.proposed).toBe(3);
});

test('every act has a key of its own, and says why it is off', () => {
  const nothing = () => undefined;
  const does = {
    ...{ accept: nothing, reject: nothing, split: nothing, merge: nothing, undo: nothing },
    ...{ step: nothing, add: nothing, field: nothing, move: nothing },
  };
  const idle = { any: false, edited: false, busy: false, article: false, undo: false };
  const still = { ...idle, selected: false, accepted: false, begun: false };
  const acts = reviewActs(still, does);
  expect(new Set(acts.map((a) => a.keys)).size).toBe(acts.length);
  expect(acts.every((a) => a.off !== undefined)).toBe(true);
  const busy = reviewActs({ ...still, any: true, article: true, undo: true, busy: true }, does);
  expect(busy.filter((a) => a.off !== undefined).map((a) => a.keys)).toEqual(['A', 'R', 'S', 'M', 'U']);
  // The same verdict once more would say nothing new; another one, or an edit, would.
  const taken = reviewActs({ ...still, any: true, article: true, undo: true, accepted: true, begun: true }, does);
  expect(taken.filter((a) => a.off !== undefined).map((a) => a.keys)).toEqual(['A']);
  expect(taken.find((a) => a.keys === 'N')?.word).toBe('Go on with the claim by hand');
});
