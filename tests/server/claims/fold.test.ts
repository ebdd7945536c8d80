import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldName, foldWords, searchKey } from '../../../server/claims/fold.ts';

test('case, accents, scripts and marks are folded', () => {
  expect(foldWords('Kassym-Jomart Tokáyev’s “Қазақстан” 5G')).toEqual([
    'kassym',
    'jomart',
    'tokayevs',
    'qazaqstan',
    '5g',
  ]);
  expect(foldName('  RFE/RL ')).toBe('rfe rl');
  expect(searchKey('Alem.AI', 'Alem AI')).toBe(' alem ai alem ai');
  expect(searchKey()).toBe(' ');
});

test('a key is a space before every word, and folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const key = searchKey(...texts);
      expect(key).toMatch(/^ ([a-z0-9]+( [a-z0-9]+)*)?$/);
      expect(searchKey(key)).toBe(key);
    }),
  );
});
