import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Hits } from '../../../client/shell/palette/hits.ts';
import { startsLike } from '../../../client/shell/palette/hits.ts';
import { hopFrom, partsOf, withFirst } from '../../../client/shell/palette/options.ts';
import { type Act, allActs, capsOf } from '../../../client/state/acts/acts.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import type { SearchHit } from '../../../server/contract/search.ts';

const entity = (id: string, name = id): EntityRef => ({ id, name, types: ['Vendor'], unnamed: false });
const hit = (id: string): SearchHit => ({
  kind: 'entity',
  entity: entity(id),
  summary: null,
  neighbours: 1,
  matched: null,
});
const act = (id: string, of: Partial<Act> = {}): Act => ({
  id,
  word: id,
  section: 'Canvas',
  run: () => undefined,
  ...of,
});
const hits = (shown: readonly SearchHit[], found: number): Hits => ({
  entity: { shown, found },
  claim: { shown: [], found: 0 },
  article: { shown: [], found: 0 },
  query: { shown: [], found: 0 },
  failed: null,
  waiting: false,
  looking: false,
  again: () => undefined,
});
const none = hits([], 0);

test('every kind says how many there are, and the rest is one line away', () => {
  const acts = [act('Fit everything'), act('Pin', { off: 'Nothing is chosen.' })];
  expect(partsOf({ scope: 'everything', text: 'd' }, hits([hit('dahua')], 3), acts, [])).toEqual([
    {
      word: 'Entities',
      shown: 1,
      found: 3,
      options: [
        { kind: 'hit', value: 'entity dahua', hit: hit('dahua') },
        { kind: 'more', value: 'more entity', of: 'entity', left: 2 },
      ],
    },
  ]);
  // What cannot be done now is not offered.
  expect(partsOf({ scope: 'acts', text: '' }, none, acts, [])[0]?.options.map((o) => o.value)).toEqual([
    'act Fit everything',
  ]);
});

test('on the canvas only what lies there is found, by the beginnings of its words', () => {
  const here = [entity('geedge', 'Geedge Networks'), entity('sergek', 'Sergek')];
  const found = (text: string) =>
    partsOf({ scope: 'canvas', text }, none, [], here).flatMap((p) => p.options.map((o) => o.value));
  expect(found('net gee')).toEqual(['here geedge']);
  expect(found('')).toEqual(['here geedge', 'here sergek']);
  expect(found('works')).toEqual([]);
  expect(startsLike('Élan Vital', 'elan')).toBe(true);
});

test('what was found first can be brought, joined and read about at once', () => {
  const done: string[] = [];
  const does = { bring: (id: string) => done.push(`bring ${id}`), path: () => 0, dossier: () => 0 };
  const acts = withFirst({ explore: [act('Undo')] }, entity('dahua', 'Dahua'), does);
  expect(acts.map((a) => a.word)).toEqual([
    'Bring Dahua onto this canvas',
    'Find a path from Dahua to …',
    'Open the dossier of Dahua',
    'Undo',
  ]);
  acts[0]?.run();
  expect(done).toEqual(['bring dahua']);
  expect(withFirst({}, null, does)).toEqual([]);
});

test('Tab goes round the kinds, each at its first line', () => {
  expect(hopFrom([2, 1, 3], 0, false)).toBe(2);
  expect(hopFrom([2, 1, 3], 1, false)).toBe(2);
  expect(hopFrom([2, 1, 3], 5, false)).toBe(0);
  expect(hopFrom([2, 1, 3], 0, true)).toBe(3);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      fc.nat(50),
      fc.boolean(),
      (sizes, at, back) => {
        const total = sizes.reduce((a, b) => a + b, 0);
        const to = hopFrom(sizes, at % total, back);
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(total);
      },
    ),
  );
});

test('acts are listed by section, and keys as they stand on the caps', () => {
  const offers = { a: [act('one', { section: 'Go to' })], b: [act('two', { section: 'Canvas' })] };
  expect(allActs(offers).map((a) => a.id)).toEqual(['two', 'one']);
  expect(capsOf('mod+shift+Z')).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(capsOf('mod+Z', true)).toEqual(['⌘', 'Z']);
  expect(capsOf('Delete')).toEqual(['Del']);
});
