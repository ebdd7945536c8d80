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
];

test.each(sentences)('whose product it is, and who is named among many: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
