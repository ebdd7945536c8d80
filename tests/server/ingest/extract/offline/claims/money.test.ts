import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[C Ruritania] banned [S Lynx].', ['ruritania RESTRICTS lynx']],
  ['[C Ruritania] imposed sanctions on [O Acme].', ['ruritania RESTRICTS acme']],
  ['[S Lynx] is funded by [C Ruritania].', ['ruritania FUNDS lynx']],
  ['[O Acme] invested $20m in [O Bolt].', ['acme FUNDS bolt #$20m']],
  ['[O Acme] owns [O Bolt].', ['acme OWNS bolt']],
  ['[O Bolt], a subsidiary of [O Acme], is in trouble.', ['acme OWNS bolt']],
  ['[O Acme] holds a 40% stake in [O Bolt].', ['acme OWNS bolt #40%']],
  ['[O Acme] agreed to buy [O Bolt].', ['acme OWNS bolt']],
  ['[O Bolt] is owned by [O Acme].', ['acme OWNS bolt']],
  ['[O Bolt], owned by [O Acme], is in trouble.', ['acme OWNS bolt']],
  ['[O Acme] subsidiary [O Bolt] is in trouble.', ['acme OWNS bolt']],
  [
    "[C Ruritania]'s state-owned [O Acme] was there.",
    ['acme LOCATED_IN ruritania', 'ruritania OWNS acme (state-owned)'],
  ],
  ['[O Bolt] ordered [O Acme] to remove [S Lynx].', ['bolt REQUIRES acme']],
  ['[O Acme] (owned by [O Bolt]) was there.', ['bolt OWNS acme']],
  ["[O Acme]'s owner [O Bolt] was there.", ['bolt OWNS acme']],
  ['[S Lynx] is late. Three quarters of the cost was met by [O Acme].', ['acme FUNDS lynx']],
  ['[S Lynx] is late. The rest is to come from a loan by [O Acme].', ['acme FUNDS lynx']],
  ['[S Lynx] is late. [O Acme] will cover the price.', ['acme FUNDS lynx']],
  ['[S Lynx] is late. [O Acme] covers the story.', []],
  ['[O Acme] will cover the price.', []],
];

test.each(sentences)('who demands, forbids, funds and owns what: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
