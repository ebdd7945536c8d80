import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** Places in places, and addresses: one construction a line, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ["[L Strelsau]'s [L Zenda] district is old.", ['zenda LOCATED_IN strelsau (district)']],
  ['The [L Zenda] district of [L Berlin] is old.', ['zenda LOCATED_IN berlin (district)']],
  ['The [L Berlin] district of [L Zenda] is old.', ['zenda LOCATED_IN berlin (district)']],
  ['The [L Zenda] district of [L Strelsau] is old.', []],
  ['The [L Zenda] district in [L Strelsau] is old.', ['zenda LOCATED_IN strelsau (district)']],
  ['The [L Zenda] region of [C Ruritania] is old.', ['zenda LOCATED_IN ruritania (region)']],
  ["[C Ruritania]'s [L Zenda] province is old.", ['zenda LOCATED_IN ruritania (province)']],
  ["[C Ruritania]'s northern town of [L Zenda] is old.", ['zenda LOCATED_IN ruritania (town)']],
  ['The [L Strelsau] suburb of [L Zenda] is old.', ['zenda LOCATED_IN strelsau (suburb)']],
  ['[L Zenda], the [C Ruritanian=Ruritania] capital, is old.', ['zenda LOCATED_IN ruritania (capital)']],
  ['[L Zenda], a [C Ruritanian=Ruritania] port, is old.', ['zenda LOCATED_IN ruritania (port)']],
  ['[L Zenda], in the north of [C Ruritania], is old.', ['zenda LOCATED_IN ruritania']],
  [
    'The [C Ruritanian=Ruritania] cities of [L Zenda] and [L Strelsau] are old.',
    ['strelsau LOCATED_IN ruritania (city)', 'zenda LOCATED_IN ruritania (city)'],
  ],
  [
    '[L Zenda], [C Ruritania], and [L Strelsau], [C Freedonia], agreed.',
    ['strelsau LOCATED_IN freedonia', 'zenda LOCATED_IN ruritania'],
  ],
  ['[L Zenda], [C Ruritania] and [C Freedonia] agreed.', []],
  ['The mayor of [L Zenda], [L Bo Dam], and the council agreed.', []],
  ['Protesters against [O Acme] in [L Zenda] were arrested.', []],
  ["[O Acme], one of [C Ruritania]'s largest banks, agreed.", ['acme LOCATED_IN ruritania']],
  ['[O Acme] ([L Zenda], [C Ruritania]) agreed.', ['acme LOCATED_IN zenda', 'zenda LOCATED_IN ruritania']],
  ['The [E Spring Fair], in [L Zenda], is big.', ['spring-fair LOCATED_IN zenda']],
  ['The law is called “Ban and Establishment of [O Relations] of [L Zenda] with Others”.', []],
  ['The [O Offices] of [L Zenda] (Amendment) Act is old.', []],
  ['A picture of [P Ann Hale], left, with [P Bo Hale] in [L Zenda] this morning.', ['bo-hale LOCATED_IN zenda']],
  ['[P Ann Hale] on her round near [L Zenda]', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale] at [L Zenda House]', ['ann-hale LOCATED_IN zenda-house']],
  ['[L Zenda] resident [P Ann Hale] agreed.', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale], a [L Zenda] resident, agreed.', ['ann-hale LOCATED_IN zenda']],
  ['He criticised [P Ann Hale] in [L Zenda].', []],
];

test.each(sentences)('which place lies where, and who in it: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
