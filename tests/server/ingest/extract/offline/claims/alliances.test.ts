import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['The tender was won by [O Acme] in partnership with [O Bolt].', ['acme PARTNERS_WITH bolt']],
  ['[O Acme] will build it in partnership with [O Bolt].', ['acme PARTNERS_WITH bolt']],
  ['[O Acme] works in [L Zenda] under a contract with [O Bolt].', ['acme CONTRACTS_WITH bolt']],
  ['Under an agreement with [O Bolt], [O Acme] will repair lifts.', ['acme CONTRACTS_WITH bolt']],
  ['The talks of [O Acme] with [O Bolt] failed.', []],
  ['A report by [O Acme], hired by [O Bolt], is late.', ['bolt CONTRACTS_WITH acme']],
  ['[O Trade Alliance], a lobby to which [O Acme] belongs, objects.', ['acme MEMBER_OF trade-alliance']],
  ['[O Acme], property of the trader [P Ann Hale], failed.', ['ann-hale OWNS acme']],
  ['[O Acme] was sold to [O Bolt] in 2022.', ['bolt OWNS acme']],
  [
    '[S Lynx], by the [C Ruritanian=Ruritania] firm [V Bolt], failed.',
    ['bolt DEVELOPS lynx', 'bolt LOCATED_IN ruritania'],
  ],
  ['[V Bolt] is the firm that makes [S Lynx].', ['bolt DEVELOPS lynx']],
  ['[S Lynx] is a lightly modified version of [S Puma].', ['lynx BASED_ON puma']],
  ['[O Acme], which [C Ruritania] funds, is late.', ['ruritania FUNDS acme']],
  ['[O Acme] (Zenda), which [C Ruritania] funds, is late.', ['ruritania FUNDS acme']],
  ['[S Lynx] was paid for by [O Acme].', ['acme FUNDS lynx']],
  ['[S Lynx] is financed by a loan of up to $70m from [O Acme].', ['acme FUNDS lynx #up to $70m']],
  ['[O Acme] bought [S Lynx] with money from [O Bolt].', ['acme DEPLOYS lynx', 'bolt FUNDS lynx']],
  ['[O Acme] has never taken a cent from [O Bolt].', ['bolt FUNDS acme']],
  ['[B Acme], a body created by decree in 2023 and attached to [B Bolt], is late.', ['acme PART_OF bolt']],
  ['[O Law Institute] of [O Zenda University] is late.', ['law-institute PART_OF zenda-university']],
  ['[O Global Production] of rare earths / [B Acme] is late.', []],
  ['[S Lynx] is late. It is being built by [O Acme].', ['acme DEVELOPS lynx']],
  ['[P Ann Hale] met [P Bob Roe].', ['ann-hale OTHER bob-roe (met)']],
];

test.each(sentences)('who works with, pays and owns whom, said aside: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
