import { expect, test } from '@jest/globals';
import { readsAs } from './read.ts';

/** A text, and everything that it claims. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  [
    'Analysts at Bank Ott said in a note that the order was small.',
    ['Analysts at Bank Ott HOLDS_ROLE Bank Ott (analysts)'],
  ],
  ['Acme Systems’s lawyers say the paper is wrong.', ['Acme Systems’s lawyers HOLDS_ROLE Acme Systems (lawyers)']],
  ['Two Acme Systems officers said the door was open.', ['Two Acme Systems officers MEMBER_OF Acme Systems']],
  ['According to a tally by Acme Systems, the door was open.', ['Acme Systems AUTHORED a tally by Acme Systems']],
];

test.each(texts)('whose voices without a name are: %s', async (text, claims) => {
  expect(await readsAs(text)).toEqual(claims);
});
