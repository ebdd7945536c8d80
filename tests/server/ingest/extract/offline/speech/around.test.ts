import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Words that go on behind whoever said them. */
test.each<[string, string[]]>([
  [
    'The bridge was safe, {Ott} conceded, but had been closed in May.',
    ['ott says: The bridge was safe, Ott conceded, but had been closed in May'],
  ],
  [
    'The bridge was safe, {Ott} said, but declined to say who had closed it.',
    ['ott says: The bridge was safe', 'ott declines: who had closed it'],
  ],
  [
    'The bridge was cheap, says {Ott}, and because nobody else wanted it, the city bought it.',
    ['ott says: The bridge was cheap, says Ott, and because nobody else wanted it, the city bought it'],
  ],
  [
    'It was also, according to {Ott}, the third to fall that year.',
    ['ott says: It was also, according to Ott, the third to fall that year'],
  ],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});

/** Whose words they are, past what stands between. */
test.each<[string, string[]]>([
  [
    '{Ott}, a member of the council (MC) who voted for the bill, has called it “a trap”.',
    ['ott says: it “a trap”', 'ott fragment: a trap'],
  ],
  [
    'The {Harbour Bank}, a lender in which {Hale} has a share, says the bridge is safe.',
    ['harbour-bank says: the bridge is safe'],
  ],
  ['The letter, per {Ott}, was never sent.', ['ott says: The letter, per Ott, was never sent']],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
