import { expect, test } from '@jest/globals';
import { found } from './found.ts';

test('A line that names its author shouts nothing, however many capitals it has', () => {
  const rest = 'The tide came in at noon, and nobody in the harbour had moved the boats by then, she said later.';
  expect(found(`Who moves the boats?\n\nBy Marit van der Zwaan · 6 min read\n\n${rest}`)).toEqual([
    'Person Marit van der Zwaan: Marit van der Zwaan',
  ]);
  expect(
    found(`Who moves the boats?\n\nLowmere Research, Riga and Dili. By Marit Zwaan and Anselm Oberholzer\n\n${rest}`),
  ).toEqual([
    'Organisation Lowmere Research: Lowmere Research',
    'Place Riga: Riga',
    'Place Dili: Dili',
    'Person Marit Zwaan: Marit Zwaan',
    'Person Anselm Oberholzer: Anselm Oberholzer',
  ]);
});
