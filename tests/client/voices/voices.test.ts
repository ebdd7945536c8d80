import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Asked, readAsked, writeAsked } from '../../../client/features/voices/address.ts';
import { flowOf } from '../../../client/features/voices/flow.ts';
import { countsInWords, marksOf, totalOf } from '../../../client/features/voices/marks.ts';
import { inOneReading } from '../../../client/features/voices/reading.ts';
import { emptyStance, listTitle, partsShown, tabTitle } from '../../../client/features/voices/words.ts';
import { queryHref } from '../../../client/ui/hrefs.ts';
import { stances } from '../../../server/contract/terms.ts';
import { voiceKinds, voiceParts } from '../../../server/contract/voices.ts';
import { articleRef, entity, passage } from '../../factories/claims.ts';

const none = { affirms: 0, denies: 0, questions: 0, declines: 0 };

test('a cell has one mark an assertion; past four one a stance with its number', () => {
  expect(marksOf({ ...none, affirms: 1, denies: 2 }).map((m) => [m.stance, m.count])).toEqual([
    ['affirms', null],
    ['denies', null],
    ['denies', null],
  ]);
  expect(marksOf({ ...none, affirms: 4, questions: 1 }).map((m) => [m.stance, m.count])).toEqual([
    ['affirms', 4],
    ['questions', 1],
  ]);
  expect(countsInWords({ ...none, affirms: 18, declines: 1 })).toBe('affirms 18, declines 1');
});

test('marks and numbers together are the assertions of the cell', () => {
  const count = fc.nat({ max: 30 });
  fc.assert(
    fc.property(fc.record({ affirms: count, denies: count, questions: count, declines: count }), (counts) => {
      const marks = marksOf(counts);
      expect(marks.reduce((n, m) => n + (m.count ?? 1), 0)).toBe(totalOf(counts));
      expect(new Set(marks.map((m) => m.key)).size).toBe(marks.length);
      expect(marks.map((m) => stances.indexOf(m.stance))).toEqual(
        [...marks.map((m) => stances.indexOf(m.stance))].sort(),
      );
    }),
  );
});

test('what a page shows is in its address', () => {
  const id = fc.constantFrom('rfe-rl', 'kazakhstan', 'unnamed-a-officials');
  const asked: fc.Arbitrary<Asked> = fc.record({
    q: fc.string({ maxLength: 20 }),
    kind: fc.constantFrom(null, ...voiceKinds),
    part: fc.constantFrom(null, ...voiceParts),
    cell: fc.option(fc.record({ voice: id, subject: id }), { nil: null }),
    whole: fc.boolean(),
    onMatrix: fc.boolean(),
  });
  fc.assert(fc.property(asked, (a) => expect(readAsked(writeAsked(a))).toEqual(a)));
  expect(readAsked('kind=loud&part=sings&cell=one')).toEqual(readAsked(''));
  expect(queryHref('voice-says', { voice: 'rfe-rl' })).toBe('/queries/voice-says?p.voice=rfe-rl');
  expect(queryHref('who-speaks')).toBe('/queries/who-speaks');
});

test('the words of an assertion read on: what stands between two passages stays, a gap is said', () => {
  const one = passage('a digital nation', 0, 1, { after: ' to make the economy modern.' });
  const two = passage('the economy modern', 25);
  expect(inOneReading([two, one])).toBe('a digital nation to make the economy modern');
  expect(inOneReading([one, passage('and safer', 200)])).toBe('a digital nation … and safer');
});

test('a page names what it lists, and says what is empty', () => {
  const outlet = entity('the-herald', 'Outlet');
  const person = entity('sara-lind', 'Person');
  expect(partsShown({ says: 1, carries: 12, publishes: 0 }, null)).toEqual(['says', 'carries']);
  expect(partsShown({ says: 0, carries: 0, publishes: 3 }, null)).toEqual(['publishes']);
  expect(partsShown({ says: 0, carries: 0, publishes: 0 }, null)).toEqual(['says']);
  expect(partsShown({ says: 1, carries: 12, publishes: 0 }, 'carries')).toEqual(['carries']);
  expect(listTitle(outlet, ['says', 'carries'])).toBe('What The Herald says and carries');
  expect([tabTitle(outlet, ['carries']), tabTitle(person, ['says'])]).toEqual(['What it carries', 'What they say']);
  expect(emptyStance(outlet, ['carries'], 'questions')).toBe('Nothing it carries is put as a question.');
  expect(emptyStance(person, ['says'], 'declines')).toBe('Nothing they say is left without an answer.');
});

test('in the flow every way has its two bands, and stops of a column never overlap', () => {
  const people = ['ana', 'ben', 'eva', 'max'].map((id) => entity(id, 'Person'));
  const outlets = ['the-herald', 'the-courier'].map((id) => entity(id, 'Outlet'));
  const way = fc.record({
    voice: fc.constantFrom(...people),
    carriers: fc.subarray(outlets),
    article: fc.constantFrom('one', 'two', 'three').map((id) => articleRef({ id, title: id })),
    assertions: fc.integer({ min: 1, max: 40 }),
  });
  const key = (w: { voice: { id: string }; carriers: { id: string }[]; article: { id: string } }) =>
    [w.voice.id, ...w.carriers.map((c) => c.id), w.article.id].join(' ');
  fc.assert(
    fc.property(fc.uniqueArray(way, { selector: key, maxLength: 12 }), (ways) => {
      const flow = flowOf(ways, 840);
      expect(flow.bands).toHaveLength(ways.length * 2);
      expect(flow.bands.every((b) => /^M[\d.,C-]+$/.test(b.path))).toBe(true);
      for (const column of [0, 1, 2]) {
        const own = flow.stops.filter((s) => s.column === column);
        expect(own.reduce((n, s) => n + s.assertions, 0)).toBe(ways.reduce((n, w) => n + w.assertions, 0));
        own.forEach((s, i) => {
          const next = own[i + 1];
          expect(next === undefined || next.y >= s.y + Math.max(s.height, 18)).toBe(true);
          expect(s.y + s.height).toBeLessThanOrEqual(flow.height);
        });
      }
    }),
  );
});
