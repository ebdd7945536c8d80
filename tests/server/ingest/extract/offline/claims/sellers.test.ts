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
];

test.each(sentences)('%s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual([...claims].sort());
});
