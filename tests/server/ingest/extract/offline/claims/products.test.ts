import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** One construction a line, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[S Lynx] is made by a [L Zenda] company named [V Acme].', ['acme DEVELOPS lynx', 'acme LOCATED_IN zenda']],
  ['[S Lynx] is made by an obscure firm called [V Acme].', ['acme DEVELOPS lynx']],
  ['[V Acme] has developed a system called [S Lynx].', ['acme DEVELOPS lynx']],
  ['[V Acme] makes a scanner known as [S Lynx].', ['acme DEVELOPS lynx']],
  ['[B Zenda Police] uses a system called [S Lynx].', ['zenda-police DEPLOYS lynx']],
  [
    '[B Zenda Police] bought a product called [S Lynx] from [V Acme].',
    ['acme SUPPLIES zenda-police + lynx', 'zenda-police DEPLOYS lynx'],
  ],
  ['The minister called [V Acme] a liar.', []],
  ['[V Acme] sells [S Lynx] for a song.', ['acme DEVELOPS lynx']],
  ['[V Acme], which markets [S Lynx], declined.', ['acme DEVELOPS lynx']],
  ['[S Lynx], a platform sold by [V Acme], failed.', ['acme DEVELOPS lynx']],
  ['[V Acme], a reseller, sells [S Lynx].', []],
  ["[V Acme] sells [V Bolt]'s [S Lynx].", ['bolt DEVELOPS lynx']],
  ['[V Acme] sold [S Lynx] last year.', []],
  ['[B Zenda Police] sells [S Lynx].', []],
  ['The engine, [S Lynx], comes from [V Acme].', ['acme DEVELOPS lynx']],
  ['[S Lynx] comes from [C Ruritania].', []],
  ['[S Lynx] is a product of [V Acme].', ['acme DEVELOPS lynx']],
  ['[S Lynx], the brainchild of [P Ann Hale], failed.', ['ann-hale DEVELOPS lynx']],
  ["[V Acme]'s platform is called [S Lynx].", ['acme DEVELOPS lynx']],
  ["[V Acme]'s product, known as [S Lynx], failed.", ['acme DEVELOPS lynx']],
  ["[B Zenda Police]'s database is called [S Lynx].", ['zenda-police OPERATES lynx']],
  ['[V Acme], whose [S Lynx] terminals are everywhere, declined.', ['acme DEVELOPS lynx']],
  [
    '[V Acme] sells drones to several states, including [C Ruritania] and [C Graustark].',
    ['acme SUPPLIES graustark (drones)', 'acme SUPPLIES ruritania (drones)'],
  ],
  ['[V Acme] sells drones to agencies such as [B Zenda Police].', ['acme SUPPLIES zenda-police (drones)']],
  ['[V Acme] sells drones to agencies abroad, among them [B Zenda Police].', ['acme SUPPLIES zenda-police (drones)']],
  ['[V Acme] makes scanners, including the [S Lynx].', ['acme DEVELOPS lynx']],
  ['[V Acme] met ministers, including [P Ann Hale].', []],
  ['[S Lynx] is paid for by [O Bolt] and by the [O Cog Trust].', ['bolt FUNDS lynx', 'cog-trust FUNDS lynx']],
  ['[O Acme] received funding from [O Bolt], and from [C Ruritania].', ['bolt FUNDS acme', 'ruritania FUNDS acme']],
  ['[V Acme] develops and manufactures [S Lynx].', ['acme DEVELOPS lynx']],
  ['[S Lynx], built and operated by [V Acme], failed.', ['acme DEVELOPS lynx', 'acme OPERATES lynx']],
  ['[V Acme] bought, and then sold, [O Bolt].', []],
  ['[V Acme], the firm that built the system, [S Lynx], and was paid, declined.', ['acme DEVELOPS lynx']],
  [
    '[B Zenda Police] dropped [S Lynx]. The vendor, [V Acme], disagrees.',
    ['acme DEVELOPS lynx', 'zenda-police DEPLOYS lynx'],
  ],
  [
    '[B Zenda Police] dropped [S Lynx]. Its maker, [V Acme], disagrees.',
    ['acme DEVELOPS lynx', 'zenda-police DEPLOYS lynx'],
  ],
  ['[B Zenda Police] dropped [S Lynx]. The phone maker, [V Acme], disagrees.', ['zenda-police DEPLOYS lynx']],
  ['[V Acme] will supply its [S Lynx] scanners.', ['acme DEVELOPS lynx']],
  ['[O Zenda Court] heard that its [S Lynx] failed.', []],
  [
    'The [S Clean Pipes Program] of the [B Zenda Water Agency] is small.',
    ['zenda-water-agency OPERATES clean-pipes-program'],
  ],
  ['[S Lynx], a deep packet inspection (DPI) platform sold by [V Acme], failed.', ['acme DEVELOPS lynx']],
  [
    '[B Zenda Centre] on [L Main Street], which runs [S Lynx], declined.',
    ['zenda-centre LOCATED_IN main-street', 'zenda-centre OPERATES lynx'],
  ],
  ['[O Acme] has been testing [S Lynx] with [O Bolt].', ['acme PARTNERS_WITH bolt', 'acme STUDIES lynx']],
  ["[O Acme] found traces of [S Lynx] on [P Ann Hale]'s phone.", ['lynx TARGETS ann-hale']],
  ['[O Acme] found [P Ann Hale] on the list.', []],
];

test.each(sentences)('whose product it is, and who is named among many: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
