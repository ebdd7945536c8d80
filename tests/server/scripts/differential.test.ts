import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { again, chance } from '../../../scripts/conformance/differential/draw.ts';
import { generate } from '../../../scripts/conformance/differential/grammar.ts';
import { shrink } from '../../../scripts/conformance/differential/shrink.ts';

test('the same seed makes the same query, and so do the choices it wrote down', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { draw, choices } = chance(seed);
      const first = generate(draw);
      expect(generate(chance(seed).draw)).toEqual(first);
      expect(generate(again(choices))).toEqual(first);
    }),
  );
});

test('whatever choices are left out, a query comes of the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (choices) => {
      expect(generate(again(choices)).text).toMatch(/\bRETURN\b/);
    }),
  );
});

test('shrinking keeps the fault and leaves little else', async () => {
  const holdsSeven = async (choices: readonly number[]) => choices.some((c) => c >= 7);
  expect(await shrink([1, 9, 2, 8, 3, 4], holdsSeven)).toEqual([7]);
});
