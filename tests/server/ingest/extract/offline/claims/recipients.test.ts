import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** One construction a line, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    '[B Zenda Police] has selected [V Bolt] to run the network. The firm [V Bolt] will supply 400 radios and [S Lynx].',
    ['bolt SUPPLIES zenda-police + lynx #400', 'zenda-police CONTRACTS_WITH bolt'],
  ],
  [
    '[B Zenda Police] signed a contract with [V Bolt]. [V Bolt] will deliver 400 radios.',
    ['bolt SUPPLIES zenda-police (radios)', 'zenda-police CONTRACTS_WITH bolt'],
  ],
  [
    '[B Zenda Police] signed a contract with [V Bolt]. [V Bolt] will deliver a speech.',
    ['zenda-police CONTRACTS_WITH bolt'],
  ],
  [
    '[B Zenda Police] and [B Coast Guard] signed contracts with [V Bolt]. [V Bolt] will deliver 400 radios.',
    ['coast-guard CONTRACTS_WITH bolt', 'zenda-police CONTRACTS_WITH bolt'],
  ],
  [
    '[B Zenda Police] signed a contract with [V Bolt]. [V Bolt] will deliver 400 radios to [B Coast Guard].',
    ['bolt SUPPLIES coast-guard (radios) #400', 'zenda-police CONTRACTS_WITH bolt'],
  ],
  [
    '[V Acme] sells drones to transport agencies in [L Zenda] and [C Ruritania].',
    ['acme SUPPLIES ruritania (drones)', 'acme SUPPLIES zenda (drones)'],
  ],
  ['[B Zenda Police] replaced its radios with software from [V Acme].', ['acme SUPPLIES zenda-police (software)']],
  ['[V Acme] has won an order to fit 1,900 cameras in [L Zenda].', ['acme SUPPLIES zenda (cameras) #1,900']],
  ['[S Lynx], a mobile clinic, broke down. [O Acme] bought eleven of the clinics.', ['acme DEPLOYS lynx #eleven']],
  ['[S Lynx] terminals broke down. The terminals are made by [V Acme].', ['acme DEVELOPS lynx']],
  ['[S Lynx] terminals broke down. [V Acme] terminals did not. [O Bolt] bought the terminals.', []],
  ['[S Lynx], a van, and [S Puma], a van, broke down. [O Acme] bought the vans.', []],
  [
    '[O Acme] buys [=Bolt our] [S Lynx] cameras, [V Bolt] says.',
    ['acme DEPLOYS lynx', 'bolt DEVELOPS lynx', 'bolt SUPPLIES acme (cameras)'],
  ],
];

test.each(sentences)('who gets it, and which thing is meant, is told elsewhere: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
