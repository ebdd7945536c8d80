import { expect, test } from '@jest/globals';
import { claimsOf } from './marked.ts';

const sold = '[O Acme] sold [S Lynx] to [C Ruritania]';
/** A sentence, and how it has that Acme supplies Ruritania: its stance, or nothing. */
const sentences: readonly (readonly [string, string])[] = [
  [`${sold}.`, 'asserted affirms'],
  [`It is not true that ${sold}.`, 'asserted denies'],
  [`It is a myth that ${sold}.`, 'asserted denies'],
  [`Claims that ${sold} are false.`, 'asserted denies'],
  [`There is no evidence that ${sold}.`, 'asserted questions'],
  [`It is unclear whether ${sold}.`, 'asserted questions'],
  [`If ${sold}, it would be fined.`, ''],
  ['Did [O Acme] sell [S Lynx] to [C Ruritania]?', ''],
  ['[O Acme] would have sold [S Lynx] to [C Ruritania].', ''],
  ['[O Acme] might have sold [S Lynx] to [C Ruritania].', 'alleged affirms'],
  ['[O Acme] has yet to sell [S Lynx] to [C Ruritania].', 'asserted denies'],
  ['[O Acme] was barred from selling [S Lynx] to [C Ruritania].', 'asserted denies'],
  ['[O Acme] was acquitted of selling [S Lynx] to [C Ruritania].', 'asserted denies'],
  ['Neither [O Bolt] nor [O Acme] sold [S Lynx] to [C Ruritania].', 'asserted denies'],
  [`There were rumours that ${sold}.`, 'alleged affirms'],
  [`Had ${sold}, it would be rich.`, ''],
  ['[O Acme] ruled out selling [S Lynx] to [C Ruritania].', 'asserted denies'],
  ['[O Acme] decided against selling [S Lynx] to [C Ruritania].', 'asserted denies'],
  ['[O Acme] decided not to sell [S Lynx] to [C Ruritania].', 'asserted denies'],
  ['[P Ann Hale] told [O Acme] not to sell [S Lynx] to [C Ruritania].', ''],
  ['[O Acme] was warned against selling [S Lynx] to [C Ruritania].', ''],
  ['[O Acme] was wrongly accused of selling [S Lynx] to [C Ruritania].', 'alleged denies'],
  ['[O Acme] was about to sell [S Lynx] to [C Ruritania].', 'planned affirms'],
  ['[O Acme] nearly sold [S Lynx] to [C Ruritania].', ''],
  ['[O Acme] has no plans to sell [S Lynx] to [C Ruritania].', 'planned denies'],
  ['[O Acme] abandoned its plans to sell [S Lynx] to [C Ruritania].', 'planned denies'],
  ['[P Ann Hale] stopped short of accusing [O Acme] of selling [S Lynx] to [C Ruritania].', ''],
  ['[P Ann Hale] wants [O Acme] to sell [S Lynx] to [C Ruritania].', 'planned affirms'],
];

test.each(sentences)('a claim is what its sentence makes of it: %s', (sentence, read) => {
  const claim = claimsOf(sentence).find((c) => c.predicate === 'SUPPLIES' && c.subject === 'acme');
  expect(claim === undefined ? '' : `${claim.modality} ${claim.assertions.map((a) => a.stance).join(' ')}`).toBe(read);
});
