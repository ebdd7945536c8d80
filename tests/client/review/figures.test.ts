import { expect, test } from '@jest/globals';
import { blankFigure, readFigure, withWords } from '../../../client/features/review/figures.ts';

test.each([
  ['€3.2 million', 3_200_000, 'EUR'],
  ['US$46mn', 46_000_000, 'USD'],
  ['at least $1.25 billion', 1_250_000_000, 'USD'],
  ['4,100 cameras', 4100, ''],
  ['around 90%', 90, '%'],
  ['40 per cent', 40, '%'],
  ['5 more', 5, ''],
])('%s is %d %s', (words, value, unit) => {
  expect(readFigure(words)).toEqual({ value, unit });
});

test('words without digits are no number', () => {
  expect(readFigure('dozens of cameras')).toBeNull();
});

test('number and unit follow the words until somebody writes others', () => {
  const typed = ['€', '€3', '€3.2', '€3.2 million'].reduce(withWords, blankFigure);
  expect(typed).toEqual({ ...blankFigure, text: '€3.2 million', value: 3_200_000, unit: 'EUR' });
  expect(withWords(typed, '')).toEqual(blankFigure);
  const own = { ...typed, unit: 'USD' };
  expect(withWords(own, '€4 million')).toEqual({ ...own, text: '€4 million' });
  const least = { ...blankFigure, bound: 'at-least' as const, low: 2 };
  expect(withWords(least, '4 cameras')).toEqual({ ...least, text: '4 cameras' });
});
