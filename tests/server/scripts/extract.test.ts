import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { extraction } from '../../../server/contract/extraction.ts';
import { outputFile, outputNames } from '../../../server/ingest/extract/outputs.ts';
import { firstMisplaced } from '../../../server/ingest/extract/score/gold.ts';
import { articleFile } from '../../factories/article.ts';
import { type Folder, folder } from '../../factories/seedFolder.ts';
import { root, run } from './commands.ts';

jest.setTimeout(60_000);
const dump = fileURLToPath(new URL('../../factories/dump.txt', import.meta.url));
const plain = `Harbour opens\n\nBy Ana Reyes\n\nNorvik Systems, based in Ostmark, runs “Lantern” 😀, said Mira Solt.\n`;
let dir: Folder;
beforeEach(() => {
  dir = folder({ 'in/one.txt': plain, 'in/news.md': articleFile() });
});
afterEach(() => dir.remove());
const out = () => join(dir.path, 'out');
const extract = (...args: string[]) => run('scripts/extract.ts', [...args, '--out', out()]);
const read = (name: string) => extraction.parse(JSON.parse(readFileSync(join(out(), name), 'utf8')));

test('each article becomes one file, named after its input, with offsets into the text as it is stored', async () => {
  const { code, out: said } = await extract(join(dir.path, 'in'), dump);
  expect(code).toBe(0);
  expect(readdirSync(out())).toEqual([
    ...['dump-1.json', 'dump-2.json', 'dump-3.json', 'dump-4.json', 'dump-5.json', 'news.json', 'one.json'],
  ]);
  const found = read('one.json');
  expect(found.article).toMatchObject({ title: 'Harbour opens', authors: ['Ana Reyes'] });
  expect(found.entities.length).toBeGreaterThan(0);
  expect(firstMisplaced(plain, found)).toBeUndefined();
  expect(said).toContain(`articles    7 written to ${out()}`);
  expect(said).toContain('failed      0');
});

test('annotations beside the articles are no articles, and change no names', async () => {
  dir.write('in/one.json', '{}');
  const { code } = await extract(join(dir.path, 'in'));
  expect([code, readdirSync(out())]).toEqual([0, ['news.json', 'one.json']]);
  const alone = await extract(join(dir.path, 'in/one.json'));
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('is an export; an extractor reads articles')]);
});

test('a run that was broken off goes on, and leaves alone what is there', async () => {
  await extract(join(dir.path, 'in'));
  dir.write('out/one.json', '{}');
  const { out: said } = await extract('--resume', join(dir.path, 'in'), dump);
  expect(readFileSync(join(out(), 'one.json'), 'utf8')).toBe('{}');
  expect(said).toContain(`articles    5 written to ${out()}, 2 there already`);
  await extract(join(dir.path, 'in'));
  expect(read('one.json').entities.length).toBeGreaterThan(0);
});

test('what cannot be read is told with its reason and stops nothing else', async () => {
  dir.write('in/broken.txt', Buffer.from([0xff, 0x00, 0x01, 0x02]));
  dir.write('in/empty.txt', ' \n');
  const { code, err, out: said } = await extract(join(dir.path, 'in'), '/nowhere/at/all');
  expect(code).toBe(1);
  expect(err).toMatch(/^failed {3}\/nowhere\/at\/all: .* does not exist$/m);
  expect(err).toMatch(/^failed {3}.*broken\.txt/m);
  expect(err).toMatch(/^failed {3}.*empty\.txt/m);
  expect(err).not.toMatch(/^\s+at /m);
  expect(said).toContain('failed      3');
  expect(readdirSync(out())).toEqual(['news.json', 'one.json']);
});

test.each<[string, string[], RegExp]>([
  ['no --out', ['x.txt'], /^extract: --out DIR is missing/],
  ['no path', ['--out', 'x'], /^extract: a PATH is missing/],
  ['an unknown extractor', ['x.txt', '--out', 'x', '--extractor', 'magic'], /^extract: --extractor magic is none of/],
])('%s ends with 2 and says what to do', async (_, args, message) => {
  const { code, err } = await run('scripts/extract.ts', args);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  expect(existsSync(join(root, 'x'))).toBe(false);
});

test('nothing read at all ends with 2, and help says how to ask', async () => {
  expect((await extract('/nowhere/at/all')).code).toBe(2);
  const help = await run('scripts/extract.ts', ['--help']);
  expect([help.code, help.out]).toEqual([0, expect.stringContaining('npm run extract -- PATH… --out DIR')]);
});

test('files of one name do not write over each other', () => {
  const names = outputNames(['a/x.txt', 'b/x.txt', 'a/x.md', 'a/y.txt'].map((file) => ({ file })));
  expect([...names.values()]).toEqual(['x-txt', 'x-txt_2', 'x-md', 'y']);
  expect(outputFile('o', 'y', 0, 1)).toBe(join('o', 'y.json'));
  expect(outputFile('o', 'y', 1, 2)).toBe(join('o', 'y-2.json'));
});
