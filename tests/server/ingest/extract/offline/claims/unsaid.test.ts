import { expect, test } from '@jest/globals';
import type { Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { claimsOf } from './marked.ts';

const told = (marked: string, speechesOf: (text: string) => readonly Speech[] = () => []): string[] =>
  claimsOf(marked, speechesOf)
    .filter((c) => c.predicate !== 'REQUIRES')
    .map((c) => `${c.subject} ${c.predicate} ${c.object}: ${c.assertions.map((a) => a.stance).join(', ')}`);
const sold = '[O Acme] sold [S Lynx] to [C Ruritania]';

test.each([
  [`[P Ann Hale] never said ${sold}.`],
  [`[P Ann Hale] did not claim that ${sold}.`],
  [`[P Ann Hale] pretended that ${sold}.`],
  [`[P Ann Hale] retracted her claim that ${sold}.`],
  [`[P Ann Hale] refused to believe that ${sold}.`],
  [`Despite denials that ${sold}, the police acted.`],
  ['[O Acme] did not rule out selling [S Lynx] to [C Ruritania].'],
])('what nobody says is no claim: %s', (marked) => {
  expect(told(marked)).toEqual([]);
});

test.each([
  [`Contrary to reports that ${sold}, nothing happened.`],
  ['Far from selling [S Lynx] to [C Ruritania], [O Acme] destroyed it.'],
  ['[O Acme] was found not guilty of selling [S Lynx] to [C Ruritania].'],
  [`The idea that ${sold} is absurd.`],
])('what is said not to be so is denied: %s', (marked) => {
  expect(told(marked)).toEqual(['acme SUPPLIES ruritania: denies']);
});

test.each([
  [`Nothing suggests that ${sold}.`],
  [`[P Ann Hale] failed to show that ${sold}.`],
  [`[P Ann Hale] had no evidence ${sold}.`],
  [`It has not been proven that ${sold}.`],
  [`The allegation that ${sold} has never been proven.`],
])('what nobody has shown is doubted: %s', (marked) => {
  expect(told(marked)).toEqual(['acme SUPPLIES ruritania: questions']);
});

test('what is not said of one thing leaves the next', () => {
  expect(told('[O Acme], which has not said how much it earned, sold [S Lynx] to [C Ruritania].')).toEqual([
    'acme SUPPLIES ruritania: affirms',
  ]);
});

test('of reports that “it” did something, whoever denies them is meant', () => {
  const denial = (text: string): Speech[] => {
    const words = 'reports that it had sold Lynx to Ruritania';
    const start = text.indexOf(words);
    const range = { start, end: start + words.length };
    return [{ ...range, kind: 'indirect', speaker: 'acme', via: [], cue: null, stance: 'denies' }];
  };
  expect(told('[O Acme] denied reports that it had sold [S Lynx] to [C Ruritania].', denial)).toEqual([
    'acme SUPPLIES ruritania: denies',
  ]);
});
