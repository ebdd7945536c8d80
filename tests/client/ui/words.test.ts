import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateInWords, periodInWords, saidInWords } from '../../../client/ui/dates.ts';
import { lookOf, mainType } from '../../../client/ui/entityLook.ts';
import { boundInWords } from '../../../client/ui/figures.ts';
import { counted, listed, standingOrder } from '../../../client/ui/words.ts';
import { edtf, standings } from '../../../server/contract/terms.ts';

test.each([
  ['2019', '2019'],
  ['2024-09', 'September 2024'],
  ['2025-10-24', '24 October 2025'],
  ['2035~', 'about 2035'],
  ['2024-09?', 'possibly September 2024'],
  ['2020%', 'possibly about 2020'],
  ['198X', '1980s'],
  ['19XX', '1900s'],
  ['2024-21', 'spring 2024'],
  ['2024-34', 'second quarter of 2024'],
  ['2020/2022', '2020 to 2022'],
  ['../2020', 'until 2020'],
  ['2019/..', 'since 2019'],
])('the date %s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('no date and an unlimited one are said, not left blank', () => {
  expect([dateInWords(null), dateInWords('..'), periodInWords(null, null)]).toEqual(['undated', 'undated', 'undated']);
});

test.each([
  ['Late in 2024', '2024', 'late in 2024'],
  ['in 2022', '2022', 'in 2022'],
  ['on October 24, 2025', '2025-10-24', 'on October 24, 2025'],
  ['Last Tuesday', '2025-10-21', 'last Tuesday (21 October 2025)'],
  ['March 2023', null, 'March 2023'],
  [null, '2019', '2019'],
])('said %p, that is %p, reads %s', (text, date, words) => {
  expect(saidInWords(text, date)).toBe(words);
});

test('one date given twice is one date', () => {
  expect(periodInWords('2019', '2019')).toBe('2019');
});

test('every date the contract takes has words', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12]\d))?)?[~?%]?$/), (date) => {
      fc.pre(edtf.safeParse(date).success);
      expect(dateInWords(date)).toContain(date.slice(0, 4));
    }),
  );
});

const figure = {
  measure: 'cameras',
  value: null,
  low: null,
  high: null,
  unit: 'cameras',
  bound: 'exact',
  text: '',
} as const;
test.each([
  [{ ...figure, value: 17, unit: 'cities' }, 'exactly 17 cities'],
  [{ ...figure, low: 128000, bound: 'at-least' as const }, 'at least 128,000 cameras'],
  [{ ...figure, high: 5, bound: 'at-most' as const, unit: '%' }, 'at most 5 %'],
  [{ ...figure, low: 3, high: 5.5, bound: 'range' as const, unit: '' }, 'between 3 and 5.5'],
  [{ ...figure, value: 90, bound: 'approximate' as const, unit: '%' }, 'about 90 %'],
  [{ ...figure, low: 1000, bound: 'approximate' as const }, 'about 1,000 cameras or more'],
  [{ ...figure, high: 9, bound: 'approximate' as const, unit: '' }, 'up to about 9'],
  [figure, ''],
])('a figure says its bound', (given, words) => {
  expect(boundInWords(given)).toBe(words);
});

describe('what an entity is shown as', () => {
  test('the most telling of its types, whatever their order', () => {
    expect([mainType(['Organisation', 'Vendor']), mainType(['Vendor', 'Organisation'])]).toEqual(['Vendor', 'Vendor']);
  });
  test('a type without a look of its own is drawn as a topic', () => {
    expect(lookOf(['Spaceship'])).toBe('topic');
  });
});

test('every standing has its place in the order of summaries', () => {
  expect([...standingOrder].sort()).toEqual([...standings].sort());
});

test('numbers agree with their words', () => {
  expect([counted(1, 'claim'), counted(1200, 'claim'), counted(2, 'country', 'countries')]).toEqual([
    '1 claim',
    '1,200 claims',
    '2 countries',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
});
