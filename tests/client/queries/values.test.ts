import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  nothingAsked,
  openingView,
  readAsked,
  toQuery,
  usualLimit,
  writeAsked,
} from '../../../client/features/queries/address.ts';
import { wholeWords } from '../../../client/features/queries/CutBar.tsx';
import { emptyBecause, ownLimitOf } from '../../../client/features/queries/ownLimit.ts';
import {
  guessValue,
  parametersIn,
  readValue,
  readValues,
  writeDefault,
} from '../../../client/features/queries/values.ts';
import { type QueryParameter, queryParameter } from '../../../server/contract/query.ts';
import { graphLink, graphNode } from '../../factories/claims.ts';

const parameter = (type: QueryParameter['type'], value: QueryParameter['default'] = null): QueryParameter =>
  queryParameter.parse({ name: 'x', type, label: 'X', default: value });

test.each([
  ['integer', '50', { value: 50 }],
  ['integer', '5.5', { wrong: 'Needs a whole number, such as 50.' }],
  ['integer', '99999999999999999999', { wrong: 'Needs a whole number, such as 50.' }],
  ['number', '0.5', { value: 0.5 }],
  ['number', 'many', { wrong: 'Needs a number, such as 0.5.' }],
  ['boolean', 'false', { value: false }],
  ['date', '2024-09', { value: '2024-09' }],
  ['date', 'last year', { wrong: 'Needs a date such as 2019, 2024-09, 2025-10-24 or 2020/2022.' }],
  ['stance', 'denies', { value: 'denies' }],
  ['stance', 'shrugs', { wrong: 'One of affirms, denies, questions, declines.' }],
  ['predicate', 'SUPPLIES', { value: 'SUPPLIES' }],
  ['list', 'a\n b ,c\n', { value: ['a', 'b', 'c'] }],
  ['text', ' two  words ', { value: ' two  words ' }],
  ['entity', '', { wrong: 'Choose an entity.' }],
  ['text', '', { wrong: 'Needs a value.' }],
] as const)('a %s written %p', (type, text, read) => {
  expect(readValue(parameter(type), text)).toEqual(read);
});

test('empty is a value where the query says so', () => {
  expect([readValue(parameter('entity', ''), ''), readValue(parameter('list', []), '')]).toEqual([
    { value: '' },
    { value: [] },
  ]);
});

test('what is not asked takes its default, written and read alike', () => {
  const all = [
    parameter('integer', 50),
    parameter('boolean', true),
    parameter('list', ['a', 'b']),
    parameter('text', 'Kazakhstan'),
  ];
  expect(all.map((p) => readValue(p, writeDefault(p)))).toEqual([
    { value: 50 },
    { value: true },
    { value: ['a', 'b'] },
    { value: 'Kazakhstan' },
  ]);
  expect(readValues([parameter('integer')], {})).toEqual({ params: {}, wrong: { x: 'Needs a value.' } });
});

describe('a query of one’s own', () => {
  test('has the parameters its text names, not those in strings, comments or backticks', () => {
    expect(
      parametersIn(
        "MATCH (a {id: $id}) // $no\nWHERE a.name = '$no' AND a.`$no` = $name /* $no */ AND a.x = $id RETURN a",
      ),
    ).toEqual(['id', 'name']);
  });
  test.each([
    ['42', 42],
    ['-1.5', -1.5],
    ['true', true],
    ['null', null],
    ['["a", 1]', ['a', 1]],
    ['[not json]', '[not json]'],
    ['2019-04', '2019-04'],
    ['dahua', 'dahua'],
  ])('reads %p as what it looks like', (text, value) => {
    expect(guessValue(text)).toEqual(value);
  });
});

describe('the address of a run', () => {
  const asked = fc.record({
    values: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/), fc.string({ unit: 'grapheme' })),
    types: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/), fc.constantFrom('list', 'entity')),
    limit: fc.integer({ min: 1, max: 100_000 }),
    view: fc.constantFrom('table', 'both', 'canvas', 'chart', 'json', 'cypher', null),
    cypher: fc.option(fc.string({ unit: 'grapheme' })),
    ran: fc.boolean(),
  });
  test('says everything that ran, whatever the words', () => {
    fc.assert(
      fc.property(asked, (a) => {
        expect(readAsked(new URLSearchParams(writeAsked(a)))).toEqual({
          ...a,
          values: { ...a.values },
          types: { ...a.types },
        });
      }),
    );
  });
  test('is bare where nothing differs from the defaults', () => {
    expect(toQuery('timeline', nothingAsked)).toBe('/queries/timeline');
  });
  test('forgives what it cannot read', () => {
    expect(readAsked(new URLSearchParams('limit=999999&view=pie'))).toEqual({ ...nothingAsked, limit: usualLimit });
  });
});

describe('what a query itself leaves out', () => {
  const limit = (most: number | undefined, name: string | undefined, inside: boolean) => ({ most, name, inside });
  test.each([
    ['MATCH (n) RETURN n\nLIMIT $rows', limit(50, 'rows', false)],
    ['MATCH (n) RETURN (n) LIMIT 3;', limit(3, undefined, false)],
    ['RETURN 1', limit(undefined, undefined, false)],
    ["RETURN n.limit, {limit: 1}, 'LIMIT 2' // LIMIT 4", limit(undefined, undefined, false)],
    ['MATCH (n) WITH n LIMIT 5 RETURN n', limit(undefined, undefined, true)],
    ['CALL { MATCH (n) RETURN n LIMIT 5 } RETURN n', limit(undefined, undefined, true)],
    ['RETURN 1 AS n LIMIT 1 UNION RETURN 2 AS n LIMIT 1', limit(undefined, undefined, true)],
    ['MATCH (n) RETURN n SKIP 2 LIMIT 3', limit(3, undefined, true)],
    ['MATCH (n) RETURN n LIMIT 1 + 2', limit(undefined, undefined, true)],
  ])('is read from %p', (text, found) => {
    expect(ownLimitOf(text, { rows: 50 })).toEqual(found);
  });
  test.each([
    [3, limit(3, undefined, false), '3 rows; the query itself asks for at most 3'],
    [2, limit(3, undefined, false), '2 rows, nothing cut.'],
    [1, limit(undefined, undefined, true), '1 row; a LIMIT or SKIP inside the query may have left some out.'],
  ])('is said with %p rows', (count, own, words) => {
    const { rows, rest } = wholeWords(count, own);
    expect(`${rows} ${rest}`).toContain(words);
  });
  test('and what was asked may be why nothing came', () => {
    expect([
      emptyBecause(limit(0, 'rows', false), { rows: 0 }, 'RETURN 1 LIMIT $rows'),
      emptyBecause(limit(undefined, undefined, true), { vendor: 'dahua' }, ''),
      emptyBecause(limit(undefined, undefined, false), { vendor: '' }, "WHERE $vendor = '' OR v.id = $vendor"),
      emptyBecause(limit(undefined, undefined, false), { vendor: '' }, 'WHERE v.id = $vendor'),
    ]).toEqual([
      'The query itself asks for at most 0 rows, so none could come: raise its LIMIT.',
      'Nothing fits this question as it was asked; the values it was asked with or a LIMIT or SKIP in the text may be the cause.',
      'The graph holds nothing that fits this question.',
      'Nothing fits this question as it was asked; that $vendor was left empty may be the cause.',
    ]);
  });
});

test('a name nothing was chosen for never runs as the entity that was there before', () => {
  expect(readValues([parameter('entity')], { x: 'dahua' }, { x: 'zzzz' })).toEqual({
    params: {},
    wrong: { x: 'No entity is chosen: pick one from the list.' },
  });
  expect(readValues([parameter('entity')], { x: 'dahua' }, {})).toEqual({ params: { x: 'dahua' }, wrong: {} });
});

test('a result opens as a graph with its table, without links or on a telephone as a table', () => {
  const reply = (nodes: number, links: number) => ({
    columns: [],
    rows: [],
    graph: {
      nodes: Array.from({ length: nodes }, (_, i) => graphNode(`n${i}`)),
      links: Array.from({ length: links }, (_, i) => graphLink('n0', `n${i + 1}`)),
    },
    truncated: false,
    limit: 1000,
    tookMs: 1,
    bestEffort: false,
    asOf: '',
  });
  expect([
    openingView(false, true, reply(5, 4)),
    openingView(false, true, reply(5, 0)),
    openingView(true, true, reply(5, 4)),
    openingView(false, false, reply(5, 4)),
  ]).toEqual(['both', 'table', 'table', 'table']);
});
