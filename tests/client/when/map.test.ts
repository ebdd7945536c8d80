import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { laySheets, overlap, type Sheet } from '../../../client/features/when/map/place.ts';
import { frameOf, longitudes, projectionFor } from '../../../client/features/when/map/project.ts';
import { laySpots, type Numbers, numbersOf, type Spot } from '../../../client/features/when/map/sheets.ts';
import { fitted, zoomAt } from '../../../client/features/when/map/useZoom.ts';
import { claim } from '../../factories/claims.ts';

const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  id: 'a',
  x: 200,
  y: 200,
  width: 120,
  height: 40,
  dot: 0,
  ...more,
});
const size = { width: 600, height: 400 };

describe('sheets beside their points', () => {
  test('a sheet about a whole country lies on it, a name of a town beside it', () => {
    const { laid } = laySheets([sheet(), sheet({ id: 'b', x: 420, y: 100, dot: 11 })], size);
    expect(laid.map(({ id, left, top, tied }) => ({ id, left, top, tied }))).toEqual([
      { id: 'a', left: 140, top: 180, tied: false },
      { id: 'b', left: 435, top: 80, tied: false },
    ]);
  });

  test('a second sheet on one point steps aside and is tied to it', () => {
    const { laid } = laySheets([sheet(), sheet({ id: 'b', width: 300, height: 100 })], size);
    expect(laid).toHaveLength(2);
    expect(laid[1]?.tied).toBe(true);
  });

  test('what lies outside this part of the map, or has no room, is said and not drawn', () => {
    const { laid, crowded, outside } = laySheets(
      [sheet({ id: 'gone', x: -5 }), sheet({ id: 'huge', width: 700 }), sheet({ id: 'here' })],
      size,
    );
    expect([laid, crowded, outside].map((all) => all.map((s) => s.id))).toEqual([['here'], ['huge'], ['gone']]);
  });

  const sheets = fc
    .array(
      fc.record({
        x: fc.integer({ min: -50, max: 650 }),
        y: fc.integer({ min: -50, max: 450 }),
        width: fc.integer({ min: 40, max: 240 }),
        height: fc.integer({ min: 20, max: 120 }),
        dot: fc.constantFrom(0, 11),
      }),
      { maxLength: 25 },
    )
    .map((all) => all.map((s, i): Sheet => ({ id: String(i), ...s })));
  const reserved = [{ left: 440, top: 300, width: 160, height: 100 }];

  test('no sheet covers another, a town’s sign or what is taken; all are inside; none is lost', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const { laid, crowded, outside } = laySheets(all, size, reserved);
        expect(laid.length + crowded.length + outside.length).toBe(all.length);
        const dots = [...laid, ...crowded].filter((s) => s.dot > 0);
        for (const [i, a] of laid.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= 600 && a.top + a.height <= 400).toBe(true);
          for (const b of laid.slice(i + 1)) expect(overlap(a, b)).toBe(false);
          for (const r of reserved) expect(overlap(a, r)).toBe(false);
          for (const d of dots)
            expect(overlap(a, { left: d.x - d.dot, top: d.y - d.dot, width: 2 * d.dot, height: 2 * d.dot })).toBe(
              false,
            );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the part of the world that is shown', () => {
  test('places across the date line are one region, not the whole world', () => {
    expect(
      longitudes([
        [170, 0],
        [-170, 0],
      ]),
    ).toEqual({ middle: 180, span: 20 });
    expect(
      longitudes([
        [60, 0],
        [80, 0],
      ]),
    ).toEqual({ middle: 70, span: 20 });
    expect(longitudes([])).toEqual({ middle: 0, span: 360 });
  });

  test('every place lies inside the frame, at any distance from another', () => {
    const place = fc.record({
      lon: fc.integer({ min: -180, max: 180 }),
      lat: fc.integer({ min: -55, max: 72 }),
      area: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
        const projection = projectionFor(frameOf(places), { width: 1000, height: 430 });
        for (const { lon, lat } of places) {
          const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
          expect(x).toBeGreaterThanOrEqual(-1);
          expect(x).toBeLessThanOrEqual(1001);
          expect(y).toBeGreaterThanOrEqual(-1);
          expect(y).toBeLessThanOrEqual(431);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('zooming keeps the point under the pointer, within bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.integer({ min: 0, max: 900 })), {
          maxLength: 20,
        }),
        (steps) => {
          let zoom = fitted;
          for (const [factor, at] of steps) {
            const before = (at - zoom.x) / zoom.k;
            zoom = zoomAt(zoom, factor, { x: at, y: at });
            expect((at - zoom.x) / zoom.k).toBeCloseTo(before, 4);
            expect(zoom.k >= 0.5 && zoom.k <= 40).toBe(true);
          }
        },
      ),
    );
  });
});

describe('how much of each place a map says', () => {
  const levels = [
    { most: 32, perRow: 8, perTownRow: 4 },
    { most: 0, perRow: 1, perTownRow: 1 },
  ];
  const sheetsAt = (count: number) => (numbers: Numbers) =>
    Array.from({ length: count }, (_, i) => sheet({ id: String(i), width: numbers.most > 0 ? 250 : 100 }));
  test('all its numbers while there is room, no more than a count when there is none', () => {
    const few = laySpots(levels, sheetsAt(3), size, []);
    expect([few.numbers.most, few.layout.laid.length]).toEqual([32, 3]);
    const many = laySpots(levels, sheetsAt(24), size, []);
    expect([many.numbers.most, many.layout.laid.length]).toEqual([0, 24]);
  });
  test('the claim in hand is among the numbers shown, and the rest is counted', () => {
    const spot: Spot = {
      stand: {
        id: 'x',
        name: 'X',
        types: ['Country'],
        whole: true,
        place: { entity: 'x', kind: 'country', lon: 0, lat: 0, iso: null, area: true, within: null, of: '' },
      },
      claims: Array.from({ length: 40 }, (_, i) => ({
        number: i + 1,
        claim: claim(`c${i + 1}`),
        happened: null,
        said: [],
        published: [],
        recorded: [],
        places: ['x'],
      })),
    };
    const shownAt = (most: number, hand: string) => {
      const { shown, more } = numbersOf(spot, hand, { most, perRow: 8, perTownRow: 4 });
      return { count: shown.length, holds: shown.some((c) => c.claim.id === hand), more };
    };
    expect(shownAt(32, 'c40')).toEqual({ count: 32, holds: true, more: 8 });
    expect(shownAt(32, 'c1')).toEqual({ count: 32, holds: true, more: 8 });
    expect(shownAt(0, 'c5')).toEqual({ count: 1, holds: true, more: 39 });
    expect(shownAt(0, 'elsewhere')).toEqual({ count: 0, holds: false, more: 40 });
  });
});
