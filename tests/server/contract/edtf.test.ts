import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edtfBounds, overlaps, validBounds } from '../../../server/contract/edtf.ts';

test.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2024-09', '2024-09-01', '2024-09-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-10-24', '2025-10-24', '2025-10-24'],
  ['2035~', '2035-01-01', '2035-12-31'],
  ['2024-05?', '2024-05-01', '2024-05-31'],
  ['198X', '1980-01-01', '1989-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-24', '2024-12-01', '2025-02-28'],
  ['2020/2022', '2020-01-01', '2022-12-31'],
  ['2020-05/2020', '2020-05-01', '2020-12-31'],
  ['../2020', null, '2020-12-31'],
  ['2019/..', '2019-01-01', null],
])('%s is from %s to %s', (text, from, to) => {
  expect(edtfBounds(text)).toEqual({ from, to });
});

test.each([
  '',
  '..',
  '../..',
  '2024-13',
  '2024-00',
  '2023-02-29',
  '1900-02-29',
  '2024-06-31',
  '2022/2020',
  '198X-05',
  '2024-21-05',
  '2020/2021/2022',
  'May 2024',
  '24',
])('%s is no date that exists', (text) => {
  expect(edtfBounds(text)).toBeUndefined();
});

const pad = (n: number, w = 2) => String(n).padStart(w, '0');
test('a day is a date exactly when the calendar has it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 40 }),
      (y, m, d) => {
        const text = `${pad(y, 4)}-${pad(m)}-${pad(d)}`;
        const date = new Date(0);
        date.setUTCFullYear(y, m - 1, d);
        const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        expect(edtfBounds(text)).toEqual(exists ? { from: text, to: text } : undefined);
      },
    ),
  );
});

test('a month ends on the day before the next begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
      const next = new Date(0);
      next.setUTCFullYear(y, m, 1);
      const last = new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
      expect(edtfBounds(`${pad(y, 4)}-${pad(m)}`)).toEqual({ from: `${pad(y, 4)}-${pad(m)}-01`, to: last });
    }),
  );
});

test('a claim with one date is that long; open ends reach for ever', () => {
  expect(validBounds('2019', null)).toEqual({ from: '2019-01-01', to: '2019-12-31' });
  expect(validBounds('2019', '2021-06')).toEqual({ from: '2019-01-01', to: '2021-06-30' });
  expect(validBounds(null, '2021')).toEqual({ from: null, to: '2021-12-31' });
  expect(validBounds(null, null)).toEqual({ from: null, to: null });
});

test('overlapping is symmetric, and two days overlap when they are one', () => {
  const bound = fc.record({
    from: fc.option(fc.constantFrom('2019-01-01', '2020-01-01', '2021-01-01')),
    to: fc.option(fc.constantFrom('2021-01-01', '2022-01-01', '2023-01-01')),
  });
  fc.assert(
    fc.property(bound, bound, (a, b) => {
      expect(overlaps(a, b)).toBe(overlaps(b, a));
    }),
  );
  const day = (d: string) => ({ from: d, to: d });
  expect(overlaps(day('2020-01-01'), day('2020-01-01'))).toBe(true);
  expect(overlaps(day('2020-01-01'), day('2020-01-02'))).toBe(false);
  expect(overlaps({ from: null, to: '2020-01-01' }, { from: '2020-01-02', to: null })).toBe(false);
});
