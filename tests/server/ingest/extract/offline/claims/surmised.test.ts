import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A few sentences each, and where they leave a firm that they call by its town or state. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['That is a nod to [O Acme]. The [L Zenda] group had no comment.', ['acme LOCATED_IN zenda']],
  ["[O Acme] lost. The [C Ruritanian=Ruritania] firm's [S Lynx] platform failed.", ['acme LOCATED_IN ruritania']],
  ['[O Bolt] makes pumps. [O Acme] lost, and one critic of the [L Zenda] firm agreed.', ['acme LOCATED_IN zenda']],
  [
    '[L Zenda]-based [O Bolt] makes pumps. [O Acme] lost. The [L Zenda] firm had no comment.',
    ['bolt LOCATED_IN zenda'],
  ],
  ['[O Acme], based in [L Strelsau], lost. The [L Zenda] firm had no comment.', ['acme LOCATED_IN strelsau']],
  [
    'A clerk at a [L Zenda] payments firm took the files.\n\nThe lawyer of [O Acme], [P Ann Hale], agreed.',
    ['acme LOCATED_IN zenda', 'ann-hale HOLDS_ROLE acme (lawyer)'],
  ],
  ['A clerk at a [L Zenda] payments firm took the files.\n\nThe lawyers of [O Acme] and [O Bolt] agreed.', []],
  ['A clerk at the [L Zenda] payments firm took the files.\n\nThe papers of [O Acme] were lost.', []],
];

test.each(texts)('where a firm is that its town or state stands for: %s', (text, claims) => {
  expect(sayings(text).sort()).toEqual(claims);
});
