import { expect, test } from '@jest/globals';
import { fact, writtenAs } from '../../../../../../server/ingest/extract/offline/analyse/words.ts';

const told = (word: string): string[] =>
  Object.entries(fact)
    .filter(([, bit]) => (writtenAs(word).facts & bit) !== 0)
    .map(([name]) => name);

test.each([
  ['harbour', ['letters', 'begins', 'small']],
  ['Lowmere', ['letters', 'begins', 'capital']],
  ['VEXAL', ['letters', 'begins', 'capital', 'shouted']],
  ['iVexal', ['letters', 'begins', 'small', 'capital']],
  ['vexal.org', ['letters', 'begins', 'small', 'capital']],
  ['5G', ['letters', 'capital']],
  ['’s', ['letters', 'owner', 'apostrophe']],
  ['-', ['hyphen', 'dash', 'opens']],
  ['—', ['dash', 'opens']],
  ['“', ['opens', 'opensOn', 'quote']],
  ['”', []],
  ['12', []],
])('what the letters of a word tell: %s', (word, facts) => {
  expect(told(word)).toEqual(facts);
});

test('a word is the same whenever it is met, also half a letter', () => {
  expect(writtenAs('Nuku’alofa')).toEqual({ text: 'Nuku’alofa', lower: "nuku'alofa", facts: expect.any(Number) });
  expect(writtenAs('Nuku’alofa')).toBe(writtenAs('Nuku’alofa'));
  expect(writtenAs('\ud83d').text).toBe('\ud83d');
});
