import { expect, test } from '@jest/globals';
import { parseFeature } from '../../../scripts/conformance/features.ts';
import { isRight, toQuestion } from '../../../scripts/conformance/judge.ts';
import { readExpected, spelled } from '../../../scripts/conformance/values.ts';

const feature = `
Feature: Lists

  Background:
    Given an empty graph

  Scenario Outline: [1] Take <what>
    And having executed:
      """
      CREATE (:A {n: <what>})
      """
    When executing query:
      """
      MATCH (a)
        RETURN a.n AS n
      """
    Then the result should be, in any order:
      | n      |
      | <what> |

    Examples:
      | what     |
      | 1        |
      | 'a \\| b' |
`;

test('an outline becomes a question for each of its examples', () => {
  const questions = parseFeature('expressions/list/Lists.feature', feature).map((s) => toQuestion(s, () => ''));
  expect(questions).toEqual(
    ['1', "'a | b'"].map((what, i) => ({
      name: `expressions/list/Lists [1] Take <what> #${i + 1}`,
      setup: [`CREATE (:A {n: ${what}})`],
      query: 'MATCH (a)\n  RETURN a.n AS n',
      params: {},
      expected: { kind: 'rows', columns: ['n'], rows: [[what]], inOrder: false, anyListOrder: false },
    })),
  );
});

test.each<[string, unknown]>([
  ["(:B:A {name: 'x', n: 1.0})", { $type: 'node', id: null, labels: ['A', 'B'], properties: { n: 1, name: 'x' } }],
  ['[:T {n: -2}]', { $type: 'relationship', type: 'T', from: null, to: null, properties: { n: -2 } }],
  [
    '<(:A)-[:T]->(:B)>',
    {
      $type: 'path',
      nodes: [
        { $type: 'node', id: null, labels: ['A'], properties: {} },
        { $type: 'node', id: null, labels: ['B'], properties: {} },
      ],
      relationships: [{ $type: 'relationship', type: 'T', from: null, to: null, properties: {} }],
    },
  ],
  ["{k: [null, true, 'it\\'s']}", { k: [null, true, "it's"] }],
  ['9223372036854775807', '9223372036854775807'],
  ['NaN', 'NaN'],
])('%s is what our reader gives as JSON', (text, value) => {
  const how = { anyListOrder: false };
  expect(spelled(value, how)).toBe(readExpected(text, how));
});

test('rows are right in any order unless the scenario asks for one, and unnamed columns by their place', () => {
  const expected = {
    kind: 'rows',
    columns: ['n', 'size(l)'],
    rows: [
      ['1', '2'],
      ['2', '0'],
    ],
    inOrder: false,
    anyListOrder: false,
  } as const;
  const question = { name: '', setup: [], query: '', params: {}, expected };
  const rows = [
    { n: 2, 'size(...)': 0 },
    { n: 1, 'size(...)': 2 },
  ];
  const reply = { columns: ['n', 'size(...)'], rows };
  expect(isRight(question, reply)).toBe(true);
  expect(isRight({ ...question, expected: { ...expected, inOrder: true } }, reply)).toBe(false);
  expect(isRight(question, { ...reply, rows: rows.slice(1) })).toBe(false);
});
