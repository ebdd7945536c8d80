import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followText, marginAt, placeNotes } from '../../../client/features/articles/placing.ts';

const notes = fc
  .array(fc.record({ gap: fc.nat(300), height: fc.integer({ min: 20, max: 160 }) }), { minLength: 1, maxLength: 40 })
  .map((list) => {
    let anchor = 200;
    return list.map(({ gap, height }) => {
      anchor += gap;
      return { anchor, height };
    });
  });

describe('notes in the margin', () => {
  test('never overlap, never rise above their words, and are level wherever there is room', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const tops = placeNotes(list, 180);
        list.forEach((n, i) => {
          const before = i === 0 ? 180 : (tops[i - 1] ?? 0) + (list[i - 1]?.height ?? 0);
          expect(tops[i]).toBe(Math.max(n.anchor, before));
        });
      }),
    );
  });

  const sheetOf = (list: readonly { anchor: number; height: number }[]) => {
    const tops = placeNotes(list, 180);
    const end = (tops.at(-1) ?? 0) + (list.at(-1)?.height ?? 0);
    return { anchors: list.map((n) => n.anchor), tops, length: Math.max(end, (list.at(-1)?.anchor ?? 0) + 400) };
  };

  test('are found at the height of their words, in order, wherever one reads', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const sheet = sheetOf(list);
        const length = (list.at(-1)?.anchor ?? 0) + 400;
        let last = 0;
        for (let y = 0; y <= length; y += 37) {
          const place = marginAt(sheet, y, length);
          expect(place).toBeGreaterThanOrEqual(last - 0.001);
          last = place;
        }
        expect(marginAt(sheet, 0, length)).toBe(0);
        expect(marginAt(sheet, length, length)).toBeCloseTo(sheet.length);
      }),
    );
  });

  test('with room for all of them the margin scrolls as the text does', () => {
    const roomy = { anchors: [300, 700, 1500], tops: [300, 700, 1500], length: 2400 };
    for (const scrolled of [0, 250, 900, 1600])
      expect(followText(roomy, { scrolled, height: 800, textLength: 2400 }, -1)).toBeCloseTo(scrolled);
  });

  test('the note in hand stands level with its words while they are in view', () => {
    const crowded = { anchors: [100, 400, 500, 2000], tops: [100, 900, 2000, 5000], length: 6000 };
    const scrolled = 200;
    const top = followText(crowded, { scrolled, height: 800, textLength: 2400 }, 2);
    expect((crowded.tops[2] ?? 0) - top).toBeCloseTo(500 - scrolled);
  });
});
