import { expect, test } from '@jest/globals';
import type { Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { claimsOf } from './marked.ts';

/** The first sentence is Ann Hale's words, then Bob Dean calls them something. */
const retorts = (words: string, before = '[P Ann Hale] said a third of them were on trial. '): string[] =>
  claimsOf(`${before}[P Bob Dean] called ${words}.`, (text) => {
    const cue = text.indexOf('called');
    const said = text.indexOf('a third');
    const hers: Speech = {
      start: said,
      end: text.indexOf(' trial.') + 6,
      kind: 'indirect',
      speaker: 'ann-hale',
      via: [],
      cue: null,
      stance: 'affirms',
    };
    const his: Speech = {
      start: cue + 7,
      end: text.length - 1,
      kind: 'indirect',
      speaker: 'bob-dean',
      via: [],
      cue: { start: cue, end: cue + 6, text: 'called' },
      stance: 'affirms',
    };
    return said < 0 ? [his] : [hers, his];
  })
    .filter((c) => c.predicate === 'CRITICISES')
    .map((c) => `${c.subject} ${c.object}`);

test.each([
  ['that figure “fantasy”'],
  ['the claim absurd'],
  ['that “nonsense on stilts”'],
  ["[P Ann Hale]'s claims “baseless”"],
])('who calls somebody’s words %s speaks against whoever said them', (words) => {
  expect(retorts(words)).toEqual(['bob-dean ann-hale']);
});

test.each([['that “a disgrace”'], ['that figure “good news”'], ['the weather awful']])(
  'nobody is blamed whose words are not: %s',
  (words) => {
    expect(retorts(words)).toEqual([]);
  },
);

test('nor is anybody where nobody spoke', () => {
  expect(retorts('that “nonsense”', 'It rained. ')).toEqual([]);
});
