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
  [
    'Acme Systems would not tell the price. “We are ready,” a spokesman said.',
    ['a spokesman HOLDS_ROLE Acme Systems (spokesman)'],
  ],
  ['Acme Systems ruled that out, a spokeswoman said.', ['a spokeswoman HOLDS_ROLE Acme Systems (spokeswoman)']],
  ['“We are ready,” a spokesman said.', []],
  ['“We are ready,” said Ann Hale, coordinator of Acme Systems.', ['Ann Hale HOLDS_ROLE Acme Systems (coordinator)']],
];

test.each(texts)('whose voices without a name are: %s', async (text, claims) => {
  expect(await readsAs(text)).toEqual(claims);
});

/** What the lines of a paper of its own writers say. */
const lines: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ann Hale, Harbour editor\n\nThe Zenda Post, 14 June 2026\n\nThe harbour is late.',
    ['Ann Hale HOLDS_ROLE Zenda Post (harbour editor)'],
  ],
  [
    'By Tom Ott\n\nThe Zenda Post, 14 June 2026\n\nThe harbour is late.\n\nReporter Ann Hale contributed from the harbour.',
    ['Ann Hale HOLDS_ROLE Zenda Post (reporter)'],
  ],
];

test.each(lines)('who writes what for the paper: %s', async (text, claims) => {
  expect((await readsAs(`Harbour late again\n\n${text}`)).filter((c) => c.includes('Post'))).toEqual(claims);
});
