import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitView, noInset } from '../../../client/graph/fit.ts';
import { columnLayout } from '../../../client/graph/layout/column.ts';
import { crossingCount } from '../../../client/graph/layout/crossings.ts';
import { crowdedOut, disputesOf, isPlain, nameRank } from '../../../client/graph/layout/crowd.ts';
import { lanesLayout } from '../../../client/graph/layout/lanes.ts';
import { orderColumns } from '../../../client/graph/layout/order.ts';
import { boxesOf, labelOf, overlap, type Piece, type Tie } from '../../../client/graph/layout/piece.ts';
import { nameOverlap, wrapFor } from '../../../client/graph/layout/wrap.ts';
import { labelSize } from '../../../client/graph/look.ts';
import { roughMeasure } from '../../../client/graph/measure.ts';
import type { Placed } from '../../../client/state/canvas/canvas.ts';
import { graphLink } from '../../factories/claims.ts';
import { frame, opening, pieces, ties } from './opening.ts';

/** Pairs of Links that cross when each is a straight line. */
function crossings(of: readonly Tie[], placed: Placed): number {
  const count = crossingCount(Object.keys(placed), of);
  for (const [id, { x, y }] of Object.entries(placed)) count.place(id, x, y);
  return count.total();
}
const laid = lanesLayout(pieces, ties, frame, roughMeasure);
const wrapAt = (zoom: number, placed: Placed, most = 172) => wrapFor(pieces, placed, zoom, roughMeasure, most);
const seen = (placed: Placed, most = 172) => {
  const label = (p: Piece) => labelOf(p, most, roughMeasure);
  return fitView(pieces, placed, frame, noInset, label);
};

test('every entity of the opening has a place of its own', () => {
  expect(Object.keys(laid.placed).sort()).toEqual(opening.nodes.map((n) => n.id).sort());
  expect(new Set(Object.values(laid.placed).map((p) => `${p.x} ${p.y}`)).size).toBe(opening.nodes.length);
});

test('an entity stands in one lane, and the lanes stand from left to right', () => {
  const x = new Map(pieces.map((p) => [p.lane, new Set<number>()]));
  for (const p of pieces) x.get(p.lane)?.add(laid.placed[p.id]?.x ?? Number.NaN);
  const lanes = [...x].sort(([a], [b]) => a - b).map(([, xs]) => [...xs]);
  expect(lanes.map((xs) => xs.length)).toEqual([1, 1, 1, 1, 1]);
  expect(lanes.flat()).toEqual(lanes.flat().sort((a, b) => a - b));
});

test('home states stand at home and reached states are reached', () => {
  const lane = (id: string) => opening.ontology.lanes[pieces.find((p) => p.id === id)?.lane ?? -1]?.id;
  expect(['china', 'sweden', 'kazakhstan', 'hikvision', 'sergek', 'beeline', 'astana'].map(lane)).toEqual([
    'home',
    'home',
    'reached',
    'vendor',
    'system',
    'operator',
    'reached',
  ]);
});

test('on the opening no name covers a name or an entity, and names are 12 px high on screen', () => {
  const camera = seen(laid.placed);
  const wrap = wrapAt(camera.zoom, laid.placed);
  expect(nameOverlap(pieces, laid.placed, camera.zoom, wrap, roughMeasure)).toBe(0);
  const bodies = pieces.map(
    (p) => boxesOf(p, laid.placed[p.id] ?? { x: 0, y: 0 }, camera.zoom, labelOf(p, wrap, roughMeasure)).body,
  );
  expect(bodies.flatMap((a, i) => bodies.slice(i + 1).filter((b) => overlap(a, b) > 0))).toEqual([]);
  expect(labelSize(camera.zoom) * camera.zoom).toBeGreaterThanOrEqual(12 - 1e-9);
});

test('the opening fills its canvas', () => {
  const { zoom } = seen(laid.placed);
  const all = Object.values(laid.placed);
  const span = (of: (p: { x: number; y: number }) => number) =>
    (Math.max(...all.map(of)) - Math.min(...all.map(of))) * zoom;
  expect(span((p) => p.x)).toBeGreaterThan(frame.width * 0.8);
  expect(span((p) => p.y)).toBeGreaterThan(frame.height * 0.8);
});

test('Links cross no more than they would in alphabetical order', () => {
  const columns = [0, 1, 2, 3, 4].map((lane) => pieces.filter((p) => p.lane === lane).map((p) => p.id));
  const grid = (cs: readonly (readonly string[])[]): Placed =>
    Object.fromEntries(cs.flatMap((ids, x) => ids.map((id, i) => [id, { x, y: (i + 0.5) / ids.length }])));
  const alphabetical = crossings(ties, grid(columns.map((ids) => [...ids].sort())));
  const ordered = crossings(ties, grid(orderColumns(columns, ties)));
  expect(ordered).toBeLessThan(alphabetical * 0.5);
  expect(crossings(ties, laid.placed)).toBeLessThan(alphabetical);
});

test('any graph: ordering is a permutation and never worse than the alphabet', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `e${i}`);
  const tie = fc.record({ source: fc.constantFrom(...ids), target: fc.constantFrom(...ids) });
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (some, count) => {
      const columns = Array.from({ length: count }, (_, c) => ids.filter((_, i) => i % count === c));
      const grid = (cs: readonly (readonly string[])[]): Placed =>
        Object.fromEntries(cs.flatMap((col, x) => col.map((id, i) => [id, { x, y: (i + 0.5) / col.length }])));
      const ordered = orderColumns(columns, some);
      expect(ordered.map((c) => [...c].sort())).toEqual(columns.map((c) => [...c].sort()));
      expect(crossings(some, grid(ordered))).toBeLessThanOrEqual(
        crossings(some, grid(columns.map((c) => [...c].sort()))),
      );
    }),
    { numRuns: 60 },
  );
});

test('on a telephone a dozen entities stand top to bottom inside its width, names clear of each other', () => {
  const dozen = [
    'china',
    'geedge-networks',
    'hikvision',
    'dahua',
    'presight-ai',
    'kazakh-internet-filtering-system',
    'great-firewall',
    'sergek',
    'presight-software',
    'korkem-telecom',
    'kazakhstan',
    'astana',
  ];
  const few = pieces.filter((p) => dozen.includes(p.id));
  const phone = { width: 390, height: 405 };
  const column = columnLayout(few, ties, phone, roughMeasure);
  for (const p of few) {
    const half = labelOf(p, 92, roughMeasure).width / 2;
    const x = column.placed[p.id]?.x ?? Number.NaN;
    expect(x - half).toBeGreaterThanOrEqual(0);
    expect(x + half).toBeLessThanOrEqual(phone.width);
  }
  expect(nameOverlap(few, column.placed, 1, 92, roughMeasure)).toBe(0);
  const y = (id: string) => column.placed[id]?.y ?? Number.NaN;
  expect(y('china')).toBeLessThan(y('hikvision'));
  expect(y('hikvision')).toBeLessThan(y('sergek'));
  expect(y('sergek')).toBeLessThan(y('kazakhstan'));
});

test('the name with most disputes steps back last, and what matters is broken shorter before it goes', () => {
  const links = [
    graphLink('a', 'b', { standing: 'disputed' }),
    graphLink('c', 'd', { standing: 'disputed' }),
    graphLink('a', 'e', { standing: 'disputed' }),
    graphLink('a', 'f'),
  ];
  const disputes = disputesOf(links, new Set(['c~SUPPLIES~d']));
  expect([...disputes]).toEqual([
    ['a', 2],
    ['b', 1],
    ['e', 1],
  ]);
  const none = { disputes: 0, hub: false, start: false, dim: false };
  const ranks = [
    { ...none, disputes: 3 },
    { ...none, disputes: 1 },
    { ...none, hub: true },
    { ...none, start: true },
    none,
    { ...none, disputes: 1, dim: true },
  ].map(nameRank);
  expect(ranks).toEqual([1 / 3, 1, 2, 3, 4, 5]);
  expect([0, ...ranks].map(isPlain)).toEqual([false, false, false, false, false, true, false]);

  const piece = (id: string, name: string): Piece => ({ id, name, lane: 0, size: 30, fontSize: 12, fontWeight: 500 });
  const two = [piece('wall', 'Great Firewall'), piece('filter', 'Kazakh internet filtering system')];
  const at = { filter: { x: 0, y: 0 }, wall: { x: 80, y: 0 } };
  const crowd = (wall: number) => crowdedOut(two, at, 1, 92, roughMeasure, (id) => (id === 'wall' ? wall : 1 / 3));
  expect(crowd(1)).toEqual({ narrow: new Set(['wall']), out: new Set() });
  expect(crowd(4)).toEqual({ narrow: new Set(), out: new Set(['wall']) });
});
