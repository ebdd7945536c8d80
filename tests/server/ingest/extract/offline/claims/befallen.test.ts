import { expect, test } from '@jest/globals';
import type { Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { claimsOf, sayings } from './marked.ts';

const opinions = (marked: string): string[] => sayings(marked).filter((s) => /CRITICISES|SUPPORTS/.test(s));

test.each([
  ['[P Ann Hale] condemned the murder of [P Bob Dean].'],
  ["[P Ann Hale] lamented [P Bob Dean]'s death."],
  ['[P Ann Hale] criticised the treatment of [P Bob Dean].'],
  ['[P Ann Hale] protested against the arrest of [P Bob Dean].'],
  ["[P Ann Hale] praised [P Bob Dean]'s critics."],
  ['[P Ann Hale] welcomed the resignation of [P Bob Dean].'],
  ['[P Ann Hale] rejected criticism of [P Bob Dean].'],
  ['[P Ann Hale] raised concerns about the safety of [P Bob Dean].'],
  ['[P Ann Hale] is unhappy about the dismissal of [P Bob Dean].'],
  ['[P Ann Hale] called the arrest of [P Bob Dean] “a disgrace”.'],
  ['[P Ann Hale] fears [P Bob Dean] will leave.'],
])('what befalls somebody is not their doing: %s', (marked) => {
  expect(opinions(marked)).toEqual([]);
});

test.each([
  ["[P Ann Hale] criticised [P Bob Dean]'s handling of the fire."],
  ['[P Ann Hale] criticised the policies of [P Bob Dean].'],
  ['[P Ann Hale] blamed the delay on [P Bob Dean].'],
])('what they do is: %s', (marked) => {
  expect(opinions(marked)).toEqual(['ann-hale CRITICISES bob-dean']);
});

test('nor in their own words', () => {
  const words = "Bob Dean's arrest is a disgrace,";
  const saying = (text: string): Speech[] => {
    const start = text.indexOf(words);
    const range = { start, end: start + words.length };
    return [{ ...range, kind: 'direct', speaker: 'ann-hale', via: [], cue: null, stance: 'affirms' }];
  };
  expect(claimsOf("“[P Bob Dean]'s arrest is a disgrace,” [P Ann Hale] said.", saying)).toEqual([]);
});

test.each([
  ['a career', '[O Acme] promoted [P Bob Dean] to director.'],
  ['a place in a queue', '[P Ann Hale] stood behind [P Bob Dean] in the queue.'],
  ['where a thesis was read', '[P Ann Hale] defended her thesis at [O Zenda University].'],
  ['where victims live', '[P Ann Hale] expressed support for victims in [C Ruritania].'],
])('%s is no support: %s', (_, marked) => {
  expect(opinions(marked)).toEqual([]);
});
