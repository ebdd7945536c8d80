import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type TimeMark, timed } from '../../../client/ui/time/marks.ts';
import { middleOf, placeMarks, scaleOf, yearsOf } from '../../../client/ui/time/place.ts';
import { articleRef, assertion, claim, voice } from '../../factories/claims.ts';

const named = (c: { id: string }) => `name of ${c.id}`;
const brief = (m: TimeMark) => ({
  clock: m.clock,
  date: m.date,
  label: m.label,
  sign: m.sign,
  of: m.of.map(({ claim: c, stance }) => [c.id, stance]),
});

test('what happened, was said and was published are marks of their own; a denial speaks for its day', () => {
  const early = claim('early', {
    standing: 'disputed',
    validFrom: '2019',
    assertions: [
      assertion({ saidOn: '2024-09' }),
      assertion({ stance: 'denies', chain: [voice('ministry')] }),
      assertion({ stance: 'denies', review: 'rejected', article: articleRef({ publishedOn: '2020-01-01' }) }),
    ],
  });
  const never = claim('never');
  const { marks, undated } = timed([never, early], named);
  expect(marks.map(brief)).toEqual([
    {
      clock: 'happened',
      date: '2019',
      label: 'Name of early',
      sign: { standing: 'disputed' },
      of: [['early', null]],
    },
    { clock: 'said', date: 'September 2024', label: 'Said', sign: { stance: 'affirms' }, of: [['early', 'affirms']] },
    {
      clock: 'published',
      date: '24 October 2025',
      label: 'Published, a denial among it',
      sign: { stance: 'denies' },
      of: [
        ['early', 'denies'],
        ['early', 'affirms'],
        ['never', 'affirms'],
      ],
    },
  ]);
  expect(undated).toEqual([never]);
});

test('claims of one date are one mark with the sign of the worst', () => {
  const own = { assertions: [assertion({ article: articleRef({ publishedOn: null }) })], validFrom: '2022' };
  const { marks } = timed([claim('a', own), claim('b', { ...own, standing: 'disputed' })], named);
  expect(marks.map(brief)).toEqual([
    {
      clock: 'happened',
      date: '2022',
      label: '2 claims',
      sign: { standing: 'disputed' },
      of: [
        ['b', null],
        ['a', null],
      ],
    },
  ]);
});

const mark = (from: string | null, to: string | null, id = `${from} ${to}`): TimeMark => ({
  id,
  clock: 'happened',
  bounds: { from, to },
  date: id,
  sign: { standing: 'single-source' },
  label: id,
  of: [],
});

test('a mark stands in the middle of what is known; an open side leaves it at the known end', () => {
  const scale = scaleOf([mark('2019-01-01', '2020-12-31')], 0, 1000);
  if (!scale) throw new Error('no scale');
  const at = (from: string | null, to: string | null) => middleOf(scale, { from, to });
  expect(Math.round(at('2019-01-01', '2020-12-31'))).toBe(500);
  expect(at('2020-03-01', null)).toBe(scale(Date.parse('2020-03-01')));
  expect(at(null, '2020-02-29')).toBe(scale(Date.parse('2020-03-01')));
  expect(yearsOf(scale, 44).map((y) => y.getUTCFullYear())).toEqual([2019, 2020]);
  expect(scaleOf([], 0, 100)).toBeNull();
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
test('words never take the room of a later sign', () => {
  const marks = [mark('2019-06-01', '2019-06-01', 'first'), mark('2019-09-01', '2019-09-01', 'second')];
  const scale = scaleOf(marks, 0, 400);
  if (!scale) throw new Error('no scale');
  const placed = placeMarks(marks, scale, { width: 400, tiers: 2, sign: 26, words: () => 190 });
  expect(placed.map((p) => [p.marks.map((m) => m.id), p.tier])).toEqual([
    [['first'], 0],
    [['second'], 1],
  ]);
});

test('no sign and no words of a strip stand on others, and none is lost', () => {
  const strips = fc.record({
    days: fc.uniqueArray(day, { minLength: 1, maxLength: 25 }),
    width: fc.integer({ min: 200, max: 1200 }),
    tiers: fc.constantFrom<(1 | 2)[]>(1, 2),
    words: fc.integer({ min: 0, max: 190 }),
  });
  fc.assert(
    fc.property(strips, ({ days, width, tiers, words }) => {
      const marks = days.map((d) => mark(d, d, d));
      const scale = scaleOf(marks, 0, width);
      if (!scale) throw new Error('no scale');
      const sign = 26;
      const placed = placeMarks(marks, scale, { width, tiers, sign, words: () => words });
      expect(placed.flatMap((p) => p.marks.map((m) => m.id)).sort()).toEqual([...days].sort());
      const boxes = placed.map((p) => ({
        tier: p.tier,
        x: p.x,
        left: p.x - sign / 2 - (p.side === 'left' ? words : 0),
        right: p.x + sign / 2 + (p.side === 'right' ? words : 0),
      }));
      for (const [i, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(width);
        for (const b of boxes.slice(i + 1))
          expect(a.tier === b.tier && a.left < b.right && b.left < a.right).toBe(false);
        // The stem of an upper sign runs through nothing below it.
        for (const b of boxes) expect(a.tier === 0 && b.tier === 1 && a.x > b.left && a.x < b.right).toBe(false);
      }
    }),
  );
});
