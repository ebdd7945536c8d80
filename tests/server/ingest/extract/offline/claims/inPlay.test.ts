import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** What a sentence claims of what the text speaks of, though it does not name it. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[S Lynx] is late. The project is financed by a loan from [O Acme].', ['acme FUNDS lynx']],
  ['[S Lynx] is late. It was paid for by [O Acme].', ['acme FUNDS lynx']],
  ['The review is late. It was paid for by [O Acme].', []],
  ['[S Lynx] is late. The journey was paid for by [O Acme].', []],
  ['[S Lynx] is late. Some 40 of them stand there, paid for largely by [O Acme].', ['acme FUNDS lynx']],
  ['[S Lynx] is late. The cost is high, with the balance provided in equal parts by [O Acme].', ['acme FUNDS lynx']],
  ['[S Lynx] cost $40m, of which 30 million was granted by [O Acme].', ['acme FUNDS lynx #$40m']],
  [
    '[S Lynx] is late. The price is $40m, of which $17 million is a loan from [O Acme].',
    ['acme FUNDS lynx #$17 million'],
  ],
  ['[S Lynx] is late. Who paid? [O Acme] put in nine million dollars.', ['acme FUNDS lynx #nine million dollars']],
  ['[S Lynx] is late. Its budget is $90m. [O Acme] has promised €5 million.', ['acme FUNDS lynx #€5 million']],
  ['[S Lynx] is late. Its budget is $90m. [O Acme] has promised €5 million to schools.', []],
  ['[S Lynx] is late. Its budget is $90m. [O Acme] lends $5 million to build roads.', []],
  ['[S Lynx] is late. The rain goes on. [O Acme] has promised €5 million.', []],
  ['[S Lynx] and [S Otter] are late. Half of the cost was met by [O Acme].', []],
  ['[S Lynx] is late. [S Otter] is early. The rest will come from [O Acme].', []],
  [
    '[B Border Force] signed a contract with [V Acme]. 18 units have been delivered by [V Acme].',
    ['acme SUPPLIES border-force (units)', 'border-force CONTRACTS_WITH acme'],
  ],
  [
    '[V Acme] sold cameras to [B Border Force]. The contract with [V Acme] expires in June.',
    ['acme SUPPLIES border-force (cameras)', 'border-force CONTRACTS_WITH acme'],
  ],
  [
    '[V Acme] sold cameras to [B Border Force]. The contract was won by [V Acme] in May.',
    ['acme SUPPLIES border-force (cameras)', 'border-force CONTRACTS_WITH acme'],
  ],
  [
    '[B Border Force] uses [S Otter]. A second system, [S Lynx], was supplied by [V Bolt].',
    ['bolt SUPPLIES border-force + lynx', 'border-force DEPLOYS otter'],
  ],
  [
    '[B Border Force] signed a contract with [V Acme]. A statement was provided by [V Acme].',
    ['border-force CONTRACTS_WITH acme'],
  ],
  [
    '[B Border Force] uses [S Lynx]. [B Water Board] uses [S Otter]. Rain fell. Nobody came. The contract with [V Bolt] expires.',
    ['border-force DEPLOYS lynx', 'water-board DEPLOYS otter'],
  ],
  ['The contract with [V Acme] expires in June.', []],
];

test.each(sentences)('what is in play: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
