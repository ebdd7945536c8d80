import { expect, test } from '@jest/globals';
import type { Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { claimsOf } from './marked.ts';

type Words = readonly [words: string, speaker: string, stance?: Speech['stance'], kind?: Speech['kind']];
const before = '[P Ann Hale] said [O Acme] had sold [S Lynx] to [C Ruritania].';
const stances = (reply: string, ...heard: readonly Words[]): string[] =>
  claimsOf(`${before} ${reply}`, (text) =>
    [['Acme had sold Lynx to Ruritania', 'ann-hale'] as Words, ...heard].map(
      ([words, speaker, stance = 'affirms', kind = 'indirect']) => {
        const start = text.indexOf(words);
        return { start, end: start + words.length, kind, speaker, via: [], cue: null, stance };
      },
    ),
  ).flatMap((c) => c.assertions.map((a) => `${c.predicate} ${a.stance} ${a.voices.join(' ')}`));

test.each([
  ['“That is a lie,” [P Bob Dean] said.', 'That is a lie,', 'direct'],
  ['“It’s bunk,” [P Bob Dean] said.', 'It’s bunk,', 'direct'],
  ['“These are lies,” [P Bob Dean] said.', 'These are lies,', 'direct'],
  ['Not so, said [P Bob Dean].', 'Not so', 'indirect'],
  ['[P Bob Dean] said it had not.', 'it had not', 'indirect'],
  ['[P Bob Dean] insists it did no such thing.', 'it did no such thing', 'indirect'],
  ['[P Bob Dean] said no such deal existed.', 'no such deal existed', 'indirect'],
] as const)('a flat no denies what was said just before, and judges nothing: %s', (reply, words, kind) => {
  expect(stances(reply, [words, 'bob-dean', 'affirms', kind])).toEqual([
    'SUPPLIES affirms ann-hale',
    'SUPPLIES denies bob-dean',
  ]);
});

test('so does “said that was not true”, even where no speech was heard', () => {
  expect(stances('[P Bob Dean] said that was not true.')).toEqual([
    'SUPPLIES affirms ann-hale',
    'SUPPLIES denies bob-dean',
  ]);
});

test('two who deny together both deny', () => {
  expect(stances('Both [O Acme] and [C Ruritania] deny this.', ['this', 'acme', 'denies'])).toEqual([
    'SUPPLIES affirms ann-hale',
    'SUPPLIES denies acme',
    'SUPPLIES denies ruritania',
  ]);
});

test('a flat no long after answers nothing', () => {
  expect(
    stances('It rained all day, and nobody came to the square that day either. “That is a lie,” [P Bob Dean] said.', [
      'That is a lie,',
      'bob-dean',
      'affirms',
      'direct',
    ]),
  ).toEqual(['SUPPLIES affirms ann-hale']);
});
