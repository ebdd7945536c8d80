import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chipOf, daysBetween } from '../../../client/features/when/time/axis.ts';
import { type Chip, placeChips } from '../../../client/features/when/time/chips.ts';

const day = 86_400_000;
const start = Date.parse('2019-01-01');
/** A pixel a day. */
const scale = Object.assign((ms: number) => (ms - start) / day, { invert: (x: number) => new Date(start + x * day) });

describe('where a time lies on the axis', () => {
  test.each([
    [
      { from: '2019-01-11', to: '2019-01-20' },
      { lo: 10, hi: 20, want: 15 },
    ],
    [
      { from: '2019-01-11', to: '2019-01-11' },
      { lo: 10, hi: 11, want: 10.5 },
    ],
    [
      { from: null, to: '2019-04-10' },
      { lo: 60, hi: 100, want: 100 },
    ],
    [
      { from: '2019-01-11', to: null },
      { lo: 10, hi: 50, want: 10 },
    ],
  ])('%j', (time, place) => {
    expect(chipOf('a', time, scale)).toEqual({ id: 'a', ...place });
  });

  test('a brush gives the days under it, whichever way it was drawn', () => {
    expect(daysBetween(scale, 31.2, 0.5)).toEqual({ from: '2019-01-01', to: '2019-02-01' });
  });
});

describe('numbers on a row', () => {
  const room = { size: 26, levels: 2, left: 0, right: 400 };
  test('claims of one year stand side by side within it, then above', () => {
    const year: Omit<Chip, 'id'> = { lo: 100, hi: 140, want: 120 };
    const { placed, more } = placeChips(
      ['a', 'b', 'c', 'd'].map((id) => ({ id, ...year })),
      room,
    );
    expect(placed).toEqual([
      { id: 'a', x: 120, level: 0 },
      { id: 'b', x: 120, level: 1 },
    ]);
    expect(more).toEqual([{ x: 120, ids: ['c', 'd'] }]);
  });

  test('none covers another, each stays within its own dates, and none is lost', () => {
    const chips = fc
      .array(fc.record({ lo: fc.integer({ min: 0, max: 400 }), long: fc.integer({ min: 0, max: 200 }) }), {
        maxLength: 40,
      })
      .map((all) =>
        all.map(
          ({ lo, long }, i): Chip => ({
            id: String(i),
            lo,
            hi: Math.min(400, lo + long),
            want: Math.min(400, lo + long / 2),
          }),
        ),
      );
    fc.assert(
      fc.property(chips, (all) => {
        const { placed, more } = placeChips(all, room);
        expect([...placed.map((p) => p.id), ...more.flatMap((m) => m.ids)].sort()).toEqual(all.map((c) => c.id).sort());
        for (const [i, a] of placed.entries()) {
          const own = all.find((c) => c.id === a.id);
          expect(own !== undefined && a.x >= own.lo && a.x <= own.hi).toBe(true);
          for (const b of placed.slice(i + 1)) expect(a.level !== b.level || Math.abs(a.x - b.x) >= 26).toBe(true);
        }
      }),
    );
  });
});
