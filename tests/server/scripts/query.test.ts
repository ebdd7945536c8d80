import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { asTable, plain } from '../../../scripts/queryTable.ts';
import { type Folder, folder, newsFolder } from '../../factories/seedFolder.ts';
import { run } from './commands.ts';

jest.setTimeout(120_000);
let data: Folder;
let news: Folder;
beforeAll(async () => {
  data = folder();
  news = newsFolder();
  await run('scripts/seed.ts', [news.path], { DATA_DIR: join(data.path, 'graph') });
});
afterAll(() => {
  data.remove();
  news.remove();
});
const ask = (...args: string[]) => run('scripts/query.ts', args, { DATA_DIR: join(data.path, 'graph') });

test('the answer of a saved query as a table, CSV and JSON, and on stderr what was cut', async () => {
  const table = await ask('outlets-by-claims');
  expect(table).toMatchObject({ code: 0, err: expect.stringMatching(/^query: \d+ rows?, nothing cut by --limit/) });
  const [head = '', rule = '', ...rows] = table.out.trim().split('\n');
  expect([/^\w+ {2,}\w/.test(head), /^-+ {2}-/.test(rule), rows.length > 0]).toEqual([true, true, true]);
  const json = JSON.parse((await ask('outlets-by-claims', '--format', 'json')).out);
  expect(json).toMatchObject({ columns: expect.any(Array), truncated: false });
  expect(json.rows).toHaveLength(rows.length);
  const csv = await ask('outlets-by-claims', '--format', 'csv', '--limit', '1');
  expect(csv.out.trim().split('\r\n')).toHaveLength(2);
});

test('without an id: what there is, with the names of its parameters', async () => {
  const { code, out } = await ask();
  expect([code, out]).toEqual([0, expect.stringMatching(/shared-clients +Which clients .*\(first, second\)/)]);
});

test.each<[string, string[], RegExp]>([
  ['an unknown query', ['nothing'], /^query: There is no saved query nothing\. npm run query lists them/],
  ['an unknown parameter', ['shared-clients', '--param', 'third=x'], /has no parameter third\. It has first, second/],
  ['a parameter without a value', ['shared-clients', '--param', 'first'], /--param first has no value/],
  ['a value of another type', ['where-systems-end-up', '--param', 'rows=many'], /rows: must be a whole number/],
  ['an unknown format', ['opening', '--format', 'xml'], /Use one of table, csv, json/],
  ['a limit that is none', ['opening', '--limit', '0'], /--limit 0 is no number from 1 to 100000/],
])('%s is told with what to do', async (_, args, words) => {
  expect(await ask(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(words) });
});

test('values are read by a person: names of entities, words of claims, JSON of the rest', () => {
  const node = { $type: 'node', id: 'x', labels: ['Entity'], properties: { name: 'Xenia' } };
  const tie = { $type: 'relationship', type: 'SUPPLIES', from: 'x', to: 'y', properties: {} };
  expect([node, { ...node, properties: {} }, tie, [node, 2], null, { a: 1 }, true].map(plain)).toEqual([
    'Xenia',
    'x',
    'SUPPLIES',
    'Xenia; 2',
    '',
    '{"a":1}',
    'true',
  ]);
  expect(plain({ $type: 'path', nodes: [node, node], relationships: [tie] })).toBe('Xenia – Xenia');
  expect(asTable(['a', 'long'], [['x'.repeat(70), '1\n2']])).toBe(
    `a${' '.repeat(61)}long\n${'-'.repeat(60)}  ----\n${'x'.repeat(59)}…  1 2\n`,
  );
});
