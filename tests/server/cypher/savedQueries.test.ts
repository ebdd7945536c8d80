import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Guard, openGuard } from '../../../server/cypher/openGuard.ts';
import { flawOf, parseSavedQuery, queryBook, readSavedQueries } from '../../../server/cypher/savedQueries.ts';
import { savedQuery } from '../../factories/query.ts';

jest.setTimeout(60_000);

let guard: Guard;
beforeAll(() => {
  guard = openGuard();
});
afterAll(() => guard.close());

const file = (...lines: string[]) => lines.join('\n');
const header = ['// ---', '// id: who', '// title: Who?', '// question: Who is it?', '// folder: People', '// ---'];

test('a file is front matter behind // and the query', () => {
  const content = file(
    '// ---',
    '// id: who',
    '// title: Who?',
    '// question: Who is it?',
    '// folder: People',
    '// parameters:',
    "//   - { name: entity, type: entity, label: Whom, default: '', types: [Person] }",
    '//   - { name: rows, type: integer, label: Rows, default: 5 }',
    '// columns: { name: Name }',
    '// ---',
    '// the rest is Cypher',
    'MATCH (e:Entity {id: $entity})',
    'RETURN e.name AS name LIMIT $rows',
    '',
  );
  expect(parseSavedQuery('who.cypher', content)).toEqual({
    id: 'who',
    title: 'Who?',
    question: 'Who is it?',
    folder: 'People',
    parameters: [
      { name: 'entity', type: 'entity', label: 'Whom', help: null, default: '', types: ['Person'] },
      { name: 'rows', type: 'integer', label: 'Rows', help: null, default: 5, types: [] },
    ],
    columns: { name: 'Name' },
    show: 'table',
    text: '// the rest is Cypher\nMATCH (e:Entity {id: $entity})\nRETURN e.name AS name LIMIT $rows',
    readOnly: true,
    owner: null,
    updatedAt: null,
    revision: 0,
    lastRun: null,
  });
  expect(parseSavedQuery('who.cypher', content.replaceAll('\n', '\r\n')).title).toBe('Who?');
});

test.each([
  ['no front matter', 'RETURN 1', /who\.cypher: front matter is missing/],
  ['front matter without an end', file('// ---', '// id: who', 'RETURN 1'), /front matter is missing/],
  ['a line without its slashes', file('// ---', 'id: who', '// ---', 'RETURN 1'), /line 2 belongs to the front matter/],
  ['broken YAML', file('// ---', '// id: [who', '// ---', 'RETURN 1'), /front matter is no YAML/],
  ['a field that is not known', file(...header.slice(0, -1), '// colour: red', '// ---', 'RETURN 1'), /colour/],
  ['a field that is missing', file('// ---', '// id: who', '// ---', 'RETURN 1'), /title/],
  ['no query', file(...header, '', '  '), /query is empty/],
  [
    'a parameter declared twice',
    file(
      ...header.slice(0, -1),
      '// parameters: [{ name: a, type: text, label: A, default: x }, { name: a, type: text, label: B, default: x }]',
      '// ---',
      'RETURN $a AS a',
    ),
    /declare "a" twice/,
  ],
])('%s is an error that names the file', (_, content, message) => {
  expect(() => parseSavedQuery('who.cypher', content)).toThrow(message);
});

test('a folder is read sorted by folder and title; a file must be called as its id; no folder, no queries', () => {
  const dir = mkdtempSync(join(tmpdir(), 'claimgraph-queries-'));
  try {
    expect(readSavedQueries(dir)).toEqual([]);
    mkdirSync(join(dir, 'queries'));
    const write = (id: string, folder: string, title: string, name = `${id}.cypher`) =>
      writeFileSync(
        join(dir, 'queries', name),
        file(
          '// ---',
          `// id: ${id}`,
          `// title: ${title}`,
          '// question: q',
          `// folder: ${folder}`,
          '// ---',
          'RETURN 1 AS x',
        ),
      );
    write('c', 'B', 'One');
    write('a', 'B', 'Two');
    write('b', 'A', 'Three');
    writeFileSync(join(dir, 'queries', 'notes.txt'), 'not a query');
    expect(readSavedQueries(dir).map((q) => q.id)).toEqual(['b', 'c', 'a']);
    write('d', 'B', 'Four', 'other.cypher');
    expect(() => readSavedQueries(dir)).toThrow(/other\.cypher: id "d" is not the file's name/);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test.each<[string, string, { type?: 'text'; names?: string[] }, RegExp | undefined]>([
  ['a sound query', 'RETURN $a AS a', { names: ['a'] }, undefined],
  [
    'one that writes',
    'MATCH (n)\nSET n.x = 1',
    {},
    /queries\/saved\.cypher: SET would change the graph \(line 2 of the query\)/,
  ],
  ['one that does not parse', 'MATCH (n RETURN n', {}, /RETURN is not expected here/],
  ['an undeclared parameter', 'RETURN $a AS a', {}, /uses \$a, which is not declared/],
  ['an unused parameter', 'RETURN 1 AS a', { names: ['a'] }, /"a" is declared, the text does not use it/],
])('%s', async (_, text, { names = [] }, flaw) => {
  const parameters = names.map((name) => ({
    name,
    type: 'text' as const,
    label: name,
    help: null,
    default: '',
    types: [],
  }));
  const found = await flawOf(savedQuery({ text, parameters }), guard, 'embedded');
  if (flaw === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(flaw);
});

test('flawed queries are reported once and left out', async () => {
  const flaws: string[] = [];
  const good = savedQuery({ id: 'good' });
  const book = queryBook([good, savedQuery({ id: 'bad', text: 'CREATE (n)' })], guard, 'embedded', (f) =>
    flaws.push(f),
  );
  expect(await book.find('bad')).toBeUndefined();
  expect(await book.all()).toEqual([good]);
  expect(await book.find('good')).toEqual(good);
  expect(await book.find('none')).toBeUndefined();
  expect(flaws).toEqual([expect.stringContaining('queries/bad.cypher: CREATE would change the graph')]);
});

test('every query that comes with the program may be run on both engines', async () => {
  const seeds = readSavedQueries(fileURLToPath(new URL('../../../graph-seed', import.meta.url)));
  expect(seeds.length).toBeGreaterThanOrEqual(15);
  expect(seeds.map((q) => q.id)).toContain('opening');
  for (const engine of ['embedded', 'neo4j'] as const)
    expect(await Promise.all(seeds.map((q) => flawOf(q, guard, engine)))).toEqual(seeds.map(() => undefined));
});
