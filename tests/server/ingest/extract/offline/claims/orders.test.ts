import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** One construction a line, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[V Acme] was ordered to pay $2m by [B Zenda Court].', ['zenda-court REQUIRES acme']],
  ['[B Zenda Court] ruled that [V Acme] must pay.', ['zenda-court REQUIRES acme']],
  ['[B Zenda Court] ruled that [V Acme] had paid.', []],
  ['[O Acme] recommends that [C Ruritania] publish the files.', ['acme REQUIRES ruritania']],
  ['[O Acme] called on [C Ruritania] to release the files.', ['acme REQUIRES ruritania']],
  ['[O Acme] called for [C Ruritania] to release the files.', ['acme REQUIRES ruritania']],
  ['[B Zenda Court] has given [V Acme] until May to hand over the files.', ['zenda-court REQUIRES acme']],
  ['Under [W Zenda Act], [V Acme] must pay.', ['zenda-act REQUIRES acme']],
  ['Under [W Zenda Act], [V Acme] may not sell it.', ['zenda-act RESTRICTS acme']],
  ['Under [W Zenda Act], [V Acme] sells it.', []],
  ['[V Acme] needs approval from [B Zenda Office].', ['zenda-office REQUIRES acme']],
  ['[V Acme] must obtain a licence from [B Zenda Office].', ['zenda-office REQUIRES acme']],
  ['[V Acme] obtained a licence from [B Zenda Office].', []],
  ['[C Ruritania] put [V Acme] on its export blacklist.', ['ruritania RESTRICTS acme']],
  ["[V Acme] was placed on [C Ruritania]'s blacklist.", ['ruritania RESTRICTS acme']],
  ['[V Acme] was put on a list by [P Ann Hale].', []],
  ['[S Lynx] is banned in [C Ruritania].', ['ruritania RESTRICTS lynx']],
  ['[C Ruritania] refused [V Acme] a licence.', ['ruritania RESTRICTS acme']],
  ["[C Ruritania] revoked [V Acme]'s licence.", ['ruritania RESTRICTS acme']],
  ['[C Ruritania] withheld a licence from [V Acme].', ['ruritania RESTRICTS acme']],
  ['[B Zenda Office] blocked the sale of drones by [V Acme].', []],
  ['[B Zenda Office] blocked the takeover of [V Acme].', ['zenda-office RESTRICTS acme']],
  ["[B Zenda Office] vetoed [V Acme]'s takeover by [O Bolt].", ['zenda-office RESTRICTS acme']],
  ['[B Zenda Court] issued an injunction against [V Acme].', ['zenda-court RESTRICTS acme']],
  [
    '[B Zenda Police] used [S Lynx] to track [P Ann Hale].',
    ['lynx TARGETS ann-hale', 'zenda-police DEPLOYS lynx', 'zenda-police TARGETS ann-hale'],
  ],
  ['[S Lynx] was used against [P Ann Hale].', ['lynx TARGETS ann-hale']],
  ["[S Lynx] was found on [P Ann Hale]'s phone.", ['lynx TARGETS ann-hale']],
  ["[B Zenda Police] hacked [P Ann Hale]'s phone.", ['zenda-police TARGETS ann-hale']],
  ["[B Zenda Police] raided [V Acme]'s offices.", ['zenda-police TARGETS acme']],
  ["[B Zenda Police]'s raid on [V Acme] failed.", ['zenda-police TARGETS acme']],
  ["[C Ruritania]'s surveillance of [P Ann Hale] ended.", ['ruritania TARGETS ann-hale']],
  ['[P Ann Hale] was targeted with [S Lynx].', ['lynx TARGETS ann-hale']],
  ['[B Zenda Police] has 40 [S Lynx] drones.', ['zenda-police DEPLOYS lynx #40']],
  ['[B Zenda Police] has a fleet of [S Lynx] drones.', ['zenda-police DEPLOYS lynx']],
  ['[V Acme] has 40 [S Lynx] drones.', []],
  ['[B Zenda Police] has access to [S Lynx].', ['zenda-police DEPLOYS lynx']],
  ['[B Zenda Police] relies on [S Lynx].', ['zenda-police DEPLOYS lynx']],
  ['[B Zenda Police] holds a licence for [S Lynx].', ['zenda-police DEPLOYS lynx']],
  [
    '[B Zenda Police] bought [S Lynx] through a local dealer, [V Acme].',
    ['acme SUPPLIES zenda-police + lynx', 'zenda-police DEPLOYS lynx'],
  ],
  [
    '[S Lynx] terminals are installed at 6,000 [C Ruritanian=Ruritania] post offices.',
    ['ruritania DEPLOYS lynx #6,000'],
  ],
  ['[S Lynx], the program with which [C Ruritania] decides who gets a pension, failed.', ['ruritania DEPLOYS lynx']],
  ['[S Lynx], the program that [C Ruritania] uses to decide who gets a pension, failed.', ['ruritania DEPLOYS lynx']],
  [
    '[B Zenda Police] replaced [S Puma] with [S Lynx].',
    ['lynx REPLACES puma', 'zenda-police DEPLOYS lynx', 'zenda-police DEPLOYS puma'],
  ],
  ['[V Acme] replaced [S Puma] with [S Lynx].', ['acme DEPLOYS lynx', 'lynx REPLACES puma']],
  ['[B Zenda Police] uses software from [V Acme].', ['acme SUPPLIES zenda-police (software)']],
  ['[B Zenda Police] uses software made by [V Acme].', ['acme SUPPLIES zenda-police (software)']],
  ['[S Puma] uses cameras from [V Acme].', []],
  ['[V Acme] installed 1,900 cameras in [L Zenda].', ['acme SUPPLIES zenda (cameras) #1,900']],
  ['[B Force] is suspending [=Force its] use of [S Lynx].', ['force DEPLOYS lynx']],
  ['[V Acme] gave the recordings to [B Zenda Police].', ['acme SUPPLIES zenda-police (recordings)']],
  ['[S Lynx] runs in [C Ruritania].', ['lynx LOCATED_IN ruritania', 'ruritania DEPLOYS lynx']],
];

test.each(sentences)('who orders, forbids, watches and uses what: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
