import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstColumn } from '../../../client/features/queries/chaining.ts';
import { chartOf } from '../../../client/features/queries/chartOf.ts';
import { columnsOf } from '../../../client/features/queries/columns.ts';
import { diffLines, versionLines } from '../../../client/features/queries/diff.ts';
import { blank, draftOf, example, mostDrafts, useDrafts } from '../../../client/features/queries/drafts.ts';
import { asTabs, flat } from '../../../client/features/queries/flat.ts';
import { guessParameter } from '../../../client/features/queries/guess.ts';
import { parameter, savedQuery } from '../../factories/query.ts';

const node = (id: string, name: string) => ({ $type: 'node', id, labels: ['Entity', 'Vendor'], properties: { name } });

describe('what a parameter of a free query is', () => {
  test.each([
    ['MATCH (v:Vendor {id: $x}) RETURN v', 'entity', ['Vendor']],
    ['MATCH (v:Entity {id: $x}) RETURN v', 'entity', []],
    ['MATCH (v) WHERE v.id = $x RETURN v', 'entity', []],
    ['MATCH (c:Claim {id: $x}) RETURN c', 'text', []],
    ['MATCH (n) RETURN n LIMIT $x', 'integer', []],
    ['MATCH (n) RETURN n SKIP $x', 'integer', []],
    ['MATCH (n) WHERE n.id IN $x RETURN n', 'list', []],
    ['UNWIND $x AS y RETURN y', 'list', []],
    ['MATCH ()-[r]->() WHERE type(r) = $x RETURN r', 'predicate', []],
    ['MATCH (c:Claim) WHERE c.predicate = $x RETURN c', 'predicate', []],
    ['MATCH (a:Assertion) WHERE a.stance <> $x RETURN a', 'stance', []],
    ['MATCH (c:Claim) WHERE c.validFrom >= $x RETURN c', 'date', []],
    ['MATCH ()-[r]->() WHERE r.voices >= $x RETURN r', 'number', []],
    ['MATCH (n) WHERE n.name CONTAINS $x RETURN n', 'text', []],
    ["RETURN '(:Vendor {id: $x})' + $x AS y", 'text', []],
  ])('%s', (text, type, types) => {
    expect(guessParameter(text, 'x')).toMatchObject({ name: 'x', label: 'X', type, types });
  });
  test('where the text does not say, what was typed does', () => {
    const types = ['5', '0.5', 'true', '[1, 2]', 'words', ''].map((v) => guessParameter('RETURN $x', 'x', v).type);
    expect(types).toEqual(['integer', 'number', 'boolean', 'list', 'text', 'text']);
  });
  test('a longer name is another parameter', () => {
    expect(guessParameter('MATCH (n) WHERE n.name = $row RETURN n LIMIT $rows', 'row').type).toBe('text');
  });
});

describe('what changed between two versions', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  test('without the new lines it is the old text, without the old ones the new', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        expect(diff.filter((l) => l.kind !== 'added').map((l) => l.text)).toEqual(before);
        expect(diff.filter((l) => l.kind !== 'removed').map((l) => l.text)).toEqual(after);
      }),
    );
  });
  test('what stayed is neither', () => {
    expect(diffLines(['a', 'b', 'c'], ['a', 'x', 'c']).map((l) => l.kind)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
    expect(diffLines(['a'], ['a'])).toEqual([{ kind: 'same', text: 'a' }]);
  });
  test('everything a version says has a line', () => {
    const {
      id: _,
      readOnly: __,
      owner: ___,
      updatedAt: ____,
      revision: _____,
      lastRun: ______,
      ...content
    } = savedQuery({
      parameters: [parameter('x', 'text', { help: 'Any.' }), parameter('n', 'integer', { default: 5 })],
      columns: { id: 'Id' },
    });
    expect(versionLines(content)).toEqual([
      'Title: Saved',
      'Folder: Tests',
      'Question: What is saved?',
      'Opens as: table',
      '$x: text, “x”, required, Any.',
      '$n: integer, “n”, default 5',
      'Column id: Id',
      content.text,
    ]);
  });
});

describe('the tabs', () => {
  const draft = (text: string) => ({ ...blank, text });
  const texts = () => useDrafts.getState().drafts.map((d) => d.text);
  test('an untouched tab is taken, another opened beside what was written, and one is always there', () => {
    const { open, close } = useDrafts.getState();
    expect(texts()).toEqual([example]);
    open(draft('one'));
    open(draft('two'));
    expect([texts(), useDrafts.getState().current]).toEqual([['one', 'two'], '2']);
    close('2');
    expect([texts(), useDrafts.getState().current]).toEqual([['one'], '1']);
    close('1');
    expect(texts()).toEqual([example]);
    useDrafts.getState().reopen();
    expect([texts(), useDrafts.getState().closed]).toEqual([[example, 'one'], null]);
  });
  test('a new query is new: never a change of one that was saved, and no second empty tab', () => {
    const { fresh, open } = useDrafts.getState();
    useDrafts.setState({ drafts: [{ key: '1', ...blank }], current: '1', closed: null });
    open(draftOf(savedQuery({ readOnly: false, text: 'saved' }), {}, false));
    fresh();
    expect([texts(), useDrafts.getState().current]).toEqual([['saved', example], '2']);
    useDrafts.getState().show('1');
    fresh();
    expect([texts(), useDrafts.getState().current]).toEqual([['saved', example], '2']);
  });
  test('there are never more than fit', () => {
    useDrafts.setState({ drafts: [{ key: '1', ...blank }], current: '1', closed: null });
    for (let n = 0; n < mostDrafts + 5; n++) useDrafts.getState().open(draft(`t${n}`));
    expect([texts().length, texts().at(-1), new Set(useDrafts.getState().drafts.map((d) => d.key)).size]).toEqual([
      mostDrafts,
      `t${mostDrafts + 4}`,
      mostDrafts,
    ]);
    // The one that made room last can be had back.
    expect(useDrafts.getState().closed?.text).toBe('t4');
  });
  test('a saved query taken up twice is one tab, another revision of it another', () => {
    const { open } = useDrafts.getState();
    const draftAt = (revision: number) => draftOf(savedQuery({ readOnly: false, revision }), {}, false);
    useDrafts.setState({ drafts: [{ key: '1', ...blank }], current: '1', closed: null });
    for (const revision of [1, 1, 2]) open(draftAt(revision));
    expect(useDrafts.getState().drafts.map((d) => d.saved?.revision)).toEqual([1, 2]);
  });
  test('an original is taken up as a copy, one’s own as a change of it', () => {
    expect(draftOf(savedQuery(), {}, true)).toMatchObject({ title: 'Saved (copy)', folder: '', saved: null });
    expect(draftOf(savedQuery({ readOnly: false, revision: 3 }), {}, false)).toMatchObject({
      title: 'Saved',
      folder: 'Tests',
      saved: { id: 'saved', revision: 3 },
    });
  });
});

test('values leave as a person reads them', () => {
  const tie = { $type: 'relationship', type: 'SUPPLIES', from: 'x', to: 'y', properties: {} };
  const path = { $type: 'path', nodes: [node('x', 'Xenia'), node('y', 'Yvo')], relationships: [tie] };
  expect([node('x', 'Xenia'), tie, path, ['a', 2], null, { a: 1 }, false].map(flat)).toEqual([
    'Xenia',
    'SUPPLIES',
    'Xenia – Yvo',
    'a; 2',
    '',
    '{"a":1}',
    'false',
  ]);
  expect(asTabs(['a', 'b'], [{ a: '1\n2', b: null }])).toBe('a\tb\n1 2\t');
});

test('the first column fills a parameter: each value once, entities by id', () => {
  const reply = {
    columns: ['v', 'n'],
    graph: { nodes: [], links: [] },
    truncated: false,
    limit: 10,
    tookMs: 1,
    bestEffort: false,
    asOf: '',
  };
  const rows = [
    { v: node('x', 'Xenia'), n: 1 },
    { v: node('x', 'Xenia'), n: 2 },
    { v: 'text', n: 3 },
    { v: null, n: 4 },
  ];
  expect(firstColumn({ ...reply, rows })).toEqual([
    { value: 'x', words: 'Xenia' },
    { value: 'text', words: 'text' },
  ]);
  expect(firstColumn({ ...reply, columns: [], rows: [] })).toEqual([]);
});

describe('a chart', () => {
  const of = (rows: Record<string, unknown>[]) => chartOf(columnsOf(Object.keys(rows[0] ?? {}), rows), rows);
  test('is bars of a label and a number, the first forty', () => {
    const rows = Array.from({ length: 50 }, (_, i) => ({ name: `n${i}`, claims: i }));
    expect(of(rows)).toMatchObject({ kind: 'bars', left: 10, label: { key: 'name' }, number: { key: 'claims' } });
  });
  test('is a line of a date and a number, in time', () => {
    const rows = [
      { date: '2020', claims: 2 },
      { date: '2019-05', claims: 3 },
    ];
    const chart = of(rows);
    expect(chart).toMatchObject({ kind: 'line', left: 0 });
    expect(chart?.kind === 'line' && chart.points.map((p) => p.label)).toEqual(['2019-05', '2020']);
  });
  test('does not fit one row, two numbers, no number or what is below nothing', () => {
    expect([
      of([{ name: 'a', n: 1 }]),
      of([
        { name: 'a', n: 1, m: 2 },
        { name: 'b', n: 1, m: 2 },
      ]),
      of([{ name: 'a' }, { name: 'b' }]),
      of([
        { name: 'a', n: -1 },
        { name: 'b', n: 1 },
      ]),
    ]).toEqual([null, null, null, null]);
  });
});
