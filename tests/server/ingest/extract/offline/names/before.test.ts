import { expect, test } from '@jest/globals';
import { votesBefore } from '../../../../../../server/ingest/extract/offline/names/beforeRules.ts';
import { vocabularyOf } from '../../../../../../server/ingest/extract/offline/names/vocabulary.ts';
import { noVotes, type Told } from '../../../../../../server/ingest/extract/offline/names/votes.ts';

test.each<[string, Told]>([
  ['', {}],
  ['she walked', {}],
  ['she walked to the', { Person: -2.5, Organisation: 0.3, System: 0.3, Event: 0.3, Work: 0.3 }],
  ['on the left bank of', { Place: 2.2 + 4 }],
  ['a study published in', { Place: 2.2 - 2.2, Person: -1, Outlet: 3 }],
  ['( … ; ed .', { Person: 4 }],
  ['the author of “', { Work: 3 }],
  ['state -owned', {}],
  ['state - owned', { Organisation: 2.5 }],
  ['a walk-in', { Place: 2.2, Person: -1 }],
  ['für', {}],
])('what stands before a name is found by its last word: %s', (words, told) => {
  const votes = noVotes();
  votesBefore(words, votes);
  expect(votes).toEqual({ ...noVotes(), ...told });
});

test('a vocabulary holds the English words of a text, capitals or not, and none that it lacks', () => {
  const words = ['Ledger', 'walked', 'Vexalim', 'qzorbling'].map((w) => ({
    lower: w.toLowerCase(),
    capital: /^[A-Z]/.test(w),
  }));
  const { has } = vocabularyOf(words);
  expect(['ledger', 'walked', 'vexalim', 'qzorbling', 'house'].map((w) => has(w))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
