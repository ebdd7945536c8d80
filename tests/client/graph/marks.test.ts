import { expect, test } from '@jest/globals';
import cytoscape from 'cytoscape';
import { litBy, noMarks } from '../../../client/graph/controllers/marks.ts';

const cy = cytoscape({
  headless: true,
  elements: [
    ...['norvik', 'valdoria', 'ostmark'].map((id) => ({ data: { id } })),
    { data: { id: 'sold', source: 'norvik', target: 'valdoria' } },
    { data: { id: 'beside', source: 'valdoria', target: 'ostmark' } },
  ],
});
const lit = (calm: boolean) => {
  const selection = { kind: 'entity' as const, id: 'norvik', ...(calm && { calm: true as const }) };
  const { elements, dims } = litBy(cy, { ...noMarks, selection });
  return { dims, elements: Object.fromEntries([...elements].map(([id, classes]) => [id, [...classes]])) };
};

test('an entity in hand is marked, its Links speak, and the rest steps back', () => {
  expect(lit(false)).toEqual({ dims: true, elements: { norvik: ['selected'], sold: ['near'], valdoria: ['near'] } });
});

test('one only spoken of lets its Links speak and changes nothing else', () => {
  expect(lit(true)).toEqual({ dims: false, elements: { sold: ['near'] } });
});
