import { expect, test } from '@jest/globals';
import { askActs, questions } from '../../../client/state/acts/asking.ts';

test('three questions, one key each, told apart from what cannot be asked here', () => {
  const asked: string[] = [];
  const acts = askActs({
    says: { run: () => asked.push('says') },
    disputes: { off: 'Nobody disputes it.' },
    others: { run: () => asked.push('others') },
  });
  for (const act of acts) act.run();
  expect(asked).toEqual(['says', 'others']);
  expect(acts.map((a) => [a.keys, a.word, a.off])).toEqual([
    ['S', 'Who says this?', undefined],
    ['Q', 'Who disputes this?', 'Nobody disputes it.'],
    ['A', 'What else do they say?', undefined],
  ]);
  expect(new Set(questions.map((q) => q.keys)).size).toBe(3);
});
