import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readIds, replaced, toCompare, twice, without } from '../../../client/features/compare/address.ts';
import { drawnOf, placesOf } from '../../../client/features/compare/drawn.ts';
import { linesInWords, notDrawn, sharedInWords } from '../../../client/features/compare/words.ts';
import type { CompareReply } from '../../../server/contract/compare.ts';
import { ref } from '../../factories/contractClaim.ts';

const many = (name: string, n: number) => Array.from({ length: n }, (_, i) => ref(`${name}-${i}`));
const reply = (
  names: readonly string[],
  shared: number,
  apart: readonly number[],
  more: Partial<CompareReply> = {},
): CompareReply => ({
  entities: names.map((n) => ({ ...ref(n, { name: n }), claims: 1, neighbours: 1, heard: true })),
  common: { total: 0, lines: [] },
  apart: names.map(() => ({ total: 0, lines: [] })),
  between: { total: 0, claims: [] },
  clients: [],
  neighbours: { shared: many('shared', shared), apart: apart.map((n, i) => many(`own-${i}`, n)) },
  voices: [],
  odds: [],
  searched: [],
  claims: [],
  ...more,
});

test('the entities compared live in the address, an empty field as an empty part', () => {
  expect(readIds(new URLSearchParams('ids=hikvision,dahua'))).toEqual(['hikvision', 'dahua']);
  expect(readIds(new URLSearchParams(''))).toEqual(['', '']);
  expect(readIds(new URLSearchParams('ids=a,b,c,d'))).toEqual(['a', 'b', 'c']);
  expect(readIds(new URLSearchParams('ids=A%20B,b'))).toEqual(['', 'b']);
  expect(toCompare(['a', ''])).toBe('/compare?ids=a,');
  expect(toCompare(['', ''])).toBe('/compare');
  expect(replaced(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
  expect(without(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
  expect(without(['a', 'b'], 0)).toEqual(['', 'b']);
  expect([twice(['a', 'a']), twice(['a', '']), twice(['a', 'b'])]).toEqual([true, false, false]);
});

test('what is shared stands in the middle, what each has alone outside, both the same way off', () => {
  const drawn = drawnOf(reply(['a', 'b'], 3, [1, 2]), false);
  const placed = placesOf(drawn, false);
  const x = (id: string) => placed[id]?.x ?? Number.NaN;
  expect(drawn.shared.map(x)).toEqual([0, 0, 0]);
  expect(x('a')).toBe(-x('b'));
  expect(x('own-0-0')).toBe(-x('own-1-0'));
  expect(x('own-0-0')).toBeLessThan(x('a'));
  expect(drawn.left).toBe(0);
});

test('everybody drawn has a place of their own, and who is not drawn is counted', () => {
  const few = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), few, few, few, few, (narrow, three, shared, a, b, c) => {
      const compared = three ? reply(['a', 'b', 'c'], shared, [a, b, c]) : reply(['a', 'b'], shared, [a, b]);
      const drawn = drawnOf(compared, narrow);
      const ids = [...drawn.starts, ...drawn.shared, ...drawn.apart.flat()];
      const placed = placesOf(drawn, narrow);
      expect(Object.keys(placed).sort()).toEqual([...ids].sort());
      expect(new Set(Object.values(placed).map((p) => `${p.x} ${p.y}`)).size).toBe(ids.length);
      expect(ids.length - drawn.starts.length + drawn.left).toBe(shared + a + b + (three ? c : 0));
    }),
  );
});

test('how much is shared and left out is said in numbers', () => {
  expect(sharedInWords(reply(['Brisk', 'Tarn'], 3, [2, 2]))).toBe(
    '3 neighbours in common, 2 apart on each side. No claim here has both at an end.',
  );
  expect(sharedInWords(reply(['Brisk', 'Tarn'], 1, [2, 0], { between: { total: 1, claims: [] } }))).toBe(
    '1 neighbour in common, 2 of Brisk alone and 0 of Tarn alone. 1 claim here has both at an end.',
  );
  expect(linesInWords({ total: 3, lines: [1, 2] })).toBe('2 of 3 lines');
  expect(linesInWords({ total: 1, lines: [1] })).toBe('1 line');
  expect(notDrawn(0, reply(['a', 'b'], 0, [0, 0]))).toBe(
    'Every neighbour by a Link is drawn. Claims that nobody reviewed are not compared.',
  );
  expect(notDrawn(2, reply(['a', 'b'], 0, [0, 0], { common: { total: 9, lines: [] } }))).toBe(
    '2 neighbours not drawn here, those with fewest voices. 9 lines not listed. Claims that nobody reviewed are not compared.',
  );
});
