import { expect, test } from '@jest/globals';
import type { Core } from 'cytoscape';
import fc from 'fast-check';
import { applyInSlices } from '../../../client/graph/controllers/slices.ts';
import { aside, ticksOf } from '../../../client/graph/layout/axis.ts';
import { periodsOf } from '../../../client/graph/layout/periods.ts';
import { ranksOf } from '../../../client/graph/layout/ranks.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const dates = (all: Record<string, string | null>) =>
  new Map(Object.entries(all).map(([id, d]) => [id, d === null ? null : day(d)]));

test('a timeline counts in years, never in months that nobody named, in decades where there are many', () => {
  const years = periodsOf(dates({ a: '2019-05-01', b: '2025-01-01', c: '2019-12-31', d: null }));
  expect(years.labels).toEqual(['2019', '2025', 'No date known']);
  expect(Object.fromEntries(years.of)).toEqual({ a: 0, b: 1, c: 0, d: 2 });
  const close = periodsOf(dates({ a: '2024-12-31', b: '2025-01-01' }));
  expect(close.labels).toEqual(['2024', '2025', 'No date known']);
  const century = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`e${i}`, `${1980 + i}-06-01`]));
  expect(periodsOf(dates(century)).labels.slice(0, 2)).toEqual(['1980–1984', '1985–1989']);
  expect(periodsOf(new Map()).labels).toEqual(['No date known']);
});

test('the heads of a timeline stand over most of their entities, even after one was moved', () => {
  const at = (x: number) => ({ x, y: 0 });
  const placed = { a: at(0), b: at(0), c: at(0), moved: at(900), d: at(400), undated: at(800) };
  const known = dates({
    a: '2019-01-02',
    b: '2019-01-03',
    c: '2019-03-01',
    moved: '2019-01-01',
    d: '2024-01-01',
    undated: null,
    gone: '2001-01-01',
  });
  expect(ticksOf(placed, known)).toEqual([
    { id: '0', label: '2019', x: 0 },
    { id: '1', label: '2024', x: 400 },
    { id: '2', label: 'No date known', x: 800 },
  ]);
  expect(aside('nowhere', 'No place known', [100, 300, 150])).toEqual([
    { id: 'nowhere', label: 'No place known', x: 200 },
  ]);
  expect(aside('nowhere', 'No place known', [])).toEqual([]);
});

test('layers lead onwards, and a circle is opened at one Link', () => {
  const tie = (source: string, target: string) => ({ source, target });
  expect(
    Object.fromEntries(ranksOf(['a', 'b', 'c', 'late'], [tie('a', 'b'), tie('b', 'c'), tie('late', 'c')])),
  ).toEqual({ a: 0, b: 1, late: 1, c: 2 });
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const id = fc.constantFrom(...ids);
  fc.assert(
    fc.property(fc.array(fc.record({ source: id, target: id }), { maxLength: 12 }), (ties) => {
      const rank = ranksOf(ids, ties);
      expect([...rank.values()].every((r) => Number.isInteger(r) && r >= 0 && r < ids.length)).toBe(true);
      for (const { source, target } of ties) if (source !== target) expect(rank.get(source)).not.toBe(rank.get(target));
    }),
  );
});

/** As much of a canvas as is asked: places, and what flies. */
function canvas() {
  const at: Record<string, unknown> = {};
  const flown: string[] = [];
  const element = (id: string) => ({
    stop: () => element(id),
    position: (to: unknown) => {
      at[id] = to;
    },
    animate: () => flown.push(id),
  });
  const cy = { batch: (act: () => void) => act(), getElementById: element, destroyed: () => false };
  return { cy: cy as unknown as Core, at, flown };
}

test('a few fly to their places, many come in slices of a frame each, and a later layout takes over', () => {
  const frames: (() => void)[] = [];
  const raf = globalThis.requestAnimationFrame;
  const caf = globalThis.cancelAnimationFrame;
  globalThis.requestAnimationFrame = (then) => frames.push(() => then(0));
  globalThis.cancelAnimationFrame = (handle) => {
    if (handle > 0) frames[handle - 1] = () => undefined;
  };
  try {
    const places = (n: number, x: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`e${i}`, { x, y: i }]));
    const few = canvas();
    applyInSlices(few.cy, places(3, 1), 240);
    expect([few.flown, few.at]).toEqual([['e0', 'e1', 'e2'], {}]);
    applyInSlices(few.cy, places(3, 2), 0);
    expect(few.at).toEqual(places(3, 2));

    const many = canvas();
    applyInSlices(many.cy, places(600, 1), 240);
    expect(Object.keys(many.at)).toHaveLength(250);
    frames.shift()?.();
    expect(Object.keys(many.at)).toHaveLength(500);
    applyInSlices(many.cy, places(2, 9), 0);
    for (const frame of frames) frame();
    expect(Object.keys(many.at)).toHaveLength(500);
  } finally {
    globalThis.requestAnimationFrame = raf;
    globalThis.cancelAnimationFrame = caf;
  }
});
