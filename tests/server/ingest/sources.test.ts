import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { buildDocument } from '../../../server/ingest/build.ts';
import { problemLine } from '../../../server/ingest/problem.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { annotationFile, newsClaims, newsEntities } from '../../factories/annotation.ts';
import { articleFile } from '../../factories/article.ts';
import { docx } from '../../factories/documents.ts';
import { seedOntology } from '../../factories/ontology.ts';
import { type Folder, folder, newsFolder } from '../../factories/seedFolder.ts';

let dir: Folder = folder();
afterEach(() => dir.remove());
const build = (...paths: string[]) =>
  buildDocument(findSources(paths.length > 0 ? paths : [dir.path]), {
    ontology: seedOntology,
    now: '2026-01-01T00:00:00.000Z',
  });
const told = (problems: ReturnType<typeof build>['problems']) =>
  problems.map((p) => problemLine(p).replace(`${dir.path}/`, ''));

test('a folder, its articles/ and one article of it give the same', () => {
  dir = newsFolder();
  const whole = build().document;
  expect(build(join(dir.path, 'articles')).document).toEqual(whole);
  expect(build(join(dir.path, 'articles/news.md')).document).toEqual(whole);
  expect(build(dir.path, join(dir.path, 'articles/news.md')).document).toEqual(whole);
});

test('an article without annotations is taken as text, with a warning', () => {
  dir = folder({ 'news.md': articleFile() });
  const { document, problems } = build();
  expect(document.articles).toHaveLength(1);
  expect(document.claims).toEqual([]);
  expect(told(problems)[0]).toBe('news.md: has no annotations (news.yaml), so only its text is taken');
});

test('a folder without articles, a path that is not there and a file of another kind say what to do', () => {
  dir = folder({ 'notes.doc': 'x', 'empty/.keep': '' });
  expect(() => build()).toThrow(/holds no article; put .md files there/);
  expect(() => build(join(dir.path, 'empty'))).toThrow(/holds no article/);
  expect(() => build(join(dir.path, 'gone'))).toThrow(/gone does not exist/);
  expect(() => build(join(dir.path, 'notes.doc'))).toThrow(
    /is neither an article \(.md, .txt, .html, .pdf, .docx\) nor an export \(.json\)/,
  );
});

test('folders in a folder are read, and what is not is told', () => {
  dir = newsFolder();
  dir.write('articles/march/deep/more.md', articleFile({ front: { title: 'More' } }));
  dir.write('articles/march/.trash/gone.md', articleFile({ front: { title: 'Gone' } }));
  dir.write('articles/.hidden.txt', 'Hidden');
  dir.write('articles/march/map.png', 'x');
  for (let n = 0; n < 21; n += 1) dir.write(`articles/pictures/${n}.jpg`, 'x');
  const { sources } = findSources([dir.path]);
  expect(sources.map((s) => [s.file.replace(`${dir.path}/`, ''), s.below])).toEqual([
    ['articles/news.md', undefined],
    ['articles/march/deep/more.md', ['march', 'deep']],
  ]);
  const { document, problems } = build();
  expect(document.articles.map((a) => a.title)).toEqual(['More', 'Valdoria buys filters']);
  expect(told(problems).sort()).toEqual(
    [
      'articles/march/deep/more.md: has no annotations (more.yaml), so only its text is taken',
      'articles/march/map.png: is no .md, .txt, .html, .pdf, .docx or .json file, so it is not read',
      'articles/pictures: holds 21 files that are no .md, .txt, .html, .pdf, .docx or .json and not read: 21 .jpg',
      'articles: has 2 hidden files and folders that are not read',
    ].sort(),
  );
});

test('a link is followed to a file of the folder alone: none leads out of it, and none round in a circle', () => {
  dir = folder({ 'in/a.txt': 'A', 'in/.store/b': 'B', 'in/sub/c.txt': 'C', 'out/secret.txt': 'S' });
  const link = (to: string, name: string) => symlinkSync(to, join(dir.path, 'in', name));
  link('..', 'sub/up');
  link('.', 'round');
  link('../out/secret.txt', 'secret.txt');
  link('/dev/zero', 'zero.txt');
  link('.store/b', 'b.txt');
  link('a.txt', 'twice.txt');
  link('gone', 'gone.txt');
  execFileSync('mkfifo', [join(dir.path, 'in/pipe.txt')]);
  const { sources, problems } = findSources([join(dir.path, 'in')]);
  expect(sources.map((s) => s.file.replace(`${dir.path}/`, ''))).toEqual(['in/a.txt', 'in/sub/c.txt', 'in/b.txt']);
  const out = 'is a link that leads out of the folder, so it is not read; give what it leads to as a PATH';
  expect(told(problems)).toEqual([
    'in/pipe.txt: is neither a file nor a folder, so it is not read',
    'in/gone.txt: is a link that leads nowhere',
    'in/round: is a link to a folder, which is read where it stands',
    `in/secret.txt: ${out}`,
    `in/zero.txt: ${out}`,
    'in/sub/up: is a link to a folder, which is read where it stands',
    'in: has 1 hidden file or folder that is not read',
  ]);
});

test('one bad file is left out with its reason, and the others are taken', () => {
  dir = newsFolder();
  dir.write('articles/broken.md', articleFile({ front: { title: 'Broken' } }));
  dir.write('annotations/broken.yaml', 'article: broken\nentities: [');
  dir.write('articles/open.md', '---\ntitle: x\n');
  dir.write('articles/plain.MD', 'No front matter.');
  dir.write('articles/clipped.md', '---\r\ntitle: Cranes\r\ntags: x\r\n---\r\n\r\nA crane fell.\r\n');
  dir.write('annotations/stray.yaml', annotationFile({ article: 'stray' }));
  dir.write('articles/picture.png', 'x');
  dir.write('articles/big.md', 'x'.repeat(2 * 1024 * 1024 + 1));
  const { document, problems } = build();
  expect(document.articles.map((a) => a.title)).toEqual(['Valdoria buys filters', 'Cranes', 'No front matter.']);
  expect(told(problems)).toEqual([
    'articles/picture.png: is no .md, .txt, .html, .pdf, .docx or .json file, so it is not read',
    expect.stringMatching(/^annotations\/stray.yaml: has no article stray.md in /),
    expect.stringMatching(/^annotations\/broken.yaml:2: is not valid YAML/),
    'articles/broken.md: is left out, as its annotations cannot be read',
    expect.stringMatching(/^articles\/open.md:1: has front matter that never ends/),
    expect.stringMatching(/^articles\/big.md: is one article of more than 2 MB/),
    'articles/clipped.md: “Cranes”: says in its front matter what is not taken: tags',
    expect.stringMatching(/^articles\/clipped.md:1: “Cranes”: publisher, date and author cannot be read/),
    expect.stringMatching(/^articles\/plain.MD:1: “No front matter.”: publisher, date and author cannot be read/),
  ]);
});

/** root may read everything, so what must fail for want of rights runs as somebody else. */
function asNobody<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  chmodSync(dir.path, 0o755);
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

test('a file that may not be read is left out with its reason', () => {
  dir = newsFolder();
  const secret = dir.write('articles/secret.md', articleFile());
  chmodSync(secret, 0o000);
  expect(asNobody(() => told(build().problems))).toEqual(['articles/secret.md: cannot be read (EACCES)']);
});

test('pages and documents beside texts are taken as well', () => {
  const words = 'A crane fell on Monday at the quay of Lowmere, the harbour board said, and nobody was under it.';
  dir = folder({ 'crane.txt': `Crane falls\n\nBy Ana Reyes\n\n${words}\n` });
  dir.write('page.HTML', `<html><body><h1>Ferry sinks</h1><p>By Tomas Brandt</p><p>${words}</p></body></html>`);
  dir.write('paper.docx', docx([{ style: 'Title', text: 'Quay shuts' }, 'By Mira Solt', words]));
  dir.write('broken.pdf', '%PDF-1.4 x');
  const { document, problems } = build();
  expect(document.articles.map((a) => [a.title, a.authors])).toEqual([
    ['Crane falls', ['ana-reyes']],
    ['Ferry sinks', ['tomas-brandt']],
    ['Quay shuts', ['mira-solt']],
  ]);
  expect(told(problems)).toContainEqual(expect.stringMatching(/^broken.pdf: is no PDF that can be read/));
}, 60_000);

test('the same article in two files is taken once', () => {
  dir = newsFolder();
  dir.write('articles/twin.md', articleFile());
  const { document, problems } = build();
  expect(document.articles).toHaveLength(1);
  expect(told(problems)).toContainEqual(
    expect.stringMatching(/^articles\/twin.md: is the article that .*news.md is: same publisher, date and title/),
  );
});

const second = (more: object) => {
  dir = newsFolder();
  dir.write('articles/other.md', articleFile({ front: { title: 'More of it', date: '2025-10-25' } }));
  dir.write('annotations/other.yaml', annotationFile({ article: 'other', ...more }));
  return build();
};
const renamed = (id: string, more: object) => newsEntities.map((e) => (e.id === id ? { ...e, ...more } : e));
const named = newsEntities.filter((e) => e.unnamed !== true);

test('the same id is the same entity: names and aliases of all files add up, the same claim is one', () => {
  const { document, problems } = second({
    entities: [
      ...named.filter((e) => e.id !== 'norvik-systems'),
      { id: 'norvik-systems', name: 'Norvik', types: ['Organisation'], aliases: ['Norvik Systems', 'Norvik Group'] },
    ],
    claims: [newsClaims.seat],
    scareQuotes: ['silicon coast', 'is not true'],
  });
  expect(problems).toEqual([]);
  expect(document.entities.find((e) => e.id === 'norvik-systems')).toMatchObject({
    name: 'Norvik Systems',
    aliases: ['Norvik', 'Norvik Group'],
    types: ['Organisation', 'Vendor'],
    summary: 'vendor, Ostmark',
  });
  const seat = document.claims.find((c) => c.predicate === 'LOCATED_IN');
  expect(seat?.assertions.map((a) => a.article).sort()).toEqual(document.articles.map((a) => a.id));
});

test.each([
  [
    'another name',
    { name: 'Ostmark Islands' },
    /is "Ostmark Islands" here but "Ostmark" in .*news.yaml:\d+; use one name/,
  ],
  ['another kind', { types: ['Person'] }, /is Person here but Country in .*news.yaml:\d+; correct one/],
  ['no type', { types: ['Planet'] }, /type "Planet" is not in the ontology/],
])('%s for the same id leaves out what that file says of it', (_, more, reason) => {
  const { document, problems } = second({
    entities: renamed('ostmark', more).filter((e) => !('unnamed' in e)),
    claims: [newsClaims.seat],
  });
  const rejections = problems.filter((p) => p.kind === 'rejection');
  expect(rejections.map((p) => [p.what, p.file.endsWith('other.yaml')])).toEqual([
    ['entity ostmark', true],
    ['claim seat', true],
  ]);
  expect(rejections[0]?.reason).toMatch(reason);
  expect(document.entities.find((e) => e.id === 'ostmark')?.name).toBe('Ostmark');
});

test('an unnamed voice is never shared, and a namesake under another id is warned of', () => {
  const { problems } = second({
    entities: [...newsEntities, { id: 'ostmark-republic', name: 'Ostmark', types: ['Country'] }],
    claims: [],
  });
  expect(problems.filter((p) => p.kind === 'rejection').map((p) => p.what)).toEqual([
    'entity unnamed-news-leaked-memo',
    'entity unnamed-news-officials',
  ]);
  expect(problems.some((p) => p.kind === 'warning' && /has the name of ostmark/.test(p.reason))).toBe(true);
});
