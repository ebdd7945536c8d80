import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstOf, nearest } from '../../../client/graph/controllers/walk.ts';
import { fitView, noInset, panTo } from '../../../client/graph/fit.ts';
import { assignLanes } from '../../../client/graph/layout/assign.ts';
import { crowdedOut } from '../../../client/graph/layout/crowd.ts';
import { spread } from '../../../client/graph/layout/spread.ts';
import { roughMeasure, wrapLabel } from '../../../client/graph/measure.ts';
import { hiddenNeighbours, hubsOf } from '../../../client/graph/scene.ts';
import { linkCounts, linkInWords } from '../../../client/graph/words.ts';
import { opening, pieces } from './opening.ts';

test('spread keeps order and distance, stays inside where there is room, and moves no more than it must', () => {
  expect(spread([10, 11, 12], [20, 20, 0], 0, 100)).toEqual([0, 20, 40]);
  expect(spread([50, 51], [20, 0], 0, 100)).toEqual([40.5, 60.5]);
  expect(spread([5, 70], [20, 0], 0, 100)).toEqual([5, 70]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 400 }), { minLength: 1, maxLength: 9 }), (wanted) => {
      const gaps = wanted.map(() => 30);
      const places = spread(wanted, gaps, 0, 300);
      for (const [i, y] of places.entries()) {
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(y).toBeLessThanOrEqual(300 + 1e-6);
        if (i > 0) expect(y - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(30 - 1e-6);
      }
    }),
  );
});

test('arrows walk to what lies straight ahead before what lies aside', () => {
  const placed = { a: { x: 0, y: 0 }, right: { x: 100, y: 0 }, nearer: { x: 60, y: 90 }, above: { x: 5, y: -80 } };
  expect(nearest('a', 'right', placed)).toBe('right');
  expect(nearest('a', 'up', placed)).toBe('above');
  expect(nearest('a', 'left', placed)).toBeNull();
  expect(firstOf(placed)).toBe('above');
});

test('a country is at home or reached by what its Links with vendors wish', () => {
  const entities = [
    { id: 'vendor', type: 'Vendor' },
    { id: 'other', type: 'Vendor' },
    { id: 'state', type: 'Country' },
    { id: 'place', type: 'Place' },
  ];
  const lane = (links: { source: string; predicate: string; target: string }[]) =>
    opening.ontology.lanes[assignLanes(entities, links, opening.ontology).get('state') ?? -1]?.id;
  const home = { source: 'vendor', predicate: 'LOCATED_IN', target: 'state' };
  const sold = { source: 'vendor', predicate: 'SUPPLIES', target: 'state' };
  expect(lane([home])).toBe('home');
  expect(lane([home, { source: 'place', predicate: 'LOCATED_IN', target: 'state' }])).toBe('home');
  expect(lane([home, sold, { ...sold, source: 'other' }])).toBe('reached');
  expect(lane([home, sold])).toBe('reached');
  // A state that backs its vendor is not reached by it.
  expect(lane([home, { source: 'state', predicate: 'SUPPORTS', target: 'vendor' }])).toBe('home');
  expect(lane([])).toBe('reached');
});

test('a badge counts neighbours that are not on the canvas, each once', () => {
  const [first] = opening.nodes;
  const node = (id: string, neighbours: number) => ({
    ...first,
    id,
    name: id,
    types: ['System'],
    unnamed: false,
    neighbours,
  });
  const [some] = opening.links;
  if (!some) throw new Error('the fixture holds Links');
  const link = (source: string, target: string, id: string) => ({ ...some, id, source, target });
  expect(
    hiddenNeighbours([node('a', 3), node('b', 1)], [link('a', 'b', '1'), link('b', 'a', '2'), link('a', 'a', '3')]),
  ).toEqual(
    new Map([
      ['a', 2],
      ['b', 0],
    ]),
  );
});

test('the hubs of the opening are the two states that everything hangs on', () => {
  expect(hubsOf(opening.nodes)).toEqual(new Set(['kazakhstan', 'china']));
});

test('names wrap at words and a longer word has a line of its own', () => {
  const one = (s: string) => s.length;
  expect(wrapLabel('a bb ccc', 10, 500, 4, one)).toEqual({ lines: 2, width: 4, height: 22.400000000000002 });
  expect(wrapLabel('extraordinarily long', 10, 500, 4, one).lines).toBe(2);
});

test('a fit shows everything, or with a least zoom the upper part', () => {
  const label = () => ({ lines: 1, width: 100, height: 14 });
  const [a, b] = pieces;
  if (!a || !b) throw new Error('the fixture holds entities');
  const placed = { [a.id]: { x: 0, y: 0 }, [b.id]: { x: 0, y: 1500 } };
  const frame = { width: 400, height: 400 };
  const whole = fitView([a, b], placed, frame, noInset, label);
  expect(whole.pan.y + 1500 * whole.zoom).toBeLessThan(400);
  expect(whole.pan.y).toBeGreaterThan(0);
  const least = fitView([a, b], placed, frame, noInset, label, { least: 0.62 });
  expect(least.zoom).toBe(0.62);
  expect(least.pan.y).toBeGreaterThan(0);
  expect(least.pan.y).toBeLessThan(60);
});

test('a pan moves only as far as it must', () => {
  const camera = { zoom: 1, pan: { x: 0, y: 0 } };
  const frame = { width: 100, height: 100 };
  expect(panTo(camera, { x1: 10, y1: 10, x2: 60, y2: 60 }, frame, noInset)).toEqual({ x: 0, y: 0 });
  expect(panTo(camera, { x1: 80, y1: -20, x2: 120, y2: 20 }, frame, noInset)).toEqual({ x: -20, y: 20 });
});

test('a name steps back only where it would cover one that ranks before it', () => {
  const [a, b] = pieces;
  if (!a || !b) throw new Error('the fixture holds entities');
  const close = { [a.id]: { x: 0, y: 0 }, [b.id]: { x: 6, y: 4 } };
  const rank = (id: string) => (id === b.id ? 1 : 2);
  expect(crowdedOut([a, b], close, 1, 172, roughMeasure, rank).out).toEqual(new Set([a.id]));
  expect(crowdedOut([a, b], { ...close, [b.id]: { x: 600, y: 4 } }, 1, 172, roughMeasure, rank).out).toEqual(new Set());
});

test('the counts of a Link say whose they are', () => {
  expect(linkCounts({ voices: 1, standing: 'single-source', outlets: 2, assertions: 3 })).toBe(
    '1 independent voice that affirms, in 2 outlets; 3 assertions of any stance',
  );
  expect(linkCounts({ voices: 2, standing: 'corroborated', outlets: 1, assertions: 1 })).toBe(
    '2 independent voices that affirm, in 1 outlet; 1 assertion of any stance',
  );
  expect(linkCounts({ voices: 2, standing: 'single-source', outlets: 3, assertions: 2 })).toBe(
    '2 independent voices that affirm, no two the same claim, in 3 outlets; 2 assertions of any stance',
  );
});

test('a Link is said as a sentence with its standing', () => {
  const link = opening.links.find((l) => l.id === 'geedge-networks~SUPPLIES~kazakhstan');
  if (!link) throw new Error('the fixture holds this Link');
  const name = (id: string) => opening.nodes.find((n) => n.id === id)?.name ?? id;
  expect(linkInWords({ ...link, claimIds: ['c'] }, name, opening.ontology)).toBe(
    'Geedge Networks supplies Kazakhstan. Disputed, 1 independent voice that affirms, 1 claim.',
  );
});
