import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Words that seemed somebody else's. */
test.each<[string, string[]]>([
  // Whoever speaks only further on
  [
    'The director of {Delta Bank} was away.\n\n“We were not told,” she said.\n\n“It sways,” said {Ivana Ott}.',
    ['unnamed-director-of-delta-bank direct: We were not told,', 'ivana-ott direct: It sways,'],
  ],
  [
    'Cameras were sold to {Delta Metro}, the operator said. It asked the airport operator {Vessa Air}.',
    ['unnamed-operator says: Cameras were sold to Delta Metro'],
  ],
  // A body’s own “it”, whatever spoke before
  [
    'Another email indicates that it swayed. {Delta Bank} rejected what it called “a distorted picture”.',
    [
      'unnamed-email says: it swayed',
      'delta-bank denies: what it called “a distorted picture”',
      'delta-bank fragment: a distorted picture',
    ],
  ],
  [
    '{Vessa Air} denied that. The {Delta Ministry} said it could neither confirm nor deny the sale.',
    ['delta-ministry says: it could neither confirm nor deny the sale'],
  ],
  [
    'A spokesman for the police neither confirmed nor denied using the kit.',
    ['unnamed-spokesman-for-police declines: using the kit'],
  ],
  // Who asks is not who answers
  [
    'Asked by {Deon Pell} whether it swayed, {Lena Ott} agreed that it had. “I saw it,” she said.',
    ['deon-pell says: whether it swayed', 'lena-ott says: it had', 'lena-ott direct: I saw it,'],
  ],
])('%s', (text, expected) => {
  const { reading, names } = marked(text);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
