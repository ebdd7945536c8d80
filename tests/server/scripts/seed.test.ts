import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { openEmbedded } from '../../../server/graph/open.ts';
import { annotationFile, newsClaims } from '../../factories/annotation.ts';
import { type Folder, folder, newsFolder } from '../../factories/seedFolder.ts';
import { run } from './commands.ts';

jest.setTimeout(60_000);
let data: Folder;
let news: Folder;
beforeEach(() => {
  data = folder();
  news = newsFolder();
});
afterEach(() => {
  data.remove();
  news.remove();
});
const inData = (name = 'graph') => ({ DATA_DIR: join(data.path, name) });
const seed = (...args: string[]) => run('scripts/seed.ts', args, inData());
const exportTo = (out: string, env = inData()) => run('scripts/export.ts', ['--format', 'json', '--out', out], env);

test('seeding prints what it read and wrote; seeding again has nothing to write', async () => {
  const first = await seed(news.path);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('claims      3: 1 disputed, 2 single-source');
  expect(first.out).toContain('assertions  4: 3 affirms, 1 denies');
  expect(first.out).toMatch(/Written: the graph has 1 articles/);
  const a = join(data.path, 'a.json');
  const b = join(data.path, 'b.json');
  await exportTo(a);
  const again = await seed(news.path);
  expect(again.out).toMatch(/Nothing to write, the graph holds all this already/);
  await exportTo(b);
  expect(readFileSync(b, 'utf8')).toBe(readFileSync(a, 'utf8'));
});

test('an export seeded into an empty graph and exported again is the same bytes', async () => {
  await seed(news.path);
  const first = await exportTo('-');
  const file = data.write('a.json', first.out);
  const other = inData('other');
  expect(await run('scripts/seed.ts', [file], other)).toMatchObject({ code: 0, err: '' });
  expect((await exportTo('-', other)).out).toBe(first.out);
  expect(JSON.parse(first.out)).toMatchObject({ version: 1, claims: [{}, {}, {}] });
});

test('--dry-run checks everything and opens no database; --strict ends with 1 when something was rejected', async () => {
  const wrong = { ...newsClaims.seat, id: 'wrong', predicate: 'BEFRIENDS' };
  news.write('annotations/news.yaml', annotationFile({ claims: [...Object.values(newsClaims), wrong] }));
  const line =
    annotationFile({ claims: [...Object.values(newsClaims), wrong] })
      .split('\n')
      .findIndex((l) => l.includes('id: wrong')) + 1;
  const dry = await seed('--dry-run', news.path);
  expect(dry.code).toBe(0);
  expect(dry.err).toContain(
    `rejected  ${join(news.path, 'annotations/news.yaml')}:${line}: claim wrong: predicate "BEFRIENDS" is not in the ontology`,
  );
  expect(dry.out).toContain('claims      3');
  expect(existsSync(join(data.path, 'graph'))).toBe(false);
  expect((await seed('--dry-run', '--strict', news.path)).code).toBe(1);
});

test('--json tells the same as one object', async () => {
  const { out, code } = await seed('--json', news.path);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    read: { articles: 1, claims: 3, rejections: 0, byStance: { affirms: 3, denies: 1 } },
    graph: { articles: 1, wrote: true },
    problems: [],
  });
});

test('another article adds to the graph, and --reset leaves what is given alone', async () => {
  const other = folder({
    'more.md': readFileSync(join(news.path, 'articles/news.md'), 'utf8').replaceAll('Valdoria buys', 'Valdoria sells'),
  });
  try {
    await seed(news.path);
    expect((await seed(other.path)).out).toMatch(/the graph has 2 articles/);
    const reset = await seed('--reset', '--extractor', 'curated', other.path);
    expect(reset.out).toMatch(/the graph has 1 articles, 2 entities, 0 claims/);
  } finally {
    other.remove();
  }
});

test.each<[string, string[], RegExp]>([
  ['a path that is not there', ['/nowhere/at/all'], /^seed: \/nowhere\/at\/all does not exist$/m],
  ['an unknown extractor', ['--extractor', 'magic'], /^seed: --extractor magic is none of/m],
  ['an unknown option', ['--loud'], /^seed: Unknown option '--loud'/m],
])('%s ends with 2, a line that says what to do, and no graph', async (_, args, message) => {
  const { code, err } = await seed(...args);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  expect(err).not.toMatch(/^\s+at /m);
  expect(existsSync(join(data.path, 'graph'))).toBe(false);
});

test('input of which nothing can be used leaves the graph as it was', async () => {
  await seed(news.path);
  const before = (await exportTo('-')).out;
  news.write('annotations/news.yaml', 'article: news\nentities: [');
  const { code, err } = await seed('--reset', news.path);
  expect(code).toBe(2);
  expect(err).toMatch(/news.yaml:2: is not valid YAML/);
  expect(err).toMatch(/^seed: Nothing of this can be loaded; the graph is as it was$/m);
  expect((await exportTo('-')).out).toBe(before);
});

test('a graph that another process holds is not waited for: the message names it and what to do', async () => {
  const db = await openEmbedded(inData().DATA_DIR);
  try {
    const { code, err } = await seed(news.path);
    expect(code).toBe(2);
    expect(err).toMatch(/^seed: The graph .* is already open in process \d+\. Stop that process/m);
  } finally {
    await db.close();
  }
});

test('an export to a place that cannot be, or in a format nobody knows, says so and leaves nothing behind', async () => {
  await seed(news.path);
  const nowhere = await exportTo(join(data.path, 'no/such/folder.json'));
  expect(nowhere).toMatchObject({ code: 2, err: expect.stringMatching(/^export: .* is no folder\. Make it first/m) });
  const onFolder = await exportTo(data.path);
  expect(onFolder).toMatchObject({ code: 2, err: expect.stringMatching(/cannot be written/) });
  expect(readdirSync(data.path)).toEqual(['graph']);
  const xls = await run('scripts/export.ts', ['--format', 'xls', '--out', '-'], inData());
  expect(xls).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^export: --format xls is unknown. Use one of json, /m),
  });
});

test('a dump says what was recognised in it, that nobody annotated it, and what was left out; --dry-run says the same', async () => {
  const dump = fileURLToPath(new URL('../../factories/dump.txt', import.meta.url));
  const recognised = [
    `recognised  5 articles in ${dump}`,
    '            lines 3–28: “Is Valdoria wiring its harbours, or watching its dockers?” · Saltmarsh Dispatch · 2024-03-04 · Ana Reyes · Lowmere',
    '            There is no annotation of any of them, so no claim is made; text and known names are taken.',
    'left out    line 1, stands before the first headline: "Tuesday, March 5, 2024"',
    'claims      0\n',
  ];
  await seed(news.path);
  const dry = await seed('--dry-run', '--extractor', 'curated', dump);
  const wet = await seed('--extractor', 'curated', dump);
  for (const { code, out, err } of [dry, wet]) {
    expect(code).toBe(0);
    for (const line of recognised) expect(out).toContain(line);
    expect(err).toContain(
      `warning   ${dump}:60: “Islands weigh new ferries as one yard builds them all”: publisher cannot be read`,
    );
  }
  expect(dry.out).toContain('a dry run opens no graph');
  expect(wet.out).toMatch(/known names of \d+ entities, those of the graph/);
  expect(wet.out).toContain('Written: the graph has 6 articles');
  expect((await seed('--extractor', 'curated', dump)).out).toMatch(
    /Nothing to write, the graph holds all this already/,
  );
  expect(JSON.parse((await seed('--json', '--dry-run', '--extractor', 'curated', dump)).out)).toMatchObject({
    read: { articles: 5, claims: 0 },
    dumps: [{ file: dump, articles: { length: 5 }, leftOut: { length: 5 } }],
  });
});

test('what nobody annotated is read by the offline extractor: proposals, the same at every seeding', async () => {
  const dump = fileURLToPath(new URL('../../factories/dump.txt', import.meta.url));
  const dry = await seed('--dry-run', '--json', dump);
  const { read, proposed } = JSON.parse(dry.out);
  expect(read.claims).toBeGreaterThan(0);
  expect(read.byStanding.unreviewed).toBe(read.claims);
  expect(proposed).toHaveLength(5);
  const first = await seed(dump);
  expect(first.out).toContain(
    `proposed    ${proposed[0].claims} claims (${proposed[0].assertions} assertions; ${proposed[0].rejected} rejected) of`,
  );
  expect(first.out).toContain(`claims      ${read.claims}: ${read.claims} unreviewed`);
  expect(first.out).toContain('links       0');
  const graph = await exportTo('-');
  expect((await seed(dump)).out).toMatch(/Nothing to write, the graph holds all this already/);
  expect((await exportTo('-')).out).toBe(graph.out);
});
