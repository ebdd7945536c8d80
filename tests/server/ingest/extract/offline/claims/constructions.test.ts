import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** One construction a line, and everything that it claims. */
const places: readonly (readonly [string, readonly string[]])[] = [
  [
    "[O Acme] on Tuesday suspended a $64 million contract with [C Ruritania]'s [V Bolt] for scanners.",
    ['acme CONTRACTS_WITH bolt #$64 million', 'acme OTHER bolt (suspended contract with)', 'bolt LOCATED_IN ruritania'],
  ],
  [
    '[S Lynx], made by [L Zenda]-based [V Bolt], is used by police in [C Ruritania].',
    ['bolt DEVELOPS lynx', 'bolt LOCATED_IN zenda', 'ruritania DEPLOYS lynx'],
  ],
  [
    'The tool, [S Lynx], was developed by the [C Ruritanian=Ruritania] company [V Bolt].',
    ['bolt DEVELOPS lynx', 'bolt LOCATED_IN ruritania'],
  ],
  [
    '[V Bolt], a subsidiary of [C Ruritanian=Ruritania] group [O Acme], is based in [L Zenda].',
    ['acme LOCATED_IN ruritania', 'acme OWNS bolt', 'bolt LOCATED_IN zenda'],
  ],
  [
    '[V Bolt], listed in [L Zenda] and 18%-owned by [C US=United States] fund [O Acme], lost.',
    ['acme LOCATED_IN united-states', 'acme OWNS bolt #18%', 'bolt LOCATED_IN zenda'],
  ],
  ['[P Ann Hale] lives in [L Zenda].', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale], who now lives in [C Ruritania], declined.', ['ann-hale LOCATED_IN ruritania']],
  ['[P Ann Hale] moved to [L Zenda] years ago.', ['ann-hale LOCATED_IN zenda']],
  ['[O Acme], of [L Zenda], sold it.', ['acme LOCATED_IN zenda']],
  ['[O Acme], a [L Zenda] consumer group, opposes it.', ['acme LOCATED_IN zenda']],
  ['[O Acme], the [L Zenda] broker that arranged it, declined.', ['acme LOCATED_IN zenda']],
  ['A [L Zenda] company named [O Acme] made it.', ['acme LOCATED_IN zenda']],
  ['A [C Ruritanian=Ruritania] company, [O Acme], made it.', ['acme LOCATED_IN ruritania']],
  ['The [C Ruritanian=Ruritania] data authority, [B Bolt], agreed.', ['bolt LOCATED_IN ruritania']],
  ['[C Ruritanian=Ruritania] rights league [O Acme] objected.', ['acme LOCATED_IN ruritania']],
  [
    '[O Acme] is a member of [O Bolt] and is headquartered in [L Zenda].',
    ['acme LOCATED_IN zenda', 'acme MEMBER_OF bolt'],
  ],
  ['[O Acme] was founded in 2004 and is located in the city of [L Zenda].', ['acme LOCATED_IN zenda']],
  ["Police seized servers from [O Acme]'s head office in [L Zenda].", ['acme LOCATED_IN zenda']],
  ['[S Lynx] was written by [=Acme its] team in [L Zenda] at [O Acme].', ['acme LOCATED_IN zenda']],
  ['He spoke at the [E Milipol] fair in [L Paris].', ['milipol LOCATED_IN paris']],
  ['[E Milipol], held in [L Paris] in May, was full.', ['milipol LOCATED_IN paris']],
  ['[L Korenmarkt], [L Ghent]', ['korenmarkt LOCATED_IN ghent']],
  ["[L Callao], [C Peru]'s largest port, was closed.", ['callao LOCATED_IN peru (port)']],
  [
    'Some 41,000 [S Lynx] meters have been fixed to the walls of [L Zenda], [L Strelsau] and [L Hentzau].',
    ['lynx LOCATED_IN hentzau', 'lynx LOCATED_IN strelsau', 'lynx LOCATED_IN zenda'],
  ],
  [
    'The cable, [S Lynx], will land in [L Zenda] and [L Strelsau].',
    ['lynx LOCATED_IN strelsau', 'lynx LOCATED_IN zenda'],
  ],
  ['[S Lynx] will be installed in [L Zenda].', ['lynx LOCATED_IN zenda']],
  ['[O Acme] has a plant in [L Zenda].', ['acme LOCATED_IN zenda']],
  ['[P Ann Hale], of the [L Zenda] think tank [O Acme], agreed.', ['acme LOCATED_IN zenda', 'ann-hale MEMBER_OF acme']],
];

const roles: readonly (readonly [string, readonly string[]])[] = [
  ['[P Ann Hale] of [O Acme] agreed.', ['ann-hale MEMBER_OF acme']],
  ['[P Ann Hale] ([O Acme]) agreed.', ['ann-hale MEMBER_OF acme']],
  ['[P Ann Hale], of the [O Frente Andino] party, agreed.', ['ann-hale MEMBER_OF frente-andino']],
  ['[P Ann Hale] works for [O Acme].', ['ann-hale MEMBER_OF acme']],
  ['[P Ann Hale] joined [O Acme] in 2019.', ['ann-hale MEMBER_OF acme']],
  ["[P Ann Hale]'s employer, [O Acme], declined.", ['ann-hale MEMBER_OF acme']],
  ['[O Acme] co-founder and CTO [P Ann Hale] agreed.', ['ann-hale HOLDS_ROLE acme (cto)']],
  ["[O Acme]'s co-founder and CTO [P Ann Hale] disputes that.", ['ann-hale HOLDS_ROLE acme (cto)']],
  ['The president of [O Acme], [P Ann Hale], and the minister met.', ['ann-hale HOLDS_ROLE acme (president)']],
  ['[P Ann Hale], [=Acme its] head of sales, met [O Acme].', ['ann-hale HOLDS_ROLE acme (head of sales)']],
  ['"Not yet," says [=Acme its] legal adviser [P Ann Hale] of [O Acme].', ['ann-hale HOLDS_ROLE acme (legal adviser)']],
  ['[P Ann Hale], who teaches physics at [O Zenda School], laughed.', ['ann-hale HOLDS_ROLE zenda-school (teacher)']],
  ['[P Ann Hale] teaches law at [O Zenda School].', ['ann-hale HOLDS_ROLE zenda-school (teacher)']],
  ['[P Ann Hale] presides over [O Acme].', ['ann-hale HOLDS_ROLE acme (president)']],
  [
    '[O Acme] was founded by [P Ann Hale] and [P Bob Roe].',
    ['ann-hale HOLDS_ROLE acme (founder)', 'bob-roe HOLDS_ROLE acme (founder)'],
  ],
  ['[O Acme] is led by [P Ann Hale].', ['ann-hale HOLDS_ROLE acme (leader)']],
  ['[P Ann Hale], an analyst with [O Acme], agreed.', ['ann-hale HOLDS_ROLE acme (analyst)']],
  ["[P Ann Hale], [B Acme]'s deputy head, agreed.", ['ann-hale HOLDS_ROLE acme (deputy head)']],
  ['Pressed by [P Ann Hale], MP for [L Zenda], he agreed.', ['ann-hale HOLDS_ROLE zenda (mp)']],
  ['The [O Acme] expert, [P Ann Hale], agreed.', ['ann-hale HOLDS_ROLE acme (expert)']],
  ['[P Ann Hale] serves as chair of [O Acme].', ['ann-hale HOLDS_ROLE acme (chair)']],
  ['[P Ann Hale] took over as head of [O Acme].', ['ann-hale HOLDS_ROLE acme (head)']],
  ['[P Ann Hale], a former minister of [C Ruritania], agreed.', ['ann-hale HOLDS_ROLE ruritania (former minister)']],
  [
    '[P Ann Hale], the [C Ruritanian=Ruritania] ambassador to [C Graustark], agreed.',
    ['ann-hale HOLDS_ROLE ruritania (ambassador)'],
  ],
  ['[P Ann Hale] runs [O Acme].', ['ann-hale HOLDS_ROLE acme (head)']],
  ["[P Ann Hale]'s husband, the film maker [P Tom Roe], said so.", ['tom-roe RELATED_TO ann-hale (husband)']],
  ['[P Tom Roe], the brother of [P Ann Hale], said so.', ['tom-roe RELATED_TO ann-hale (brother)']],
];

const trade: readonly (readonly [string, readonly string[]])[] = [
  ['[O Acme] bought 40 [S Lynx] scanners from [V Bolt].', ['acme DEPLOYS lynx #40', 'bolt SUPPLIES acme + lynx #40']],
  [
    "[B Zenda Police] ordered 18 of [V Bolt]'s [S Lynx] scanners.",
    ['bolt DEVELOPS lynx', 'bolt SUPPLIES zenda-police (scanners)', 'zenda-police DEPLOYS lynx'],
  ],
  [
    "[O Acme]'s purchase of 200 [S Lynx] kits from [V Bolt] was approved.",
    ['acme DEPLOYS lynx #200', 'bolt SUPPLIES acme + lynx #200'],
  ],
  [
    'The committee examined the $4m purchase of 200 [S Lynx] kits from [V Bolt] by [O Acme].',
    ['acme DEPLOYS lynx #$4m', 'bolt SUPPLIES acme + lynx #$4m'],
  ],
  ["[V Bolt]'s contract with [O Acme] for [S Lynx] was extended.", ['bolt CONTRACTS_WITH acme + lynx']],
  ['[O Acme] has selected [V Bolt] to supply cameras.', ['acme CONTRACTS_WITH bolt', 'bolt SUPPLIES acme (cameras)']],
  [
    '[O Acme] has chosen vendor [V Bolt] to build the cable.',
    ['acme CONTRACTS_WITH bolt', 'bolt SUPPLIES acme (cable)'],
  ],
  ['[V Bolt] and [=Bolt its] [S Lynx] platform were praised.', ['bolt DEVELOPS lynx']],
  ['[V Bolt] showed [=Bolt its] new platform, [S Lynx].', ['bolt DEVELOPS lynx']],
  ['[V Bolt] is owned by [O Acme].', ['acme OWNS bolt']],
  ['[V Bolt], owned by the fund [O Acme], lost.', ['acme OWNS bolt']],
  ['[O Acme] wants to buy [V Bolt].', ['acme OWNS bolt']],
  ["[O Acme], which holds 18% of [V Bolt]'s shares, agreed.", ['acme OWNS bolt #18%']],
  ['A third of [V Bolt] is held by [P Ann Hale].', ['ann-hale OWNS bolt #A third']],
  ['[O Acme] is weighing a bid for [V Bolt].', ['acme OWNS bolt']],
  ['[V Bolt], in which [O Acme] owns 30%, lost.', ['acme OWNS bolt #30%']],
  ['[S Lynx] is financed by a loan of $70 million from [O Acme].', ['acme FUNDS lynx #$70 million']],
  ['[S Lynx] was paid for largely by a grant from [O Acme].', ['acme FUNDS lynx']],
  ['[O Acme] covers 40% of the cost of [S Lynx].', ['acme FUNDS lynx #40%']],
  ['[O Acme] gave [V Bolt] $5 million.', ['acme FUNDS bolt #$5 million']],
  ['[O Acme] is investigating [V Bolt].', ['acme STUDIES bolt']],
  ['[O Acme] opened an inquiry into [V Bolt].', ['acme STUDIES bolt']],
  ['[W The Dry Report] by [O Acme] was read.', ['acme AUTHORED the-dry-report']],
  ['[P Ann Hale] is the author of [W The Dry Atlas].', ['ann-hale AUTHORED the-dry-atlas']],
  ["In [O Acme]'s report, [W Dark Pipes], it says so.", ['acme AUTHORED dark-pipes']],
  ['[S Lynx] will replace [S Puma].', ['lynx REPLACES puma']],
  ['[O Acme] will move its cameras from [S Puma] to [S Lynx].', ['acme DEPLOYS lynx', 'lynx REPLACES puma']],
  ['[S Lynx], successor to [S Puma], is cheap.', ['lynx REPLACES puma']],
  ['[S Lynx] is based on [S Puma].', ['lynx BASED_ON puma']],
  [
    '[S Lynx] was developed by [O Acme] together with [O Zenda University].',
    ['acme DEVELOPS lynx', 'acme PARTNERS_WITH zenda-university', 'zenda-university DEVELOPS lynx'],
  ],
  ['[S Lynx], a programme run by the bloc [O Acme], began.', ['acme OPERATES lynx']],
  ["[V Bolt], [O Acme]'s largest supplier, agreed.", ['bolt SUPPLIES acme']],
  ["[O Acme]'s contractor, [V Bolt], agreed.", ['acme CONTRACTS_WITH bolt']],
  ["[O Acme], [V Bolt]'s largest customer, agreed.", ['bolt SUPPLIES acme']],
  ['[O Acme] has been fitting [S Lynx] meters to every pole.', ['acme DEPLOYS lynx']],
  ['[O Acme], which has used [S Lynx] since 2021, agreed.', ['acme DEPLOYS lynx']],
  ['[O Acme] has ended its pilot of [S Lynx].', ['acme DEPLOYS lynx']],
  ['The rollout of [S Lynx] by [O Acme] went well.', ['acme DEPLOYS lynx']],
  ['[O Acme] is part of [O Bolt Group].', ['acme PART_OF bolt-group']],
  ['[P Ann Hale] attended the [E Zenda Forum].', ['ann-hale PARTICIPATES_IN zenda-forum']],
  ['[P Ann Hale] spoke at the [E Zenda Forum].', ['ann-hale PARTICIPATES_IN zenda-forum']],
  ['[O Acme] showed it at the [E Milipol] fair.', ['acme PARTICIPATES_IN milipol']],
  ['[O Acme], which competes with [O Bolt], lost.', ['acme OTHER bolt (competes with)']],
  ['[O Bolt], advised by [O Acme], agreed.', ['acme OTHER bolt (advised)']],
  ['[O Acme] ([O NYSE]: ACM) agreed.', ['acme OTHER nyse (is listed on)']],
];

test.each(places)('where something is: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});

test.each(roles)('who holds which role or belongs where: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});

test.each(trade)('who sells, buys, makes, pays for and owns what: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
