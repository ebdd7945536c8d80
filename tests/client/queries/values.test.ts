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
import { ownLimitOf } from '../../../client/features/queries/ownLimit.ts';
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
    limit: fc.integer({ min: 1, max: 10_000 }),
    view: fc.constantFrom('table', 'both', 'canvas', 'cypher', null),
    cypher: fc.option(fc.string({ unit: 'grapheme' })),
    ran: fc.boolean(),
  });
  test('says everything that ran, whatever the words', () => {
    fc.assert(
      fc.property(asked, (a) => {
        expect(readAsked(new URLSearchParams(writeAsked(a)))).toEqual({ ...a, values: { ...a.values } });
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

test('a result that fills the LIMIT of its question may have been cut by it', () => {
  const query = {
    id: 'q',
    title: 'Q',
    question: 'Q?',
    folder: 'F',
    parameters: [],
    columns: {},
    show: 'table' as const,
    text: 'MATCH (n) RETURN n\nLIMIT $rows',
    readOnly: true,
  };
  expect(ownLimitOf(query, { rows: 50 }, 50)).toEqual({ name: 'rows', most: 50 });
  expect(ownLimitOf(query, { rows: 50 }, 49)).toBeUndefined();
  expect(ownLimitOf({ ...query, text: 'RETURN 1' }, { rows: 50 }, 50)).toBeUndefined();
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
