import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { belonging, countriesOf, type Tie } from '../../../server/claims/country.ts';
import { standings } from '../../../server/contract/terms.ts';

const tie = (source: string, predicate: string, target: string, more: Partial<Tie> = {}): Tie => ({
  source,
  predicate,
  target,
  standing: 'single-source',
  voices: 1,
  ...more,
});
const isCountry = (id: string) => id.startsWith('land');
const of = (ids: string[], ties: Tie[]) => Object.fromEntries(countriesOf(ids, ties, isCountry));

test('a country belongs to itself, and what no Link places to none', () => {
  expect(of(['land-a', 'x'], [tie('land-a', 'PART_OF', 'land-b')])).toEqual({ 'land-a': 'land-a', x: null });
});

test('the nearest country counts, over places and offices', () => {
  const ties = [
    tie('person', 'HOLDS_ROLE', 'office'),
    tie('office', 'PART_OF', 'ministry'),
    tie('ministry', 'LOCATED_IN', 'land-a'),
    tie('ministry', 'PART_OF', 'far'),
    tie('far', 'LOCATED_IN', 'land-b'),
    tie('clerk', 'HOLDS_ROLE', 'desk'),
    tie('desk', 'PART_OF', 'office'),
  ];
  expect(of(['person', 'ministry', 'clerk'], ties)).toEqual({ person: 'land-a', ministry: 'land-a', clerk: null });
});

test('of equally near ones the better standing decides, then more voices, then the closer predicate', () => {
  const first = tie('x', 'LOCATED_IN', 'land-a', { standing: 'disputed', voices: 9 });
  const second = tie('x', 'MEMBER_OF', 'land-b');
  const third = tie('x', 'MEMBER_OF', 'land-c', { voices: 2 });
  const fourth = tie('x', 'PART_OF', 'land-d', { voices: 2 });
  expect(of(['x'], [first])).toEqual({ x: 'land-a' });
  expect(of(['x'], [first, second])).toEqual({ x: 'land-b' });
  expect(of(['x'], [first, second, third])).toEqual({ x: 'land-c' });
  expect(of(['x'], [first, second, third, fourth])).toEqual({ x: 'land-d' });
});

test('the order of the Links never matters, and circles end', () => {
  const end = fc.constantFrom('a', 'b', 'c', 'd', 'land-a', 'land-b');
  const anyTie = fc.record({
    source: end,
    target: end,
    predicate: fc.constantFrom(...belonging),
    standing: fc.constantFrom(...standings),
    voices: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 12 }), (ties) => {
      const ids = ['a', 'b', 'c', 'd', 'land-a'];
      const found = countriesOf(ids, ties, isCountry);
      expect(countriesOf(ids, [...ties].reverse(), isCountry)).toEqual(found);
      for (const country of found.values()) expect(country === null || isCountry(country)).toBe(true);
    }),
  );
});
