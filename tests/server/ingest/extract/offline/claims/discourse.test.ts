import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[P Ann Hale] wrote [W The Locks].', ['ann-hale AUTHORED the-locks']],
  ['[W The Locks], by [P Ann Hale], is long.', ['ann-hale AUTHORED the-locks']],
  ['[O Bolt] published [W The Locks] in June.', ['bolt AUTHORED the-locks']],
  ['[B Audit Office] is investigating [O Acme].', ['audit-office STUDIES acme']],
  ['[B Audit Office] has opened an inquiry into [O Acme].', ['audit-office STUDIES acme']],
  ['[P Ann Hale] criticised [S Lynx].', ['ann-hale CRITICISES lynx']],
  ["[P Ann Hale] condemned [O Acme]'s handling of the affair.", ['ann-hale CRITICISES acme']],
  ['[P Ann Hale] praised [S Lynx].', ['ann-hale SUPPORTS lynx']],
  ['[O Bolt], a critic of [S Lynx], was there.', ['bolt CRITICISES lynx']],
  ['[P Ann Hale] fears [S Lynx].', ['ann-hale CRITICISES lynx']],
  ['[O Bolt] took issue with [S Lynx].', ['bolt CRITICISES lynx']],
  ['[P Ann Hale] disagrees with [P Bo Finch].', ['ann-hale CRITICISES bo-finch']],
  ['[P Ann Hale] stood behind [P Bo Finch].', ['ann-hale SUPPORTS bo-finch']],
  ['[O Bolt] lobbied for [S Lynx].', ['bolt SUPPORTS lynx']],
  ['[P Ann Hale] has full confidence in [O Bolt].', ['ann-hale SUPPORTS bolt']],
  ['[E Storm Bea] damaged [L Zenda Bridge].', ['storm-bea AFFECTS zenda-bridge']],
  ['[E Storm Bea] hit [L Zenda] and [L Strelsau].', ['storm-bea AFFECTS strelsau', 'storm-bea AFFECTS zenda']],
];

test.each(sentences)('who writes, studies, praises and condemns what: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
