import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** Owners, members, parts and heirs: one construction a line, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ["[O Acme] owns 70% of [O Bolt]'s masts.", []],
  ["[O Acme] owns 70% of [O Bolt]'s shares.", ['acme OWNS bolt #70%']],
  ['[O Bolt], 60 per cent of which belongs to [O Acme], agreed.', ['acme OWNS bolt #60 per cent']],
  ['[O Acme] launched a takeover of [O Bolt].', ['acme OWNS bolt']],
  ['[O Acme], which the ministry says owns [O Bolt], agreed.', ['acme OWNS bolt']],
  ['The product, [S Lynx], which it alleges is based on [S Orion], failed.', ['lynx BASED_ON orion']],
  ['[O Bolt] is a subsidiary of the state holding [O Acme].', ['acme OWNS bolt']],
  ['[P Bo Hale] ([O D-Strelsau]) agreed.', []],
  ['[P Ann Hale] has been at [O Acme] since May.', ['ann-hale MEMBER_OF acme']],
  ["[O Bolt]'s parent, [O Acme] of [L Zenda], agreed.", ['acme LOCATED_IN zenda', 'acme OWNS bolt']],
  ["[O Bolt]'s owner is [O Acme].", ['acme OWNS bolt']],
  ['[O Bolt], whose largest shareholder is the [C Ruritanian=Ruritania] state, agreed.', ['ruritania OWNS bolt']],
  ["[O Acme]'s chief executive is [P Ann Hale].", ['ann-hale HOLDS_ROLE acme (chief executive)']],
  ['[P Ann Hale] holds it through [=ann_hale her] holding company, [O Hale Invest].', ['ann-hale OWNS hale-invest']],
  ["[P Ann Hale], the study's lead author, who works at [O Acme], agreed.", ['ann-hale MEMBER_OF acme']],
  ['The sale of [O Bolt] to [O Acme] is complete.', ['acme OWNS bolt']],
  ['[O Bolt], an [O Acme] company, agreed.', ['acme OWNS bolt']],
  ["[P Ann Hale]'s company, [O Bolt], agreed.", ['ann-hale OWNS bolt']],
  ['[O Acme] and its sister company, [O Bolt], agreed.', []],
  ['[O Acme] and [=Acme its] subsidiary [O Bolt] agreed.', ['acme OWNS bolt']],
  ["[O Acme]'s [O Bolt] unit agreed.", ['acme OWNS bolt']],
  [
    '[O Bolt], a joint venture of [O Acme] and [O Cord], agreed.',
    ['acme OWNS bolt (joint venture)', 'cord OWNS bolt (joint venture)'],
  ],
  ['[P Ann Hale] agreed. Nobody told [=ann_hale him] [S Lynx] had failed.', []],
  ['The mayor appointed [P Ann Hale] to the [B Planning Commission].', ['ann-hale MEMBER_OF planning-commission']],
  ['[P Ann Hale] serves on the [B Planning Commission].', ['ann-hale MEMBER_OF planning-commission']],
  ['[P Ann Hale] was expelled from the [O Reef Party].', ['ann-hale MEMBER_OF reef-party']],
  ['[P Ann Hale] entered parliament for the [O Reef Party].', ['ann-hale MEMBER_OF reef-party']],
  ['[P Ann Hale] is employed by [O Acme].', ['ann-hale MEMBER_OF acme']],
  ['[P Ann Hale] at [O Acme] agreed.', ['ann-hale MEMBER_OF acme']],
  ['[P Ann Hale] at [B Zenda Hospital] agreed.', []],
  ['[P Ann Hale] was previously at [O Acme].', ['ann-hale MEMBER_OF acme']],
  ['[P Ann Hale] is on the board of [O Acme].', ['ann-hale MEMBER_OF acme (board)']],
  [
    'The [O League] unites 11 states, including [C Ruritania] and [C Freedonia].',
    ['freedonia MEMBER_OF league', 'ruritania MEMBER_OF league'],
  ],
  [
    'The [O League], a coalition of 40 groups that includes [O Acme] and [O Bolt], agreed.',
    ['acme MEMBER_OF league', 'bolt MEMBER_OF league'],
  ],
  ['[O Bolt] is owned by the [C Ruritanian=Ruritania] state.', ['ruritania OWNS bolt']],
  ['The [O League] consists of [O Acme] and [O Bolt].', ['acme MEMBER_OF league', 'bolt MEMBER_OF league']],
  [
    'The [B Data Office], which reports to the [B Interior Ministry], agreed.',
    ['data-office PART_OF interior-ministry'],
  ],
  ['The [B Data Office] is subordinate to the [B Interior Ministry].', ['data-office PART_OF interior-ministry']],
  ['The [B Data Office], an agency of the [B Interior Ministry], agreed.', ['data-office PART_OF interior-ministry']],
  ['The [O Law Clinic] at [O Zenda University] agreed.', ['law-clinic PART_OF zenda-university']],
  ["[S Orion]'s [S Lynx] module failed.", ['lynx PART_OF orion']],
  ['[S Orion] consists of [S Lynx] and [S Hydra].', ['hydra PART_OF orion', 'lynx PART_OF orion']],
  ['[S Lynx] is a copy of [S Orion].', ['lynx BASED_ON orion']],
  ['[S Lynx] was copied from [S Orion].', ['lynx BASED_ON orion']],
  ['The [S Orion]-based [S Lynx] failed.', ['lynx BASED_ON orion']],
  ["[S Lynx]'s predecessor, [S Orion], failed.", ['lynx REPLACES orion']],
  ['[S Lynx] took over from [S Orion].', ['lynx REPLACES orion']],
  ['[O Acme] bought [S Lynx] to replace [S Orion].', ['acme DEPLOYS lynx', 'lynx REPLACES orion']],
  ['[O Acme] is to install [S Lynx], replacing [S Orion].', ['acme DEPLOYS lynx', 'lynx REPLACES orion']],
  ['[O Acme] installed [S Lynx] instead of [S Orion].', ['acme DEPLOYS lynx', 'lynx REPLACES orion']],
  ['[O Acme] swapped [S Orion] for [S Lynx].', ['lynx REPLACES orion']],
];

test.each(sentences)('who owns whom and what belongs to what: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
