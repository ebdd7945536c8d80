import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** What is told within somebody's report: words of another only where he tells of words. */
test.each<[string, string[]]>([
  [
    '{Ott} said her staff had noticed “odd cracks” in May and reported them to the city.',
    ['ott says: her staff had noticed “odd cracks” in May and reported them to the city', 'ott fragment: odd cracks'],
  ],
  [
    '{Ott} states that every driver confirmed the toll by card, and that nobody paid twice.',
    ['ott says: every driver confirmed the toll by card, and that nobody paid twice'],
  ],
  ['{Ott} indicated that the bank would challenge the ruling.', ['ott says: the bank would challenge the ruling']],
  ['{Ott} said the state would not object if it closed.', ['ott says: the state would not object if it closed']],
  [
    '{Ott} says she has a manual that describes a hidden switch.',
    ['ott says: she has a manual that describes a hidden switch'],
  ],
  [
    '{Ott} said that {Hale} had warned that it would fall.',
    ['ott says: Hale had warned that it would fall', 'hale < ott says: it would fall'],
  ],
  [
    '{Ott} said {Hale} had called the bridge “a ruin”.',
    [
      'ott says: Hale had called the bridge “a ruin”',
      'hale < ott says: the bridge “a ruin”',
      'hale < ott fragment: a ruin',
    ],
  ],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
