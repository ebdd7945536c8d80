import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gridOf, type Shape } from '../../../client/graph/hit/grid.ts';

const coordinate = fc.integer({ min: -900, max: 900 });
const point = fc.record({ x: coordinate, y: coordinate });
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ from: point, to: point, reach: fc.integer({ min: 0, max: 20 }) }),
  fc
    .tuple(point, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }))
    .map(([{ x, y }, w, h]) => ({ box: { x1: x, y1: y, x2: x + w, y2: y + h } })),
);

/** The same question, asked of every shape. */
function meets(s: Shape, x: number, y: number, slack: number): boolean {
  if ('box' in s)
    return x >= s.box.x1 - slack && x <= s.box.x2 + slack && y >= s.box.y1 - slack && y <= s.box.y2 + slack;
  const [dx, dy] = [s.to.x - s.from.x, s.to.y - s.from.y];
  const along = ((x - s.from.x) * dx + (y - s.from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - s.from.x - dx * t, y - s.from.y - dy * t) <= s.reach + slack + 1e-9;
}

test('the grid finds all that comes near a place, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(shape, { maxLength: 40 }),
      fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 12 }),
      (shapes, looks) => {
        const grid = gridOf(shapes.map((s, i) => [i, s] as const));
        for (const [x, y, slack] of looks) {
          const near = grid.near(x, y, slack);
          // A place on the very border may fall to either side of a rounding.
          const surely = shapes.flatMap((s, i) => (meets(s, x, y, slack - 1e-6) ? [i] : []));
          expect(surely.filter((i) => !near.has(i))).toEqual([]);
          expect([...near].filter((i) => !(shapes[i] && meets(shapes[i], x, y, slack + 1e-6)))).toEqual([]);
        }
      },
    ),
  );
});

test('what has no place yet is in no cell', () => {
  const grid = gridOf([
    [0, { from: { x: Number.NaN, y: 0 }, to: { x: 10, y: 0 }, reach: 2 }],
    [1, { box: { x1: 0, y1: 0, x2: 4, y2: 4 } }],
  ]);
  expect([...grid.near(2, 2, 5)]).toEqual([1]);
});
