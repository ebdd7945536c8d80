import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** One construction a line, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  // Whose goods somebody uses.
  ["[V Acme]'s software is used by the [C Ruritanian=Ruritania] police.", ['acme SUPPLIES ruritania (software)']],
  [
    '[V Acme], whose mapping tool was purchased by the [B Zenda Police], denied it.',
    ['acme SUPPLIES zenda-police (tool)'],
  ],
  ['[C Ruritania] deployed [V Acme] drones in [L Zenda].', ['acme SUPPLIES ruritania (drones)']],
  ["[V Acme]'s drones are operated by the [C Ruritanian=Ruritania] navy.", ['acme SUPPLIES ruritania (drones)']],
  ['[O Bolt] runs equipment made by [V Acme].', ['acme SUPPLIES bolt (equipment)']],
  ["[V Acme] operates the [C Ruritanian=Ruritania] army's drones.", []],
  // Where goods come from is not who sold them.
  ['[C Ruritania] bought 40 [C Thulian=Thule] cameras.', []],
  ["[B Zenda Police] uses [C Thule]'s software.", ['thule SUPPLIES zenda-police (software)']],
  // A firm's drones are its goods; a state's strike for it.
  ['[C Ruritania] bought drones from [V Acme] in 2020.', ['acme SUPPLIES ruritania (drones)']],
  // Told with a noun.
  ['The sale of [V Acme] scanners to [C Ruritania] was approved.', ['acme SUPPLIES ruritania (scanners)']],
  ['[V Acme] drone sales to [C Ruritania] rose.', ['acme SUPPLIES ruritania (drone)']],
  ['Deliveries of [V Acme] drones to [C Ruritania] began in May.', ['acme SUPPLIES ruritania (drones)']],
  [
    "[V Acme]'s sale of [=Acme its] [S Lynx] [T spyware] to [C Ruritania] was approved.",
    ['acme SUPPLIES ruritania + lynx'],
  ],
  [
    "The [C Ruritanian=Ruritania] army's purchase of drones from [V Acme] was criticised.",
    ['acme SUPPLIES ruritania (drones)'],
  ],
  ["[V Acme] won the [C Ruritanian=Ruritania] army's tender for 40 drones.", ['ruritania CONTRACTS_WITH acme']],
  ["[V Acme], the [C Ruritanian=Ruritania] army's drone supplier, denied it.", ['acme SUPPLIES ruritania']],
  // Where the verb alone does not say so.
  ['[B Zenda Police] has taken delivery of 12 cameras from [V Acme].', ['acme SUPPLIES zenda-police (cameras) #12']],
  ['[V Acme] counts the [B Home Office] as a customer.', ['acme SUPPLIES home-office']],
  ['[V Acme] procured chips for the [B Defence Ministry].', ['acme SUPPLIES defence-ministry (chips)']],
  ['[V Acme] bought [O Bolt] for the [B Defence Ministry].', ['acme OWNS bolt']],
  ['[V Acme] licensed its engine to [V Bolt].', ['acme SUPPLIES bolt (engine)']],
  [
    '[B Zenda Police] has placed an order for 40 drones with [V Acme].',
    ['acme SUPPLIES zenda-police (drones)', 'zenda-police CONTRACTS_WITH acme #40'],
  ],
  ['[B Zenda Council] had received bids from [V Acme].', []],
  [
    "[V Acme]'s customers include [C Ruritania] and the [C Thulian=Thule] coast guard.",
    ['acme SUPPLIES ruritania', 'acme SUPPLIES thule'],
  ],
  // Towns order, too.
  ['[L Zenda] signed a contract with [V Acme] for 40 scanners.', ['acme SUPPLIES zenda (scanners) #40']],
  ["[L Zenda]'s contract with [V Acme] expires next year.", ['acme SUPPLIES zenda']],
  ['[L Zenda] will test 90 sensors under an agreement with [V Acme].', ['acme SUPPLIES zenda #90']],
  // Awards, told with a noun.
  [
    'The award of a contract to [V Acme] by the [B Zenda Ministry] was annulled.',
    ['zenda-ministry CONTRACTS_WITH acme'],
  ],
  ["The [B Zenda Ministry]'s award of the contract to [V Acme] was annulled.", ['zenda-ministry CONTRACTS_WITH acme']],
  ['[C Ruritania] chose [O Acme] over [O Bolt].', ['ruritania CONTRACTS_WITH acme']],
  ['[V Acme] has deals with the [B Tax Office].', ['acme CONTRACTS_WITH tax-office']],
  ['[V Acme] sold drones to the intelligence service of [C Ruritania].', ['acme SUPPLIES ruritania (drones)']],
  // Who is forbidden what.
  ['[V Acme] has been subject to [C Ruritanian=Ruritania] sanctions since 2018.', ['ruritania RESTRICTS acme']],
  ['[V Acme] was placed on the [W Zenda Entity List] in 2020.', ['zenda-entity-list RESTRICTS acme']],
  // Whose a thing is that somebody hands over, shows or teaches with.
  [
    '[V Acme] supplies the [B Zenda Police] with [=Zenda_Police its] [S Lynx] software.',
    ['acme SUPPLIES zenda-police + lynx'],
  ],
  [
    '[V Acme] trained members of the [B Zenda Police] at [=Zenda_Police its] campus near [L Strelsau].',
    ['acme OTHER zenda-police (trained)'],
  ],
  [
    "[V Bolt]'s owner, the [C Ruritanian=Ruritania] group [O Acme], denied it.",
    ['acme LOCATED_IN ruritania', 'acme OWNS bolt'],
  ],
  [
    "[C Ruritania]'s navy flies two [V Acme] aircraft, donated by the [B Zenda Command].",
    ['acme SUPPLIES ruritania (aircraft)'],
  ],
  // What nobody has counted yet, and customers, are no measure.
  [
    '[B The Commission] hired a firm to register 22 million voters, and turned to [O Acme].',
    ['the-commission OTHER acme (turned to)'],
  ],
  [
    'The [L Gulf] state of [C Ruritania] bought drones from [V Acme].',
    ['acme SUPPLIES ruritania (drones)', 'ruritania LOCATED_IN gulf (state)'],
  ],
  // “the city of …” stands where its head does.
  ['The city of [L Zenda] bought drones from [V Acme].', ['acme SUPPLIES zenda (drones)']],
  [
    '[V Acme] sold drones to the city of [L Zenda] and the state of [L Thule].',
    ['acme SUPPLIES thule (drones)', 'acme SUPPLIES zenda (drones)'],
  ],
  ['The municipality of [L Zenda] has chosen [V Acme] to operate its meters.', ['acme SUPPLIES zenda']],
  [
    "[C Ruritania]'s telecommunications minister, General [P Ann Hale], owns 12 per cent of [O Acme].",
    ['ann-hale HOLDS_ROLE ruritania (telecommunications minister)', 'ann-hale OWNS acme #12 per cent'],
  ],
  ["The navy's commander, Admiral [P Bo Hale], sits on [O Acme]'s board.", ['bo-hale MEMBER_OF acme (board)']],
  ['[V Acme] has printed passports for [C Ruritania] since 2011.', ['acme SUPPLIES ruritania (passports)']],
  ["[V Bolt]'s engine is licensed from [V Acme].", ['acme SUPPLIES bolt (engine)']],
  [
    '[B The Council] sanctioned three firms accused of selling engines to the army, including [O Acme].',
    ['the-council RESTRICTS acme'],
  ],
  ['[O Acme] has been fined in [C Ruritania]. Last week it was acquired by [O Bolt].', ['bolt OWNS acme']],
  ['[B Zenda Police] paid $2m for a system made by [V Acme].', ['acme SUPPLIES zenda-police (system) #$2m']],
  [
    '[O Inquest] opened an investigation into the sale of [S Lynx] software to [B Zenda Police] by [V Acme], a new firm, and [=Zenda_Police its] partner, [O Bolt].',
    ['acme SUPPLIES zenda-police + lynx', 'bolt PARTNERS_WITH acme', 'inquest STUDIES lynx'],
  ],
  ['[O Acme] had hosted the data. It was partly owned by [O Bolt] until May.', ['bolt OWNS acme']],
  // No firm has a commissioner.
  ['[V Acme] is late. The commissioner, [P Ann Hale], found nothing.', []],
  [
    '[V Acme] sells to the [B Zenda Police]. Chief [P Ann Hale] agreed.',
    ['acme SUPPLIES zenda-police', 'ann-hale HOLDS_ROLE zenda-police (chief)'],
  ],
];

test.each(sentences)('%s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual([...claims].sort());
});
