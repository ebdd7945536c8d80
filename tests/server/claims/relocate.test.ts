import { expect, test } from '@jest/globals';
import { relocate } from '../../../server/claims/relocate.ts';
import { article, assertion } from '../../factories/document.ts';

const was = article('one', 'Norvik sold ten cranes. It sits in Ostmark.');
const sold = assertion(was, 'sold ten cranes');
const places = (text: string) => relocate(text, sold)?.passages.map((p) => [p.start, p.text]);

test('words that moved are found where they stand now', () => {
  expect(relocate(was.text, sold)).toEqual(sold);
  expect(places('In May, Norvik sold ten cranes.')).toEqual([[15, 'sold ten cranes']]);
});

test('words that stay in place are those meant, whoever else says them', () => {
  expect(places('Norvik sold ten cranes. Ostmark sold ten cranes.')).toEqual([[7, 'sold ten cranes']]);
});

test('words that are gone, or could be either of two, are not guessed', () => {
  expect(places('Norvik sold nine cranes.')).toBeUndefined();
  expect(places('Ostmark and Norvik sold ten cranes, and Elm sold ten cranes.')).toBeUndefined();
});
