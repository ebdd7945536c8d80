import { afterAll, beforeEach, expect, test } from '@jest/globals';
import type { ArticleFull, ArticleList } from '../../server/contract/article.ts';
import type { IngestFile, IngestReply } from '../../server/contract/ingest.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { emptied, onBoth } from '../factories/databases.ts';
import { docx } from '../factories/documents.ts';
import { firstStory } from '../factories/story.ts';

const body = [
  'Norvik Systems delivered the first sensors to the port of Lowmere in 2022, the harbour board said on Monday.',
  '“We count boxes and not people,” Mira Solt, the chief engineer of Norvik Systems, told Delta Radio.',
  'The dockers learnt of the cameras from a memo that somebody had left on a desk, and asked for a list of all of them.',
  'Nobody at the board would say where the films are kept, or who looks at them after the shifts of the night.',
];
const text = (more: { title?: string; by?: string; day?: string; paragraphs?: readonly string[] } = {}) =>
  `${more.title ?? 'Valdoria wires its harbour'}\n\n${more.by ?? 'By Ana Reyes'}\n${more.day ?? 'Published 4 March 2026'}\n\n${(more.paragraphs ?? body).join('\n\n')}\n`;
const file = (content: string, more: Partial<IngestFile> = {}) => ({ name: 'quay.txt', text: content, ...more });

onBoth('adding articles', (db) => {
  let app: TestApp;
  beforeEach(async () => {
    await app?.close();
    await emptied(db());
    await loadDocument(db(), firstStory, ontology);
    app = await listen(db());
  });
  afterAll(() => app.close());

  const post = async (files: readonly object[], dryRun = false) => {
    const { status, body: reply } = await app.post('/articles', { files, dryRun });
    expect([status, status === 200 ? '' : reply]).toEqual([200, '']);
    return reply as IngestReply;
  };
  const recognised = async (...files: readonly object[]) => {
    const reply = await post(files, true);
    return reply.dryRun ? reply.files : [];
  };
  const added = async (...files: readonly object[]) => {
    const reply = await post(files);
    return reply.dryRun ? [] : reply.items;
  };

  test('a dry run tells what is recognised, from which words, and writes nothing', async () => {
    const before = await readDocument(db(), ontology);
    const [told] = await recognised(file(text()));
    expect(await readDocument(db(), ontology)).toEqual(before);
    const [article] = told?.articles ?? [];
    expect({ ...told, articles: [] }).toEqual({
      ...{ name: 'quay.txt', kind: 'text', bytes: text().length + 4, pages: null },
      ...{ articles: [], leftOut: [], problems: [] },
    });
    expect(article).toMatchObject({
      index: 0,
      article: '2026-03-04-valdoria-wires-its-harbour',
      state: 'ready',
      twin: null,
      title: 'Valdoria wires its harbour',
      publisher: null,
      authors: ['Ana Reyes'],
      publishedOn: '2026-03-04',
      language: { code: 'en', name: 'English', extracted: true },
      paragraphs: 6,
      text: text(),
    });
    const { publishedOn, authors } = article?.found ?? { publishedOn: null, authors: [] };
    expect(publishedOn).toMatchObject({ words: '4 March 2026', where: 'a line of the head' });
    for (const f of [publishedOn, ...authors]) expect(text().slice(f?.start ?? 0, f?.end ?? 0)).toBe(f?.words);
  });

  test('articles are added with claims proposed, as changed by hand, and wait for a review', async () => {
    const [item] = await added(
      file(text(), { articles: [{ index: 0, publisher: 'Quay Courier', publishedOn: '2026-03-05', authors: [] }] }),
    );
    expect(item).toMatchObject({
      file: 'quay.txt',
      article: 'quay-courier-2026-03-05-valdoria-wires-its-harbour',
      outcome: 'added',
      copyOf: null,
    });
    expect(item?.proposed).toBeGreaterThan(0);
    const { body: found } = await app.get(`/articles/${item?.article}`);
    const { text: stored, paragraphs } = found as ArticleFull;
    expect(stored).toBe(text());
    expect(paragraphs[0]).toEqual({ number: 1, start: 0, end: 26, kind: 'headline' });
    const { claims } = await readDocument(db(), ontology);
    const proposals = claims.flatMap((c) => c.assertions.filter((a) => a.article === item?.article));
    expect(proposals).toHaveLength(item?.proposed ?? 0);
    expect([...new Set(proposals.map((a) => `${a.extractor} ${a.review}`))]).toEqual(['offline proposed']);
  });

  test('the same text, another text of the same head, and a syndicated copy are told and kept apart', async () => {
    await added(file(text({ by: 'By Ana Reyes, The Courier' })));
    const again = file(text({ by: 'By Ana Reyes, The Courier' }));
    const longer = file(
      text({ by: 'By Ana Reyes, The Courier', paragraphs: [...body, 'The board met again at night.'] }),
    );
    const copy = file(text({ title: 'Port watches its dockers', by: 'By Delta Wire', paragraphs: body.slice(0, 3) }));
    const other = file(text({ title: 'Ferry sinks', paragraphs: ['A ferry sank on Monday. Nobody was aboard it.'] }));
    const undated = file('Ferry found\n\nThe ferry was found on the ground of the bay.\n');
    const told = await recognised(again, longer, copy, other, undated);
    expect(told.flatMap((f) => f.articles.map((a) => [a.state, a.twin?.in, a.twin?.differing]))).toEqual([
      ['already-here', 'graph', 0],
      ['replaces', 'graph', 1],
      ['near-twin', 'graph', 2],
      ['ready', undefined, undefined],
      ['needs-date', undefined, undefined],
    ]);
    const before = await readDocument(db(), ontology);
    const [same] = await added(again);
    expect(same).toMatchObject({ outcome: 'here', proposed: 0 });
    expect(await readDocument(db(), ontology)).toEqual(before);
    const items = await added(longer, copy, { ...other, articles: [{ index: 0, skip: true }] });
    expect(items.map((i) => [i.outcome, i.copyOf])).toEqual([
      ['replaced', null],
      ['added', items[0]?.article],
      ['skipped', null],
    ]);
    expect(items[1]?.problems.map((p) => p.reason)).toContainEqual(
      expect.stringMatching(/^is taken as a copy of “Valdoria/),
    );
    const [own] = await added({ ...copy, articles: [{ index: 0, own: true }] }, file('Quay again\n\nA text.\n'));
    expect(own).toMatchObject({ outcome: 'here' });
  });

  test('copies within one request, and twice the same head, are found as well', async () => {
    const copy = text({ title: 'Port watches', by: 'By Delta Wire', day: 'Published 6 March 2026' });
    const items = await added(file(copy), file(text()), file(text({ paragraphs: ['Another text of the same head.'] })));
    expect(items.map((i) => [i.outcome, i.copyOf])).toEqual([
      ['added', items[1]?.article],
      ['added', null],
      ['here', null],
    ]);
    expect(items[2]?.problems[0]?.reason).toMatch(/^has publisher, day and title of an article before it/);
  });

  test('a text in another language is stored and found, and nothing is proposed from it', async () => {
    const russian =
      'Порт Лоумира\n\nПорт Лоумира закупил новые камеры, сообщили в понедельник в управлении гавани города.\n';
    const [item] = await added(file(russian));
    expect(item).toMatchObject({ outcome: 'added', proposed: 0 });
    const { body: list } = await app.get('/articles');
    expect((list as ArticleList).items.find((a) => a.id === item?.article)?.language).toBe('ru');
  });

  test('what cannot be read is told by file, and stops no other', async () => {
    const reply = await post([
      { name: '../../etc/passwd', base64: Buffer.from([1, 2, 3, 0, 5]).toString('base64') },
      { name: 'empty.txt', text: ' \n' },
      file(text({ by: 'By “'.repeat(30) })),
      {
        name: 'quay.docx',
        base64: docx(['Ferry sinks', 'By Ana Reyes', 'A ferry sank on Monday.']).toString('base64'),
      },
    ]);
    expect(reply.dryRun ? [] : reply.files.map((f) => [f.name, f.articles, f.problems.map((p) => p.reason)])).toEqual([
      ['../../etc/passwd', 0, [expect.stringMatching(/^is binary data and no text/)]],
      ['empty.txt', 0, ['holds no text']],
      ['quay.txt', 1, []],
      ['quay.docx', 1, []],
    ]);
    expect(reply.dryRun ? [] : reply.items.map((i) => i.outcome)).toEqual(['added', 'added']);
  });

  test('a request that says something wrong is refused by its field', async () => {
    const refused = async (asked: object) => {
      const { status, body: problem } = await app.post('/articles', asked);
      return [status, (problem as { field?: string }).field];
    };
    expect(await refused({ files: [] })).toEqual([400, 'files']);
    expect(await refused({ files: [{ name: 'x' }] })).toEqual([400, 'files.0.text']);
    expect(await refused({ files: [{ name: 'x', base64: '%' }] })).toEqual([400, 'files.0.base64']);
    expect(await refused({ files: [file('x')], extractor: 'magic' })).toEqual([400, 'extractor']);
    expect(await refused({ files: [file('x', { articles: [{ index: 7 }] })] })).toEqual([
      400,
      'files.0.articles.0.index',
    ]);
    expect(await refused({ files: [file('x', { articles: [{ index: 0, publishedOn: 'May' }] })] })).toEqual([
      400,
      'files.0.articles.0.publishedOn',
    ]);
    expect(await refused({ files: [file('x'.repeat(51 * 1024 * 1024))] })).toEqual([413, undefined]);
    const foreign = await app.post('/articles', { files: [file('x')] }, { origin: 'http://elsewhere.example' });
    expect(foreign.status).toBe(403);
  });
});
