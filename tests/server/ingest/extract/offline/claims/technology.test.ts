import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[O Acme] supplied [S Lynx] to [C Ruritania].', ['acme SUPPLIES ruritania + lynx']],
  ['[O Acme] has sold thousands of cameras to [C Ruritania].', ['acme SUPPLIES ruritania (cameras)']],
  ['[O Acme] sent a team of experts to [C Ruritania].', []],
  ['[O Acme] will deliver [C Ruritania] from its troubles.', []],
  ['[O Acme] used [C Ruritanian=Ruritania] territory.', []],
  ['Groups aligned with [O Acme] bought [S Lynx].', []],
  ['[S Lynx] was sold to [C Ruritania] by [O Acme].', ['acme SUPPLIES ruritania + lynx']],
  ['[O Acme] provides [C Ruritania] with cameras.', ['acme SUPPLIES ruritania (cameras)']],
  [
    '[B Border Force] bought [S Lynx] from [O Acme] in 2021.',
    ['acme SUPPLIES border-force + lynx', 'border-force DEPLOYS lynx'],
  ],
  ['[O Acme], a maker of locks, sold [S Lynx] to [B Border Force].', ['acme SUPPLIES border-force + lynx']],
  ['[O Acme], which runs [S Lynx], is based in [L Zenda].', ['acme LOCATED_IN zenda', 'acme OPERATES lynx']],
  ['[O Acme] signed a contract with [B Border Force].', ['acme CONTRACTS_WITH border-force']],
  ['[B Border Force] awarded [O Acme] a contract worth $3m.', ['border-force CONTRACTS_WITH acme #$3m']],
  ['[O Acme] won a contract from [B Border Force].', ['border-force CONTRACTS_WITH acme']],
  ["[B Border Force]'s contract with [O Acme] ends in May.", ['border-force CONTRACTS_WITH acme']],
  ['The contract between [O Acme] and [B Border Force] was never published.', ['acme CONTRACTS_WITH border-force']],
  ['[B Border Force] has installed [S Lynx] at every gate.', ['border-force DEPLOYS lynx']],
  [
    '[S Lynx] is used by [B Border Force] and [B Coast Guard].',
    ['border-force DEPLOYS lynx', 'coast-guard DEPLOYS lynx'],
  ],
  ['[S Lynx], which [B Border Force] uses, was made by [O Acme].', ['acme DEVELOPS lynx', 'border-force DEPLOYS lynx']],
  ['[S Lynx], made by [O Acme], fails at night.', ['acme DEVELOPS lynx']],
  ['The [O Acme]-made [S Lynx] fails at night.', ['acme DEVELOPS lynx']],
  ["[O Acme]'s [S Lynx] fails at night.", ['acme DEVELOPS lynx']],
  ['[O Acme], the developer of [S Lynx], said nothing.', ['acme DEVELOPS lynx']],
  ['[S Lynx] is based on [S Puma].', ['lynx BASED_ON puma']],
  ['[S Lynx] runs on [S Puma].', ['lynx BASED_ON puma']],
  ['[S Lynx] will replace [S Puma] next year.', ['lynx REPLACES puma']],
  ['[S Puma] has been replaced by [S Lynx].', ['lynx REPLACES puma']],
  [
    '[B Border Force] replaced [S Puma] with [S Lynx].',
    ['border-force DEPLOYS lynx', 'border-force DEPLOYS puma', 'lynx REPLACES puma'],
  ],
  ['[B Secret Police] arrested [P Ann Hale] on Monday.', ['secret-police TARGETS ann-hale']],
  ['[O Acme] employs 300 people.', []],
  ['[O Acme] and [O Bolt] developed [S Lynx].', ['acme DEVELOPS lynx', 'bolt DEVELOPS lynx']],
  [
    '[O Acme], [O Bolt] and [O Cog] developed [S Lynx].',
    ['acme DEVELOPS lynx', 'bolt DEVELOPS lynx', 'cog DEVELOPS lynx'],
  ],
  ['[O Acme] developed [S Lynx] and sold it to [C Ruritania].', ['acme DEVELOPS lynx', 'acme SUPPLIES ruritania']],
  ['[O Acme] plans to supply [S Lynx] to [C Ruritania].', ['acme SUPPLIES ruritania + lynx']],
  ['[O Acme] did not sell [S Lynx] to [C Ruritania].', ['acme SUPPLIES ruritania + lynx']],
  ['[=Acme The company] sold [S Lynx] to [C Ruritania]; [O Acme] is small.', ['acme SUPPLIES ruritania + lynx']],
  ['[P Ann Hale] said [O Acme] had sold [S Lynx] to [C Ruritania].', ['acme SUPPLIES ruritania + lynx']],
  ['[S Lynx] tracks [P Ann Hale].', ['lynx TARGETS ann-hale']],
  ['[O Acme] uses [S Lynx], [S Puma] and [S Ounce].', ['acme DEPLOYS lynx', 'acme DEPLOYS ounce', 'acme DEPLOYS puma']],
  ['[O Acme] is among the firms that back [S Lynx].', []],
  ["[O Acme]'s supplier [O Bolt] was there.", ['bolt SUPPLIES acme']],
  ['[S Lynx] remains in use at [O Acme].', ['acme DEPLOYS lynx']],
  ['[S Lynx] has been in use since 2022 in [L Zenda].', ['zenda DEPLOYS lynx']],
  ['[O Acme] is in the service of [C Ruritania].', []],
  ['The [B Port Board], known by its acronym PB, ordered [S Lynx] scanners.', ['port-board DEPLOYS lynx']],
  [
    '[S Lynx] was developed by [O Acme] and already used in [C Graustark].',
    ['acme DEVELOPS lynx', 'graustark DEPLOYS lynx'],
  ],
  ['[O Acme] is late. [=Acme Its] technicians have been fitting [S Lynx] meters.', ['acme DEPLOYS lynx']],
  [
    '[O Acme], which bought [S Lynx] in 2022 from [O Bolt], is late.',
    ['acme DEPLOYS lynx', 'bolt SUPPLIES acme + lynx'],
  ],
  ['[O Acme] is said to have bought [S Lynx].', ['acme DEPLOYS lynx']],
  ['[O Acme] is understood to have appointed the bank [O Bolt].', ['acme CONTRACTS_WITH bolt']],
  ['[O Acme] retained a consultancy, [O Bolt], but declined.', ['acme CONTRACTS_WITH bolt']],
  ['A contract was signed in December between [O Acme] and [O Bolt].', ['acme CONTRACTS_WITH bolt']],
  ['[O Acme] has signed with [O Bolt] for 40 readers.', ['acme CONTRACTS_WITH bolt #40']],
  ['[O Acme] signed with a flourish for [O Bolt].', []],
  [
    '[P Ann Hale] accused [O Acme] of having sold data to a buyer, the firm [O Bolt].',
    ['acme SUPPLIES bolt (data)', 'ann-hale CRITICISES acme'],
  ],
  ['[O Acme] sold the brewer [O Bolt].', []],
  ['[O Acme] sold [O Bolt].', []],
  ['[O Acme] sold [O Bolt] to [O Cord].', ['cord OWNS bolt']],
];

test.each(sentences)('who sells, makes, runs, uses and replaces what: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
