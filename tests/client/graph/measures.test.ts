import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgesOf } from '../../../client/graph/metrics/edges.ts';
import { betweennessOf, communitiesOf, degreeOf } from '../../../client/graph/metrics/measures.ts';
import { graphLink } from '../../factories/claims.ts';
import { opening } from './opening.ts';

const edge = (source: string, target: string, weight = 1) => ({ source, target, weight });
/** Two triangles with one bridge, and somebody alone. */
const ids = ['a', 'b', 'c', 'x', 'y', 'z', 'alone'];
const bridge = [
  edge('a', 'b', 3),
  edge('b', 'c'),
  edge('c', 'a', 4),
  edge('x', 'y', 5),
  edge('y', 'z'),
  edge('z', 'x'),
  edge('c', 'x'),
];

test('neighbours count once, however many Links join two and whichever way they point', () => {
  const degrees = degreeOf(ids, [...bridge, edge('b', 'a'), edge('a', 'a'), edge('a', 'elsewhere')]);
  expect([...degrees]).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 3],
    ['x', 3],
    ['y', 2],
    ['z', 2],
    ['alone', 0],
  ]);
});

test('between the others stands who joins them', () => {
  const between = betweennessOf(ids, bridge);
  expect(between.get('alone')).toBe(0);
  expect(between.get('a')).toBe(0);
  expect(between.get('c')).toBeCloseTo(between.get('x') ?? -1);
  expect(between.get('c')).toBeCloseTo(6 / 15);
});

test('a community goes by its weightiest entity, and who has no neighbour is one alone', () => {
  expect(Object.fromEntries(communitiesOf(ids, bridge))).toEqual({
    a: 'a',
    b: 'a',
    c: 'a',
    x: 'x',
    y: 'x',
    z: 'x',
    alone: 'alone',
  });
});

test('any graph: everybody is in a community that one of its members names, the same each time and in any order', () => {
  const id = fc.constantFrom(...ids);
  fc.assert(
    fc.property(fc.array(fc.record({ source: id, target: id, weight: fc.integer({ min: 1, max: 5 }) })), (edges) => {
      const of = communitiesOf(ids, edges);
      expect([...of.keys()]).toEqual(ids);
      for (const head of of.values()) expect(of.get(head)).toBe(head);
      expect([...communitiesOf([...ids].reverse(), [...edges].reverse())].sort()).toEqual([...of].sort());
    }),
  );
});

test('the opening falls into a few communities, each with a name of its own', () => {
  const all = opening.nodes.map((n) => n.id);
  const heads = new Set(communitiesOf(all, edgesOf(opening.links)).values());
  expect(heads.size).toBeGreaterThan(2);
  expect(heads.size).toBeLessThan(12);
});

test('Links weigh by their voices, and what nobody affirms weighs nothing', () => {
  const links = [
    graphLink('a', 'b', { voices: 3 }),
    graphLink('b', 'c', { voices: 0, standing: 'unreviewed' }),
    graphLink('c', 'a', { voices: 0, standing: 'denied-only' }),
  ];
  expect(edgesOf(links)).toEqual([edge('a', 'b', 3), edge('b', 'c', 1)]);
});
