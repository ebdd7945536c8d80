import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[P Ann Hale], chief executive of [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ['[O Acme] chief executive [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ["[O Acme]'s chief executive, [P Ann Hale], was there.", ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ['The chief executive of [O Acme], [P Ann Hale], was there.', ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ["[P Ann Hale], [O Acme]'s head of research, was there.", ['ann-hale HOLDS_ROLE acme (head of research)']],
  ['[P Ann Hale], who heads [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (head)']],
  [
    '[P Ann Hale] is a professor of law at [O Zenda University].',
    ['ann-hale HOLDS_ROLE zenda-university (professor of law)'],
  ],
  ['[C Ruritanian=Ruritania] President [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE ruritania (president)']],
  ['[P Ann Hale] was appointed director of [O Acme].', ['ann-hale HOLDS_ROLE acme (director)']],
  ['[O Acme] appointed [P Ann Hale] as its director.', ['ann-hale HOLDS_ROLE acme (director)']],
  ['[P Ann Hale], a [O Acme] engineer, was there.', ['ann-hale HOLDS_ROLE acme (engineer)']],
  ['[P Ann Hale], founder and director of [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (founder)']],
  ['[P Ann Hale], a spokeswoman for [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (spokeswoman)']],
  ['[P Ann Hale], mayor of [L Zenda], was there.', ['ann-hale HOLDS_ROLE zenda (mayor)']],
  ['[L Zenda] Mayor [P Ann Hale] was there.', ['ann-hale HOLDS_ROLE zenda (mayor)']],
  ['Dr [P Ann Hale], who leads the team at [O Acme], was there.', ['ann-hale HOLDS_ROLE acme (leader)']],
];

test.each(sentences)('who holds which role: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
