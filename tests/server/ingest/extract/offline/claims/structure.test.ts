import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[O Bolt], part of [O Acme], is in trouble.', ['bolt PART_OF acme']],
  ['[O Acme Labs], a unit of [O Acme], is in trouble.', ['acme OWNS acme-labs']],
  ['[P Ann Hale], of [O Acme], was there.', ['ann-hale MEMBER_OF acme']],
  ['[P Ann Hale] of [O Acme] was there.', ['ann-hale MEMBER_OF acme']],
  ['[P Ann Hale] is a member of [O Bolt].', ['ann-hale MEMBER_OF bolt']],
  ['[C Ruritania] joined [O United Nations] in 1950.', ['ruritania MEMBER_OF united-nations']],
  ['[P Ann Hale] and her husband, [P Bo Hale], were there.', ['bo-hale RELATED_TO ann-hale (husband)']],
  ['[P Ann Hale], the daughter of [P Bo Hale], was there.', ['ann-hale RELATED_TO bo-hale (daughter)']],
  ['[O Acme] works with [O Bolt] on [S Lynx].', ['acme PARTNERS_WITH bolt + lynx']],
  ['[O Acme] has signed a partnership with [O Bolt].', ['acme PARTNERS_WITH bolt']],
  ['[P Ann Hale] took part in [E Zenda Summit].', ['ann-hale PARTICIPATES_IN zenda-summit']],
  [
    '[P Ann Hale] attended the [E Spring Fair] in [L Zenda].',
    ['ann-hale PARTICIPATES_IN spring-fair', 'spring-fair LOCATED_IN zenda'],
  ],
  ['[L Zenda]-based [O Acme] was there.', ['acme LOCATED_IN zenda']],
  ['[O Acme], based in [L Zenda], was there.', ['acme LOCATED_IN zenda']],
  ['The [C Ruritanian=Ruritania] firm [O Acme] was there.', ['acme LOCATED_IN ruritania']],
  ['[L Zenda], [C Ruritania], is a town.', ['zenda LOCATED_IN ruritania']],
  ['[L Zenda] is the capital of [C Ruritania].', ['zenda LOCATED_IN ruritania (capital)']],
  ["[C Ruritania]'s capital, [L Zenda], is old.", ['zenda LOCATED_IN ruritania (capital)']],
  ['[O Acme], a [L Zenda]-based maker of locks, was there.', ['acme LOCATED_IN zenda']],
  ['[C Ruritania] is home to [O Acme].', ['acme LOCATED_IN ruritania']],
  ['[O Acme] opened a plant in [L Zenda].', ['acme LOCATED_IN zenda']],
  ['The efforts of [O Acme] in [C Ruritania] go on.', []],
  ['[C Ruritanian=Ruritania] ambassador pledges [O Acme] help.', []],
  ['The [C Ruritanian=Ruritania] [O Elphberg people] were there.', []],
  ["[C Ruritania]'s [O Hentzau Embassy] is closed.", []],
  ["[C Ruritania]'s [W Data Act] is old.", ['data-act LOCATED_IN ruritania']],
  ['In [L Zenda], the [B Finance Ministry] urged patience.', ['finance-ministry LOCATED_IN zenda']],
  ['[P Ann Hale], a 29-year-old from [L Zenda], was there.', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale], interviewed in [L Zenda], was tired.', ['ann-hale LOCATED_IN zenda']],
  ['[S Lynx] links [L Zenda] with [L Strelsau].', ['lynx LOCATED_IN strelsau', 'lynx LOCATED_IN zenda']],
  ['[O Zenda Fire Brigade] left [L Zenda].', ['zenda-fire-brigade LOCATED_IN zenda']],
  ['[P Ann Hale] works for [O Acme].', ['ann-hale MEMBER_OF acme']],
];

test.each(sentences)('who belongs where, to whom and with whom: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
