import { expect, test } from '@jest/globals';
import { settleIn } from '../../../client/graph/arrange.ts';
import { lanesLayout } from '../../../client/graph/layout/lanes.ts';
import { everyLaneX } from '../../../client/graph/layout/laneXs.ts';
import { nameOverlap } from '../../../client/graph/layout/wrap.ts';
import { roughMeasure } from '../../../client/graph/measure.ts';
import { piecesOf } from '../../../client/graph/scene.ts';
import { frame, opening, pieces, ties } from './opening.ts';

const { placed, zoom, wrap } = lanesLayout(pieces, ties, frame, roughMeasure);
const newcomers = [
  'a-lab',
  'a-report',
  'a-minister',
  'a-second-lab',
  'a-network',
  'a-city',
  'an-outlet',
  'an-event',
].map((id, i) => ({
  id,
  name: id.replaceAll('-', ' '),
  types: [['Organisation', 'Work', 'Person', 'Organisation', 'System', 'Place', 'Outlet', 'Event'][i] ?? 'Topic'],
  unnamed: false,
  neighbours: 1,
}));
const nodes = [...opening.nodes, ...newcomers];
const ask = {
  ontology: opening.ontology,
  nodes,
  links: opening.links,
  start: opening.start,
  arrangement: 'lanes',
  measure: roughMeasure,
} as const;

test('eight newcomers settle without moving anyone or covering a name', () => {
  const near = placed['geedge-networks'] ?? { x: 0, y: 0 };
  const found = settleIn(ask, placed, near, zoom);
  expect(Object.keys(found).sort()).toEqual(newcomers.map((n) => n.id).sort());
  const all = piecesOf(nodes, opening.links, opening.start, opening.ontology);
  const before = nameOverlap(pieces, placed, zoom, wrap, roughMeasure);
  expect(nameOverlap(all, { ...placed, ...found }, zoom, wrap, roughMeasure)).toBe(before);
});

test('a newcomer stands in its own lane where that has room near its origin', () => {
  const near = placed.dahua ?? { x: 0, y: 0 };
  const [city] = newcomers.filter((n) => n.id === 'a-city');
  const found = settleIn({ ...ask, nodes: [...opening.nodes, ...(city ? [city] : [])] }, placed, near, zoom);
  expect(found['a-city']?.x).toBeCloseTo(placed.kazakhstan?.x ?? 0);
});

test('a lane that holds nothing yet has its place between its neighbours, or beyond the last', () => {
  expect(
    everyLaneX(
      new Map([
        [0, 100],
        [2, 500],
      ]),
      4,
    ),
  ).toEqual(
    new Map([
      [0, 100],
      [1, 300],
      [2, 500],
      [3, 710],
    ]),
  );
});
