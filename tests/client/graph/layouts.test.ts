import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aroundPinned, arrange } from '../../../client/graph/arrange.ts';
import { fitView, noInset } from '../../../client/graph/fit.ts';
import { concentricLayout } from '../../../client/graph/layout/concentric.ts';
import { forceLayout } from '../../../client/graph/layout/force.ts';
import { layeredLayout } from '../../../client/graph/layout/layered.ts';
import { mapLayout } from '../../../client/graph/layout/map.ts';
import { boxesOf, labelOf, overlap, type Piece } from '../../../client/graph/layout/piece.ts';
import { type Ground, tileOf } from '../../../client/graph/layout/tile.ts';
import { timelineLayout } from '../../../client/graph/layout/timeline.ts';
import { fitting, layoutOf, layouts, tooLarge } from '../../../client/graph/layouts.ts';
import { roughMeasure } from '../../../client/graph/measure.ts';
import { wordsOf } from '../../../client/graph/workers/words.ts';
import { work } from '../../../client/graph/workers/work.ts';
import type { Placed } from '../../../client/state/canvas/canvas.ts';
import { frame, opening, pieces, ties } from './opening.ts';

type Case = {
  pieces: readonly Piece[];
  ground: Ground;
  dates: Map<string, number | null>;
  coords: Map<string, [number, number]>;
};
const free: Readonly<Record<string, (c: Case) => Placed>> = {
  force: (c) => forceLayout(c.ground),
  circles: (c) => concentricLayout(c.ground),
  layers: (c) => layeredLayout(c.ground, roughMeasure),
  map: (c) => mapLayout({ ...c.ground, coords: c.coords }),
};
const timeline = (c: Case) => timelineLayout(c.pieces, c.ground.tugs, c.ground.frame, roughMeasure, c.dates).placed;

const names = ['ZTE', 'Kazakhtelecom', 'Ministry of Artificial Intelligence and Digital Development', 'Great Firewall'];
const word = fc.constantFrom(...names, 'Astana', 'Kazakh internet filtering system');
const caseOf = fc
  .array(
    fc.record({
      name: word,
      size: fc.constantFrom(34, 40, 46, 58),
      start: fc.boolean(),
      weight: fc.integer({ min: 0, max: 30 }),
      day: fc.option(fc.integer({ min: 0, max: 21_000 })),
      at: fc.option(
        fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
      ),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .chain((all) => {
    const id = fc.integer({ min: 0, max: all.length - 1 }).map((i) => `e${i}`);
    const tug = fc.record({ source: id, target: id, weight: fc.integer({ min: 1, max: 4 }) });
    return fc.record({
      all: fc.constant(all),
      tugs: fc.array(tug, { maxLength: 90 }),
      tall: fc.boolean(),
      pinned: fc.uniqueArray(id, { maxLength: 2 }),
    });
  })
  .map(({ all, tugs, tall, pinned }): Case => {
    const own = all.map(
      (e, i): Piece => ({ id: `e${i}`, name: e.name, lane: i % 5, size: e.size, fontSize: 12, fontWeight: 500 }),
    );
    return {
      pieces: own,
      ground: {
        tiles: own.map((p, i) => tileOf(p, all[i]?.start ?? false, all[i]?.weight ?? 0, roughMeasure)),
        tugs,
        frame: tall ? { width: 390, height: 560 } : { width: 1072, height: 616 },
        pinned: Object.fromEntries(pinned.map((id, i) => [id, { x: i * 700, y: i * -300 }])),
      },
      dates: new Map(all.map((e, i) => [`e${i}`, e.day])),
      coords: new Map(all.flatMap((e, i) => (e.at ? [[`e${i}`, e.at]] : []))),
    };
  });

const finite = (placed: Placed) => Object.values(placed).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
const idsOf = (all: readonly { id: string }[]) => all.map((p) => p.id).sort();
/** Pairs that cover each other at the zoom at which all of it is in view, as far as names are drawn there. */
function covered({ ground }: Case, placed: Placed): string[] {
  const { zoom } = fitView(ground.tiles, placed, ground.frame, noInset, (p) => labelOf(p, 88, roughMeasure));
  const boxes = ground.tiles.map((t) => {
    const { body, name } = boxesOf(t, placed[t.id] ?? { x: 0, y: 0 }, zoom, t.label);
    return { id: t.id, all: [body, name] };
  });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.all.some((x) => b.all.some((y) => overlap(x, y) > 1e-6)))
      .filter((b) => !(ground.pinned[a.id] && ground.pinned[b.id]))
      .map((b) => `${a.id} ${b.id}`),
  );
}

for (const [name, lay] of Object.entries(free))
  test(`${name}: any canvas has each entity once, clear of the others, what is pinned where it was, and the same again`, () => {
    fc.assert(
      fc.property(caseOf, (c) => {
        const placed = lay(c);
        expect(Object.keys(placed).sort()).toEqual(idsOf(c.pieces));
        expect(finite(placed)).toBe(true);
        expect(covered(c, placed)).toEqual([]);
        for (const [id, at] of Object.entries(c.ground.pinned)) expect(placed[id]).toEqual(at);
        expect(lay(c)).toEqual(placed);
      }),
      { numRuns: name === 'layers' ? 15 : 40 },
    );
  });

test('timeline: any canvas has each entity once, and none stands left of what came before it', () => {
  fc.assert(
    fc.property(caseOf, (c) => {
      const placed = timeline(c);
      expect(Object.keys(placed).sort()).toEqual(idsOf(c.pieces));
      expect(finite(placed)).toBe(true);
      expect(timeline(c)).toEqual(placed);
      const order = [...c.dates].sort(
        ([, a], [, b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY) || 0,
      );
      const xs = order.map(([id]) => placed[id]?.x ?? Number.NaN);
      const byDay = new Map<number | null, number[]>();
      for (const [i, [, day]] of order.entries()) byDay.set(day, [...(byDay.get(day) ?? []), xs[i] ?? Number.NaN]);
      const days = [...byDay.values()];
      for (const [i, own] of days.entries())
        for (const later of days.slice(i + 1)) expect(Math.max(...own)).toBeLessThanOrEqual(Math.min(...later));
    }),
    { numRuns: 60 },
  );
});

test('lanes, column and timeline leave what is pinned where it is, and nothing covers it', () => {
  const links = opening.links;
  const held = { hikvision: { x: 900, y: 40 }, astana: { x: -300, y: 700 } };
  const ask = { ...opening, links, measure: roughMeasure, pinned: held };
  const dates = new Map(
    opening.nodes.map((n, i): [string, number | null] => [n.id, i % 4 === 0 ? null : 12_000 + i * 300]),
  );
  const all = [
    arrange({ ...ask, arrangement: 'lanes' }, frame),
    arrange({ ...ask, arrangement: 'column' }, { width: 390, height: 560 }),
    aroundPinned({ ...ask, arrangement: 'timeline' }, timelineLayout(pieces, ties, frame, roughMeasure, dates)),
  ];
  for (const placed of all) {
    expect(Object.keys(placed).sort()).toEqual(idsOf(opening.nodes));
    expect({ hikvision: placed.hikvision, astana: placed.astana }).toEqual(held);
    const body = (id: string) => {
      const piece = pieces.find((p) => p.id === id) as Piece;
      return boxesOf(piece, placed[id] ?? { x: 0, y: 0 }, 0.7, labelOf(piece, 88, roughMeasure)).body;
    };
    const over = pieces.filter(
      (p) =>
        p.id !== 'hikvision' &&
        p.id !== 'astana' &&
        ['hikvision', 'astana'].some((h) => overlap(body(h), body(p.id)) > 0),
    );
    expect(over).toEqual([]);
  }
});

test('a worker, which has no fonts, lays lanes out as the page does', () => {
  const columns = { pieces, ties, frame, words: wordsOf(pieces, roughMeasure) };
  expect(work({ op: 'lanes', columns })).toMatchObject({
    placed: Object.fromEntries(
      Object.entries(arrange({ ...opening, measure: roughMeasure, arrangement: 'lanes' }, frame)).map(([id, p]) => [
        id,
        { x: expect.closeTo(p.x, 5), y: expect.closeTo(p.y, 5) },
      ]),
    ),
  });
});

test('on the opening every free layout names everybody at 12 px, and the starts of few stand in the middle', () => {
  const tiles = pieces.map((p) => tileOf(p, p.id === 'astana', 1, roughMeasure));
  const ground = { tiles, tugs: ties.map((t) => ({ ...t, weight: 1 })), frame, pinned: {} };
  for (const lay of [forceLayout, concentricLayout])
    expect(fitView(tiles, lay(ground), frame, noInset, (p) => labelOf(p, 88, roughMeasure)).zoom).toBeGreaterThan(0.6);
  const placed = concentricLayout(ground);
  const all = Object.values(placed);
  const far = ({ x, y }: { x: number; y: number }) =>
    Math.hypot(x - (placed.astana?.x ?? 0), y - (placed.astana?.y ?? 0));
  expect(Math.max(...all.map((p) => p.x))).toBeGreaterThan((placed.astana?.x ?? 0) + 200);
  expect(Math.min(...all.map((p) => p.x))).toBeLessThan((placed.astana?.x ?? 0) - 200);
  expect(Math.min(...all.filter((p) => p !== placed.astana).map(far))).toBeGreaterThan(60);
});

test('what is linked lies nearer by force than what is not', () => {
  const tiles = pieces.map((p) => tileOf(p, false, 1, roughMeasure));
  const placed = forceLayout({ tiles, tugs: ties.map((t) => ({ ...t, weight: 1 })), frame, pinned: {} });
  const apart = (a: string, b: string) =>
    Math.hypot((placed[a]?.x ?? 0) - (placed[b]?.x ?? 0), (placed[a]?.y ?? 0) - (placed[b]?.y ?? 0));
  const mean = (ns: number[]) => ns.reduce((a, b) => a + b, 0) / ns.length;
  const every = pieces.flatMap((a, i) => pieces.slice(i + 1).map((b) => apart(a.id, b.id)));
  expect(mean(ties.map((t) => apart(t.source, t.target)))).toBeLessThan(mean(every) * 0.7);
});

test('what stands at one place fans out around it, north is up and east is right', () => {
  const tile = (id: string) =>
    tileOf({ id, name: id, lane: 0, size: 34, fontSize: 12, fontWeight: 500 }, false, 0, roughMeasure);
  const ids = ['almaty', 'almaty-akimat', 'almaty-police', 'stockholm', 'seoul', 'nowhere'];
  const at: [string, [number, number]][] = [
    ...ids.slice(0, 3).map((id): [string, [number, number]] => [id, [76.95, 43.25]]),
    ['stockholm', [18.07, 59.33]],
    ['seoul', [127, 37.5]],
  ];
  const placed = mapLayout({ tiles: ids.map(tile), tugs: [], frame, pinned: {}, coords: new Map(at) });
  const x = (id: string) => placed[id]?.x ?? Number.NaN;
  expect(x('stockholm')).toBeLessThan(x('almaty'));
  expect(x('almaty')).toBeLessThan(x('seoul'));
  expect(x('seoul')).toBeLessThan(x('nowhere'));
  expect(placed.stockholm?.y).toBeLessThan(placed.seoul?.y ?? Number.NaN);
  expect(Math.abs(x('almaty') - x('almaty-police'))).toBeLessThan(Math.abs(x('almaty') - x('seoul')) / 2);
});

test('a layout that would take too long says so, and another takes its place on opening', () => {
  expect(layouts.map((l) => l.id)).toEqual(['lanes', 'column', 'force', 'concentric', 'layered', 'timeline', 'map']);
  expect(tooLarge(layoutOf('layered'), 1812)).toBe(
    'Layers takes at most 1000 entities in reasonable time, and this canvas has 1812. Nothing was moved; Force and Circles take any number.',
  );
  expect(tooLarge(layoutOf('force'), 5000)).toBeNull();
  expect([fitting('lanes', 80), fitting('lanes', 2000)]).toEqual(['lanes', 'force']);
});
