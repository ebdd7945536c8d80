import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** Where systems run and organisations have sites: one construction a line, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[S Lynx] was rolled out in [L Zenda] and [L Strelsau].', ['lynx LOCATED_IN strelsau', 'lynx LOCATED_IN zenda']],
  ['[S Lynx] was first tested in [L Zenda].', ['lynx LOCATED_IN zenda']],
  ['[S Lynx] has been found in [C Ruritania].', ['lynx LOCATED_IN ruritania']],
  ['The [S Lynx] cable comes ashore at [L Zenda].', ['lynx LOCATED_IN zenda']],
  ['The mayor brought [S Lynx] to [L Zenda].', ['lynx LOCATED_IN zenda']],
  ['[O Acme] moved [S Lynx] to [L Zenda].', ['lynx LOCATED_IN zenda']],
  ['[O Acme] moved to [L Zenda].', ['acme LOCATED_IN zenda']],
  ['[O Acme] moved [=Acme its] servers to [L Zenda].', []],
  ['The [E Spring Fair] opened in [L Zenda].', ['spring-fair LOCATED_IN zenda']],
  ['[P Ann Hale] was arrested in [L Zenda].', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale] fled to [C Ruritania].', ['ann-hale LOCATED_IN ruritania']],
  ['[P Ann Hale], who teaches in [L Zenda], agreed.', ['ann-hale LOCATED_IN zenda']],
  ['The [L Zenda] office of [O Acme] agreed.', ['acme LOCATED_IN zenda']],
  ['The offices of [O Acme] in [L Zenda] were searched.', ['acme LOCATED_IN zenda']],
  ['[O Acme] has branches in [L Zenda] and [L Strelsau].', ['acme LOCATED_IN strelsau', 'acme LOCATED_IN zenda']],
  ['[O Acme], which has its seat in [L Zenda], agreed.', ['acme LOCATED_IN zenda']],
  ["[O Acme] has promised to keep [O Bolt]'s head office in [L Zenda].", ['bolt LOCATED_IN zenda']],
  ['[O Acme] plans to open offices and a plant in [L Zenda].', ['acme LOCATED_IN zenda']],
  ['[O Acme], [O Bolt] and [O Cord], based in [L Zenda], agreed.', ['cord LOCATED_IN zenda']],
  ['[O Acme] and [O Bolt] are based in [L Zenda].', ['acme LOCATED_IN zenda', 'bolt LOCATED_IN zenda']],
  ['[P Ann Hale] agreed. We met in [=ann_hale her] kitchen in [L Zenda].', ['ann-hale LOCATED_IN zenda']],
  [
    'Its lawyer in [L Zenda], [P Ann Hale], said by telephone from [L Strelsau] that it was late.',
    ['ann-hale LOCATED_IN strelsau', 'ann-hale LOCATED_IN zenda'],
  ],
  ['[O Acme] moved its headquarters from [L Zenda] to [L Strelsau].', ['acme LOCATED_IN strelsau']],
  [
    'A spokeswoman for [O Acme] in [L Zenda], [P Ann Hale], agreed.',
    ['ann-hale HOLDS_ROLE acme (spokeswoman)', 'ann-hale LOCATED_IN zenda'],
  ],
  ['[S Lynx] is hosted at a data centre in [L Zenda].', ['lynx LOCATED_IN zenda']],
  ['The [O Southern Cross Grains] agreed. [L Southern Cross] is far.', []],
  ['The [L Zenda Museum] opened in [L Strelsau] in May.', ['zenda-museum LOCATED_IN strelsau']],
  ['CAPTION: [L Korenmarkt], [L Ghent], 19 July: it was full.', ['korenmarkt LOCATED_IN ghent']],
  ['[S Lynx] has been on trial at [L Zenda] since May.', ['lynx LOCATED_IN zenda']],
  ['[O Acme], a public sector undertaking headquartered in [L Zenda], agreed.', ['acme LOCATED_IN zenda']],
  ['[L ZENDA]/[L STRELSAU], Feb 2 (Cordova) - It rained.', []],
  ['[O Acme] opens its first [L European=Europe] factory in [L Zenda] on Monday.', ['acme LOCATED_IN zenda']],
  ['[O Acme], whose plants in [L Zenda] were closed, agreed.', ['acme LOCATED_IN zenda']],
  ['[P Ann Hale], who works from [L Zenda], agreed.', ['ann-hale LOCATED_IN zenda']],
  ['[O Acme], a company from [L Zenda], agreed.', ['acme LOCATED_IN zenda']],
  [
    'It was built by [O Acme] of [L Zenda], [C Ruritania], and sold by [O Bolt].',
    ['acme LOCATED_IN zenda', 'zenda LOCATED_IN ruritania'],
  ],
  ['The [S Lynx] traffic cameras in [L Zenda] failed.', ['lynx LOCATED_IN zenda']],
  ['The [S Lynx] contract in [L Zenda] failed.', []],
  ['The [L European=Europe] firm [O Acme] failed.', []],
  ['[O Acme], a [L Gulf] fund, failed.', []],
  ['It belongs to the [O Acme] group of [L Zenda].', ['acme LOCATED_IN zenda']],
  ['It bought it from the [L Zenda] holding company [O Acme].', ['acme LOCATED_IN zenda']],
  ['[O Acme], a [L Zenda] start-up, agreed.', ['acme LOCATED_IN zenda']],
  ["[C Ruritania]'s [B electoral commission] agreed.", ['electoral-commission LOCATED_IN ruritania']],
  ['The fair in [L Zenda], at which [S Lynx] is listed, is full.', []],
];

test.each(sentences)('where things run and firms have sites: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
