import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Asked, readAsked, views, writeAsked } from '../../../client/features/when/address.ts';
import { asMarkdown, asRows, csvColumns, formula } from '../../../client/features/when/exports.ts';
import { inOrder } from '../../../client/features/when/orders.ts';
import { placesOf } from '../../../client/features/when/places.ts';
import { clocks, noSift, siftClaims } from '../../../client/features/when/sift.ts';
import { leftOutWords, whenWords, whereWords } from '../../../client/features/when/words.ts';
import type { Claim } from '../../../server/contract/claim.ts';
import { standings } from '../../../server/contract/terms.ts';
import type { TimedClaim } from '../../../server/contract/when.ts';
import type { Place, WhereReply } from '../../../server/contract/where.ts';
import { articleRef, assertion, claim, entity, passage, voice } from '../../factories/claims.ts';

const timed = (number: number, of: Claim, more: Partial<TimedClaim> = {}): TimedClaim => ({
  number,
  claim: of,
  happened: null,
  said: [],
  published: [],
  recorded: [],
  places: [],
  ...more,
});
const place = (id: string, more: Partial<Place> = {}): Place => ({
  entity: id,
  kind: 'country',
  lon: 10,
  lat: 50,
  iso: '398',
  area: true,
  within: null,
  of: `the map’s ${id}, by its name`,
  ...more,
});
const where = (places: readonly Place[], why: Record<string, string> = {}): WhereReply => ({
  places: [...places],
  unplaced: Object.keys(why),
  why,
});
const kazakhstan = entity('kazakhstan', 'Country');
const almaty = entity('almaty', 'Place');
const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` });

describe('one filter for list, map and time', () => {
  const claims = [
    timed(1, claim('a', { standing: 'disputed' }), { happened: { from: null, to: '2019-06-30' } }),
    timed(2, claim('b', { standing: 'planned' }), { said: [year(2021), year(2024)] }),
    timed(3, claim('c', { standing: 'single-source' }), {
      happened: year(2022),
      recorded: ['2026-11-28T09:00:00.000Z', '2026-11-29T23:59:00.000Z'],
    }),
  ];
  const kept = (sift: Parameters<typeof siftClaims>[1]) => {
    const { kept: left, ...numbers } = siftClaims(claims, sift);
    return { left: left.map((c) => c.number), ...numbers };
  };
  test.each([
    ['nothing', noSift, { left: [1, 2, 3], standing: 0, undated: 0, outside: 0 }],
    ['a standing', { ...noSift, off: ['planned' as const] }, { left: [1, 3], standing: 1, undated: 0, outside: 0 }],
    [
      'what happened, an open start reaching back for ever',
      { ...noSift, period: { clock: 'happened' as const, from: '1990-01-01', to: '2000-12-31' } },
      { left: [1], standing: 0, undated: 1, outside: 1 },
    ],
    [
      'any of the times it was said',
      { ...noSift, period: { clock: 'said' as const, from: '2024-01-01', to: '2024-02-01' } },
      { left: [2], standing: 0, undated: 2, outside: 0 },
    ],
    [
      'any of the days on which it was recorded',
      { ...noSift, period: { clock: 'recorded' as const, from: '2026-11-29', to: '2026-11-29' } },
      { left: [3], standing: 0, undated: 2, outside: 0 },
    ],
  ])('%s', (_, sift, left) => {
    expect(kept(sift)).toEqual(left);
  });

  test('what is left out is said in numbers, with the period', () => {
    const period = { clock: 'said' as const, from: '2022-01-01', to: '2023-12-31' };
    expect(leftOutWords({ kept: [], standing: 1, undated: 2, outside: 0 }, period)).toBe(
      '3 claims left out: 1 by its standing and 2 without such a date. Only what was said 2022 to 2023 is shown.',
    );
    expect(leftOutWords({ kept: [], standing: 0, undated: 0, outside: 0 }, null)).toBeNull();
  });
});

describe('the address', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const period = fc.record({ clock: fc.constantFrom(...clocks), days: fc.tuple(day, day) }).map(({ clock, days }) => {
    const [from = '', to = ''] = [...days].sort();
    return { clock, from, to };
  });
  const asked: fc.Arbitrary<Asked> = fc.record({
    ids: fc.uniqueArray(slug, { maxLength: 5 }),
    query: fc.option(slug),
    view: fc.constantFrom(...views),
    claim: fc.option(slug),
    sift: fc.record({ off: fc.subarray([...standings]), period: fc.option(period) }),
  });
  test('what is written reads back the same', () => {
    fc.assert(
      fc.property(asked, (a) => {
        expect(readAsked(new URLSearchParams(writeAsked(a).split('?')[1] ?? ''))).toEqual(a);
      }),
    );
  });
  test('what does not fit is left aside', () => {
    const bare: Asked = { ids: [], query: null, view: 'both', claim: null, sift: noSift };
    expect(
      readAsked(new URLSearchParams('ids=A_&q=../x&view=globe&claim=<b>&off=x&clock=said&from=2024-01-01&to=2020')),
    ).toEqual(bare);
    expect(writeAsked(bare)).toBe('/when');
  });
});

describe('places', () => {
  const both = timed(1, claim('a', { subject: almaty, object: kazakhstan }), { places: ['almaty', 'kazakhstan'] });
  const whole = timed(2, claim('b', { object: kazakhstan }), { places: ['kazakhstan'] });
  const lost = timed(3, claim('c', { object: entity('asia', 'Place') }), { places: ['asia'] });
  const none = timed(4, claim('d'));
  const found = placesOf({
    claims: [both, whole, lost, none],
    where: where([place('kazakhstan'), place('almaty', { kind: 'place', area: false, lon: 77, lat: 43 })], {
      asia: 'GeoNames has 2 towns named Asia',
    }),
  });
  test('a town in the country makes the country needless; what has no place says why', () => {
    expect([both, whole, lost, none].map((c) => found.of(c).map((s) => [s.id, s.whole]))).toEqual([
      [['almaty', false]],
      [['kazakhstan', true]],
      [],
      [],
    ]);
    expect([lost, none].map(found.why)).toEqual(['Asia: GeoNames has 2 towns named Asia', 'no place given']);
    expect([both, whole, lost, none].map((c) => whereWords(c, found))).toEqual([
      'Almaty',
      'Kazakhstan as a whole',
      'not on the map',
      'no place given',
    ]);
  });

  test('what is only known to lie in something stands with it', () => {
    const plant = timed(1, claim('a', { object: entity('plant', 'Place') }), { places: ['plant'] });
    const { stands } = placesOf({
      claims: [plant],
      where: where([
        place('plant', { within: 'malaysia', of: 'in Malaysia, as a claim says; nothing more exact is known' }),
      ]),
    });
    expect(stands.map(({ id, name, types }) => ({ id, name, types }))).toEqual([
      { id: 'malaysia', name: 'Malaysia', types: ['Country'] },
    ]);
  });

  test('another order changes no number', () => {
    const claims = [whole, both, none];
    expect(inOrder(claims, 'place', found.of).map((c) => c.number)).toEqual([1, 2, 4]);
    expect(inOrder(claims, 'when', found.of).map((c) => c.number)).toEqual([1, 2, 4]);
  });
});

describe('taken along', () => {
  const said = assertion({
    chain: [voice('lena-ost'), voice('delta-radio', 1)],
    saidOn: '2024',
    saidText: null,
    article: articleRef(),
    passages: [passage('Norvik sold\nfilters', 40, 3)],
  });
  const retold = assertion({
    stance: 'denies',
    article: articleRef({ kind: 'digest', title: 'A digest' }),
    chain: [voice('ministry')],
    passages: [passage('It “is not true”', 90, 4)],
  });
  const c = timed(
    7,
    claim('x', { assertions: [said, retold], standing: 'disputed', dateText: 'in 2019', validFrom: '2019' }),
    {
      happened: year(2019),
    },
  );
  const places = placesOf({ claims: [c], where: where([]) });
  test('as a text that names every voice and quotes no digest', () => {
    const text = asMarkdown('When and where: X', [c], places, '2 claims left out: 2 outside the period.');
    expect(text).toContain('# When and where: X\n\n2 claims left out');
    expect(text).toContain(`## 7. ${c.claim.statement}`);
    expect(text).toContain('Disputed. When: in 2019. Where: no place given.');
    expect(text).toContain(
      '- Affirms: Lena Ost › Delta Radio › The Herald, said 2024; The Herald, Lanterns over Valdoria, 24 October 2025, paragraph 3: “Norvik sold filters”',
    );
    expect(text).toContain(
      '- Denies: Ministry › The Herald; The Herald, A digest, 24 October 2025, paragraph 4: It “is not true” (retold)',
    );
  });
  test('as a table with a row an assertion', () => {
    const rows = asRows([c], places, 'http://here').map((row) =>
      Object.fromEntries(csvColumns.map((k, i) => [k, row[i]])),
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      number: '7',
      stance: 'denies',
      chain: 'Ministry › The Herald',
      retold: 'retold',
      address: 'http://here/?sel=claim.x',
    });
  });
  test('no cell becomes a formula, and no coordinate a text', () => {
    expect(['=1+1', '+SUM(A1)', '-cmd', '@x'].every((cell) => formula.test(cell))).toBe(true);
    expect(['-119.6', '-119.6; 77.1', 'Norvik', '2019-01-01'].some((cell) => formula.test(cell))).toBe(false);
  });
  test('a claim without a date says when it was said', () => {
    expect(whenWords(timed(1, claim('y', { assertions: [said] }), { said: [year(2024)] }))).toBe('no date, said 2024');
    expect(whenWords(timed(1, claim('z')))).toBe('no date');
  });
});
