import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Mark, segments } from '../../../client/ui/segments.ts';

/** Texts as articles have them: letters beyond the first plane, combining signs, line ends. */
const texts = fc.string({
  unit: fc.constantFrom('a', 'é', 'ы', '😀', '👩‍👩‍👧', '\u0301', '中', 'ش', 'ि', ' ', '\n', '\r\n', '“'),
  maxLength: 60,
});
const marked = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]): Mark => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 12 },
    ),
  }),
);
/** Half a character at either end. */
const broken = (s: string) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(s);

describe('segments', () => {
  test('together they are the text, in order and never empty', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const cut = segments(text, marks);
        expect(cut.map((s) => text.slice(s.start, s.end)).join('')).toBe(text);
        expect(cut.every((s) => s.start < s.end)).toBe(true);
      }),
    );
  });

  test('each carries exactly the marks that touch it, where no mark cuts a character', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        fc.pre(marks.every((m) => m.start < m.end && !broken(text.slice(m.start, m.end))));
        for (const s of segments(text, marks)) {
          const covering = marks.filter((m) => m.start <= s.start && m.end >= s.end);
          expect(new Set(s.marks)).toEqual(new Set(covering));
          expect(marks.some((m) => (m.start > s.start && m.start < s.end) || (m.end > s.start && m.end < s.end))).toBe(
            false,
          );
        }
      }),
    );
  });

  test('no character is cut in half, whatever the offsets', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        for (const s of segments(text, marks)) expect(broken(text.slice(s.start, s.end))).toBe(false);
      }),
    );
  });

  test('overlapping marks share the piece they both cover, the one that began first named first', () => {
    const [long, short] = [
      { start: 0, end: 8, name: 'long' },
      { start: 4, end: 12, name: 'short' },
    ];
    expect(segments('abcdefghijklmno', [short, long]).map((s) => [s.start, s.end, s.marks.map((m) => m.name)])).toEqual(
      [
        [0, 4, ['long']],
        [4, 8, ['long', 'short']],
        [8, 12, ['short']],
        [12, 15, []],
      ],
    );
  });

  test('a mark that begins or ends inside an emoji takes the whole of it', () => {
    expect(segments('a😀b', [{ start: 2, end: 3 }]).map((s) => [s.start, s.end, s.marks.length])).toEqual([
      [0, 1, 0],
      [1, 3, 1],
      [3, 4, 0],
    ]);
  });

  test('a mark of nothing marks nothing', () => {
    expect(segments('a😀b', [{ start: 2, end: 2 }])).toEqual([{ start: 0, end: 4, marks: [] }]);
  });

  test('a part of a text takes the marks that reach into it', () => {
    expect(
      segments('one two three', [{ start: 0, end: 6 }], 4, 7).map((s) => [s.start, s.end, s.marks.length]),
    ).toEqual([
      [4, 6, 1],
      [6, 7, 0],
    ]);
  });

  test('two thousand overlapping marks are cut in well under a second', () => {
    const text = 'lorem ipsum '.repeat(4000);
    const marks = Array.from({ length: 2000 }, (_, i) => ({ start: i * 20, end: i * 20 + 70 }));
    const started = performance.now();
    expect(segments(text, marks).length).toBeGreaterThan(3000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
