import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addressOf,
  readAddress,
  readSelection,
  type Shown,
  writeAddress,
} from '../../../client/state/address/address.ts';
import { type Canvas, emptyCanvas } from '../../../client/state/canvas/canvas.ts';
import { noFilters } from '../../../client/state/filters/filters.ts';
import { standings } from '../../../server/contract/terms.ts';

const canvas: Canvas = {
  ...emptyCanvas,
  query: 'opening',
  title: 'Vendors',
  placed: { hikvision: { x: 200, y: 108 }, kazakhstan: { x: -4, y: 640 } },
  start: ['hikvision'],
  removed: ['dahua'],
};
const shown: Shown = { canvas, selection: null, filters: noFilters, table: false };

test('a view as it opened has a bare address', () => {
  expect(writeAddress(shown, false)).toBe('');
});

test('a changed view is written whole, in signs that addresses leave alone', () => {
  expect(
    writeAddress({ ...shown, selection: { kind: 'link', id: 'hikvision~SUPPLIES~kazakhstan' }, table: true }, true),
  ).toBe('q=opening&on=hikvision*.5k.30_kazakhstan.-4.hs&rm=dahua&sel=hikvision.SUPPLIES.kazakhstan&view=table');
});

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join('-'));
const place = fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) });
const aView = fc.uniqueArray(slug, { minLength: 1, maxLength: 12 }).chain((ids) =>
  fc.record({
    ids: fc.constant(ids),
    places: fc.array(place, { minLength: ids.length, maxLength: ids.length }),
    start: fc.subarray(ids),
    removed: fc.uniqueArray(
      slug.filter((s) => !ids.includes(s)),
      { maxLength: 3 },
    ),
    arrangement: fc.constantFrom('lanes' as const, 'column' as const),
    selection: fc.constantFrom(
      null,
      { kind: 'entity' as const, id: ids[0] ?? 'a' },
      { kind: 'link' as const, id: `${ids[0]}~PART_OF~other` },
      { kind: 'link' as const, id: `${ids[0]}~SUPPLIES~other~instrument` },
      { kind: 'claim' as const, id: 'c-1aafc8aeab49' },
    ),
    off: fc.subarray([...standings]),
    types: fc.subarray(['Person', 'PublicBody']),
    table: fc.boolean(),
  }),
);

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(aView, (v) => {
      const placed = Object.fromEntries(v.ids.map((id, i) => [id, v.places[i] ?? { x: 0, y: 0 }]));
      const { start, removed, arrangement, selection, table } = v;
      const filters = { standings: v.off, types: v.types };
      const written = writeAddress(
        { canvas: { ...canvas, placed, start, removed, arrangement }, selection, filters, table },
        true,
      );
      expect(readAddress(written)).toEqual({
        query: 'opening',
        title: null,
        on: Object.entries(placed).map(([id, at]) => ({ id, at })),
        start: Object.keys(placed).filter((id) => start.includes(id)),
        removed,
        arrangement,
        selection,
        filters,
        table,
        unreadable: [],
      });
    }),
  );
});

test('what cannot be read is named and left out', () => {
  const asked = readAddress(
    'q=No%20Query&on=good_BAD.1.1_good_half.1&sel=a..b&off=disputed_cold&hide=Person_x&rm=also..bad',
  );
  expect(asked.on).toEqual([
    { id: 'good', at: null },
    { id: 'half', at: null },
  ]);
  expect(asked.query).toBeNull();
  expect(asked.selection).toBeNull();
  expect(asked.filters).toEqual({ standings: ['disputed'], types: ['Person'] });
  expect([...asked.unreadable].sort()).toEqual(['BAD.1.1', 'No Query', 'a..b', 'also..bad', 'cold', 'x']);
});

test('any address at all is read without an error', () => {
  fc.assert(fc.property(fc.string(), (text) => void readAddress(text)));
  fc.assert(fc.property(fc.string(), (text) => void readSelection(text)));
});

test('other pages link to the explorer with the same words', () => {
  expect(addressOf({})).toBe('/');
  expect(addressOf({ ids: ['a', 'b'], start: ['b'], selection: { kind: 'claim', id: 'c-1' } })).toBe(
    '/?on=a_b*&sel=claim.c-1',
  );
});
