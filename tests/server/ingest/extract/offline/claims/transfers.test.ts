import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** One construction a line, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['The sale of [S Lynx] to [C Ruritania] by [V Acme] was approved.', ['acme SUPPLIES ruritania + lynx']],
  ["[V Acme]'s delivery of cameras to the [B Zenda Police] was late.", ['acme SUPPLIES zenda-police (cameras)']],
  ['[V Acme] denied the sale of cameras to [C Ruritania].', ['acme SUPPLIES ruritania (cameras)']],
  ['[V Acme] halted shipments of drones to [C Ruritania].', ['acme SUPPLIES ruritania (drones)']],
  ['[V Acme] will resume exports to [C Ruritania].', ['acme SUPPLIES ruritania']],
  ['[V Acme] defended [=Acme its] sale of drones to police in [L Zenda].', ['acme SUPPLIES zenda (drones)']],
  ['[O Acme] announced the sale of its shares to [O Bolt].', []],
  ['[N Acme] confirmed the sale of drones to [C Ruritania].', []],
  [
    "[B Zenda Police]'s $4m purchase of cameras from [V Acme] was legal.",
    ['acme SUPPLIES zenda-police (cameras) #$4m'],
  ],
  ['[B City Council] approved the purchase of six drones from [V Acme].', ['acme SUPPLIES city-council (drones) #six']],
  ['[B City Council] approved the purchase of 40 [S Lynx] drones.', ['city-council DEPLOYS lynx #40']],
  ['[B City Council] approved the sale of drones to [C Ruritania].', []],
  [
    '[B Zenda Police] signed a contract with [V Acme] for the supply of cameras.',
    ['acme SUPPLIES zenda-police (cameras)', 'zenda-police CONTRACTS_WITH acme'],
  ],
  [
    'A contract between [B Zenda Police] and [V Acme] for the supply of cameras was signed.',
    ['acme SUPPLIES zenda-police (cameras)', 'zenda-police CONTRACTS_WITH acme'],
  ],
  [
    '[B Zenda Police] signed an agreement with [V Acme] on the delivery of 40 [S Lynx] drones.',
    ['acme SUPPLIES zenda-police + lynx', 'zenda-police CONTRACTS_WITH acme', 'zenda-police DEPLOYS lynx #40'],
  ],
  [
    '[B City Council] approved a contract with [V Acme] for six [S Lynx] drones.',
    [
      'acme SUPPLIES city-council + lynx',
      'city-council CONTRACTS_WITH acme + lynx #six',
      'city-council DEPLOYS lynx #six',
    ],
  ],
  [
    '[V Acme] signed a deal with [B Zenda Water] to deliver 640 [S Lynx] meters.',
    ['acme CONTRACTS_WITH zenda-water', 'acme SUPPLIES zenda-water + lynx', 'zenda-water DEPLOYS lynx #640'],
  ],
  ['[V Acme] secured a contract from [B Zenda Police] for cameras.', ['zenda-police CONTRACTS_WITH acme']],
  ['[B Zenda Police] signed a contract with [V Acme] for five years.', ['zenda-police CONTRACTS_WITH acme']],
  ['[O Acme] signed a contract with [O Bolt] for 40 drones.', ['acme CONTRACTS_WITH bolt #40']],
  [
    '[B Zenda Police] and [V Acme] signed a memorandum on the introduction of [S Lynx].',
    ['acme CONTRACTS_WITH zenda-police', 'zenda-police DEPLOYS lynx'],
  ],
  ["[V Acme] won [B Zenda Police]'s tender.", ['zenda-police CONTRACTS_WITH acme']],
  ['The tender of [B Zenda Police] was won by [V Acme].', ['zenda-police CONTRACTS_WITH acme']],
  ['[V Acme] won a tender held by [B Zenda Police].', ['zenda-police CONTRACTS_WITH acme']],
  ["[B Zenda Police]'s contract went to [V Acme].", ['zenda-police CONTRACTS_WITH acme']],
  ["[B Zenda Police] renewed [V Acme]'s contract.", ['zenda-police CONTRACTS_WITH acme']],
  ["[B Zenda Police] cancelled [V Acme]'s contract.", ['zenda-police CONTRACTS_WITH acme']],
  ['A contract with [V Acme] was signed by [B Zenda Police].', ['zenda-police CONTRACTS_WITH acme']],
  ['[V Acme] is under contract to [B Zenda Police].', ['zenda-police CONTRACTS_WITH acme']],
  ['[V Acme] lost [=Acme its] contract with [B Zenda Police].', ['acme CONTRACTS_WITH zenda-police']],
  ['A study prepared by [O Bolt] and commissioned by [B Zenda Police] says so.', ['zenda-police CONTRACTS_WITH bolt']],
  ['The report by [O Bolt], commissioned by [B Zenda Police], says so.', ['zenda-police CONTRACTS_WITH bolt']],
  ['[B Zenda Police] outsourced the work to [V Acme].', ['zenda-police CONTRACTS_WITH acme']],
  ['[B Zenda Police] has selected [V Acme] for the job.', ['zenda-police CONTRACTS_WITH acme']],
  [
    "[V Acme]'s customers include [C Ruritania] and [B Zenda Police].",
    ['acme SUPPLIES ruritania', 'acme SUPPLIES zenda-police'],
  ],
  [
    "Among [V Acme]'s clients are [B Zenda Police] and [C Ruritania].",
    ['acme SUPPLIES ruritania', 'acme SUPPLIES zenda-police'],
  ],
  ["[B Zenda Police] is one of [V Acme]'s biggest customers.", ['acme SUPPLIES zenda-police']],
  ["[B Zenda Police] is among [V Acme]'s customers.", ['acme SUPPLIES zenda-police']],
  [
    '[V Acme] has customers in [C Ruritania] and [C Graustark].',
    ['acme SUPPLIES graustark', 'acme SUPPLIES ruritania'],
  ],
  ['[V Acme], whose customers include [C Ruritania], declined.', ['acme SUPPLIES ruritania']],
  ["[V Acme]'s investors include [O Bolt] and [O Cog].", ['bolt OWNS acme', 'cog OWNS acme']],
  ["[O Acme]'s donors include [C Ruritania].", ['ruritania FUNDS acme']],
  ['Users of [S Lynx] include [B Zenda Police].', ['zenda-police DEPLOYS lynx']],
  ['Critics of [V Acme] include [P Ann Hale].', []],
  ['[O Hale Fund] approved a loan of $60 million for [S Lynx].', ['hale-fund FUNDS lynx #$60 million']],
  ['[S Lynx], backed by $4m from [O Hale Fund], began.', ['hale-fund FUNDS lynx #$4m']],
  ['[O Acme] has received €210,000 from [O Hale Fund].', ['hale-fund FUNDS acme #€210,000']],
  ['[O Acme] was offered money by [O Hale Fund].', ['hale-fund FUNDS acme']],
  ['A loan from [O Hale Fund] financed [S Lynx].', ['hale-fund FUNDS lynx']],
  ['[O Acme] built [S Lynx] with [O Hale Fund] money.', ['acme DEVELOPS lynx', 'hale-fund FUNDS lynx']],
  ['[O Acme] bought [S Lynx] on credit from [O Hale Bank].', ['acme DEPLOYS lynx', 'hale-bank FUNDS lynx']],
  ['[O Acme] borrowed $4m from [O Hale Bank].', ['hale-bank FUNDS acme #$4m']],
  ['[O Hale Fund] transferred $4m to [V Acme].', ['hale-fund FUNDS acme #$4m']],
  ['[O Hale Fund] led a $4m round in [V Acme].', ['hale-fund FUNDS acme #$4m']],
  ['A joint investigation by [O Acme] and [O Bolt] has shown so.', ['acme PARTNERS_WITH bolt']],
  ['[O Acme] built it abroad, together with the local firm [O Bolt].', ['acme PARTNERS_WITH bolt']],
  ['[O Acme] tested it jointly with [O Bolt].', ['acme PARTNERS_WITH bolt']],
  ['[C Ruritania] and [C Graustark] agreed to cooperate on defence.', ['graustark PARTNERS_WITH ruritania']],
  ['The agreement inked between [B Zenda Police] and [V Acme] in May says so.', ['zenda-police CONTRACTS_WITH acme']],
  ["[P Ann Hale]'s co-author [P Bob Roe] disagrees.", ['bob-roe PARTNERS_WITH ann-hale']],
];

test.each(sentences)('sales, contracts, customers and money, told of with nouns: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
