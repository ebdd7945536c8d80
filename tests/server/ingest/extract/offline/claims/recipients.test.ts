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
  ['[B Zenda Court] gave [V Acme] 14 days to comply.', ['zenda-court REQUIRES acme']],
  ['[V Acme] gave [B Zenda Police] access to the data.', ['acme SUPPLIES zenda-police (access)']],
  [
    '[C Ruritania] has awarded a contract to build a network in seven cities to a consortium led by [V Acme].',
    ['ruritania CONTRACTS_WITH acme #seven'],
  ],
  ['[C Ruritania] will replace [S Lynx], an older system installed in 2019 by [V Acme].', ['acme DEPLOYS lynx']],
  [
    '[B Zenda Police] bought radios, through a reseller in [C Cyprus] called [V Acme].',
    ['acme SUPPLIES zenda-police (radios)'],
  ],
  ['The tags, sold as the [S Lynx], are made by [V Acme].', ['acme DEVELOPS lynx']],
  ['[S Lynx] failed. The developer is [V Acme].', ['acme DEVELOPS lynx']],
  ['[S Lynx] failed. The developer is not [V Acme].', []],
  ['[V Acme] offered to replace [S Puma] with its own platform, [S Lynx].', ['acme DEVELOPS lynx']],
  ['[V Acme] signed a memorandum of understanding with [B Zenda Police].', ['acme CONTRACTS_WITH zenda-police']],
  ['[B Zenda Police] paid $4 million for [S Lynx].', ['zenda-police DEPLOYS lynx #$4 million']],
  ['[V Acme] built a platform for [B Zenda Police].', ['acme SUPPLIES zenda-police (platform)']],
  ['[V Acme] built a case for [B Zenda Police].', []],
  ['[B Zenda Police] has nine [V Acme] cameras.', ['acme SUPPLIES zenda-police (cameras) #nine']],
  ['[P Ann Hale] runs [S Lynx].', ['ann-hale OPERATES lynx']],
  ['[P Ann Hale] ran [S Lynx] on old data.', []],
  ['[P Ann Hale] will hand them to [B Zenda Police].', []],
  ['[V Acme] forwarded the crates to [C Ruritania].', ['acme SUPPLIES ruritania (crates)']],
  ['[O Naru] shares that fell were sold.', []],
  ['[O Acme] estimates that the network works.', []],
  [
    '[S Lynx] grew out of a platform that [O Naru] built for the city of [L Sejong].',
    ['naru SUPPLIES sejong (platform)'],
  ],
  ['The cable that [O Naru] laid in [L Sejong] failed.', []],
  ['[O Metro Lisboa] finds lost children with [S Lynx].', ['metro-lisboa DEPLOYS lynx']],
  ['[B Border Guard] tried [S Lynx] for a month.', ['border-guard DEPLOYS lynx']],
  ['[O Bolt] is a distributor of [V Acme].', ['acme CONTRACTS_WITH bolt']],
  ['[O Bolt] had been a [V Acme] distributor.', ['acme CONTRACTS_WITH bolt']],
  [
    'The contract is for two [S Lynx] drones, to be flown by the [B Zenda Fire Brigade].',
    ['zenda-fire-brigade DEPLOYS lynx'],
  ],
  ['[O Acme] agreed to be bought by [O Bolt].', ['bolt OWNS acme']],
  ['[O Acme] wants the [S Lynx] drones to be flown by [O Bolt].', ['bolt DEPLOYS lynx']],
  ['[O Acme] is replacing its ageing [S Lynx] system.', ['acme DEPLOYS lynx']],
  ['[O Acme] is replacing the [S Lynx] system of [O Bolt].', ['bolt DEVELOPS lynx']],
  ['[L Zenda] extended its contract for [S Lynx] to 2028.', ['zenda DEPLOYS lynx']],
  [
    'The [B Zenda Police] will move its 240 cameras to [S Lynx] from the [C Swedish=Sweden] supplier [V Acme].',
    ['acme LOCATED_IN sweden', 'zenda-police DEPLOYS lynx #240'],
  ],
  ['[O Acme] will launch its [S Lynx] scanners.', ['acme DEVELOPS lynx']],
  [
    '[V Acme] sells drones to more than a dozen towns, among them [L Zenda] and [L Strelsau].',
    ['acme SUPPLIES strelsau (drones)', 'acme SUPPLIES zenda (drones)'],
  ],
  ['[P Ann Hale] ran the [L Zenda] office of a bank.', []],
  [
    'A rival, [O Nordkey], supplies schools in [L Aarhus] and [L Odense].',
    ['nordkey SUPPLIES aarhus', 'nordkey SUPPLIES odense'],
  ],
  ['In [L Zenda], supplies ran low.', []],
  ['[O Acme] sold cameras in [L Zenda].', ['acme SUPPLIES zenda (cameras)']],
  ['[O Acme] provides schools in [L Zenda] with radios.', ['acme SUPPLIES zenda (radios)']],
];

test.each(sentences)('who gets it, and which thing is meant, is told elsewhere: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
