import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addressOf,
  readAddress,
  readSelection,
  type Shown,
  writeAddress,
} from '../../../client/state/address/address.ts';
import { arrangements, type Canvas, emptyCanvas, groupings, sizings } from '../../../client/state/canvas/canvas.ts';
import { clocks, type Filters, noFilters } from '../../../client/state/filters/filters.ts';
import { modalities, review, stances, standings } from '../../../server/contract/terms.ts';

const canvas: Canvas = {
  ...emptyCanvas,
  query: 'opening',
  title: 'Vendors',
  placed: { hikvision: { x: 200, y: 108 }, kazakhstan: { x: -4, y: 640 } },
  start: ['hikvision'],
  removed: ['dahua'],
};
const shown: Shown = { canvas, selection: null, picked: [], filters: noFilters, table: false };

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
const group = fc.stringMatching(/^[A-Z][a-z]{1,6}$/);
const pen = fc.record({
  x: fc.nat(999),
  y: fc.nat(999),
  width: fc.integer({ min: 1, max: 999 }),
  height: fc.integer({ min: 1, max: 999 }),
});
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const someFilters: fc.Arbitrary<Filters> = fc.record({
  standings: fc.subarray([...standings]),
  types: fc.subarray(['Person', 'PublicBody']),
  predicates: fc.subarray(['SUPPLIES', 'PART_OF']),
  modalities: fc.subarray([...modalities]),
  stances: fc.subarray([...stances]),
  reviews: fc.subarray([...review.options]),
  outlets: fc.uniqueArray(slug, { maxLength: 2 }),
  articles: fc.uniqueArray(slug, { maxLength: 2 }),
  dates: fc.option(fc.record({ clock: fc.constantFrom(...clocks), from: fc.option(day), to: fc.option(day) })),
  hidden: fc.uniqueArray(slug, { maxLength: 2 }),
  proposed: fc.boolean(),
});
const aView = fc.uniqueArray(slug, { minLength: 2, maxLength: 12 }).chain((ids) => {
  const [first = 'a', ...others] = ids;
  return fc.record({
    ids: fc.constant(others),
    places: fc.array(place, { minLength: others.length, maxLength: others.length }),
    start: fc.subarray(ids),
    removed: fc.uniqueArray(
      slug.filter((s) => !ids.includes(s)),
      { maxLength: 3 },
    ),
    waiting: fc.uniqueArray(
      slug.filter((s) => !ids.includes(s)),
      { maxLength: 3 },
    ),
    pinned: fc.subarray(others),
    picked: fc.subarray(ids),
    view: fc.option(slug),
    arrangement: fc.constantFrom(...arrangements),
    sizeBy: fc.constantFrom(...sizings),
    groups: fc.option(
      fc
        .tuple(fc.constantFrom(...groupings), group, place, fc.option(pen))
        .map(([by, g, at, open]) => ({ by, of: { [first]: g }, stacks: { [g]: at }, pens: open ? { [g]: open } : {} })),
    ),
    selection: fc.constantFrom(
      null,
      { kind: 'entity' as const, id: first },
      { kind: 'link' as const, id: `${first}~PART_OF~other` },
      { kind: 'link' as const, id: `${first}~SUPPLIES~other~instrument` },
      { kind: 'claim' as const, id: 'c-1aafc8aeab49' },
    ),
    filters: someFilters,
    table: fc.boolean(),
  });
});

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(aView, ({ ids, places, start, selection, picked, filters, table, ...rest }) => {
      const placed = Object.fromEntries(ids.map((id, i) => [id, places[i] ?? { x: 0, y: 0 }]));
      const written = writeAddress(
        { canvas: { ...canvas, ...rest, placed, start }, selection, picked, filters, table },
        true,
      );
      const read = readAddress(written);
      expect({ ...read, start: [...read.start].sort() }).toEqual({
        query: 'opening',
        title: rest.view === null ? null : 'Vendors',
        on: Object.entries(placed).map(([id, at]) => ({ id, at })),
        start: [...start].sort(),
        selection,
        picked,
        filters,
        table,
        unreadable: [],
        ...rest,
      });
    }),
  );
});

test('what cannot be read is named and left out', () => {
  const asked = readAddress(
    'q=No%20Query&on=good_BAD.1.1_good_half.1&sel=a..b&off=disputed_cold&hide=Person_x&rm=also..bad&as=spiral&grp=type&in=Ok*1*2.a.B_bad&when=soon.1.2',
  );
  expect(asked.on).toEqual([
    { id: 'good', at: null },
    { id: 'half', at: null },
  ]);
  expect(asked.query).toBeNull();
  expect(asked.selection).toBeNull();
  expect(asked.filters).toEqual({ ...noFilters, standings: ['disputed'], types: ['Person'] });
  expect(asked.groups).toEqual({ by: 'type', of: { a: 'Ok' }, stacks: { Ok: { x: 1, y: 2 } }, pens: {} });
  const lost = ['B', 'BAD.1.1', 'No Query', 'a..b', 'also..bad', 'bad', 'cold', 'soon.1.2', 'spiral', 'x'];
  expect([...asked.unreadable].sort()).toEqual(lost);
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
