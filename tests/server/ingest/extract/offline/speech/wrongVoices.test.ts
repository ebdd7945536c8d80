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
  // Who only read it out
  [
    '{Lena Ott}, in a written statement read to the inquiry by its chair, {Thomas Keane}, denied having met him.',
    ['lena-ott denies: having met him'],
  ],
  // Whose claim is disputed speaks for itself
  [
    '{Delta Bank} disputes a claim by {Vessa Group}, which said that it had proof.',
    ['delta-bank denies: a claim by Vessa Group', 'vessa-group says: it had proof'],
  ],
  // A nation's office is nobody at hand, nor is who belongs to somebody else
  [
    '{Jana Novotna} asked. The {American>United States} ambassador said it swayed.',
    ['unnamed-american-ambassador says: it swayed'],
  ],
  ['{Ott Hale} met the bank’s director over lunch. The director denied this.', ['unnamed-director denies: this']],
  [
    'The mayor, {Lena Ott}, told the council “in the clearest terms” that it swayed.',
    ['lena-ott fragment: in the clearest terms', 'lena-ott says: it swayed'],
  ],
  ['{Lena Ott} said outside that she was well.', ['lena-ott says: she was well']],
  ['A memo, written in 2020 by a partner, lies in the bank.', []],
])('%s', (text, expected) => {
  const { reading, names } = marked(text);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
