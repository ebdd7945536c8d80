import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { z } from 'zod';
import type { CypherReply } from '../../../server/contract/cypher.ts';
import type { QueryRequest, queryVersionList, SavedQuery, savedQueryList } from '../../../server/contract/query.ts';
import { writeCypherFile } from '../../../server/cypher/cypherFile.ts';
import { openGuard } from '../../../server/cypher/openGuard.ts';
import { parseSavedQuery } from '../../../server/cypher/savedQueries.ts';
import { loadDocument, readDocument } from '../../../server/graph/document/load.ts';
import { ontology, startStory, type TestApp } from '../../factories/app.ts';
import { graphDocument } from '../../factories/document.ts';
import { parameter, savedQuery } from '../../factories/query.ts';
import { firstStory } from '../../factories/story.ts';

jest.setTimeout(60_000);
const original = savedQuery();
// The parser takes seconds to load: one for all these apps.
const shared = openGuard();
const guard = { ...shared, close: () => undefined };
let app: TestApp;
beforeEach(async () => {
  app = await startStory([firstStory], { queries: [original], user: 'ana', guard });
});
afterEach(() => app.close());
afterAll(() => shared.close());

const asked: QueryRequest = {
  title: 'Vendors of a year',
  question: 'Which vendors are there?',
  folder: 'Mine',
  parameters: [parameter('rows', 'integer', { default: 5, help: 'At most so many.' })],
  columns: { vendor: 'Vendor' },
  show: 'table',
  text: 'MATCH (v:Vendor) RETURN v.name AS vendor ORDER BY vendor LIMIT $rows',
};
const id = 'vendors-of-a-year';
const save = async (more: Partial<QueryRequest> = {}) =>
  (await app.post('/queries', { ...asked, ...more })).body as SavedQuery;
const change = (more: object, ifMatch?: string, path = `/queries/${id}`) =>
  app.send('PUT', path, { ...asked, ...more }, ifMatch === undefined ? {} : { 'if-match': ifMatch });
type List = z.infer<typeof savedQueryList>;
type Versions = z.infer<typeof queryVersionList>;

test('a query is saved under its title, opens as it was, and runs', async () => {
  const { status, headers, body } = await app.post('/queries', asked);
  expect([status, headers.get('location')]).toEqual([201, `/api/v1/queries/${id}`]);
  expect(body).toEqual({
    id,
    ...asked,
    readOnly: false,
    owner: 'ana',
    revision: 1,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    lastRun: null,
  });
  expect((await app.get(`/queries/${id}`)).body).toEqual(body);
  expect(((await app.get('/queries')).body as List).items.map((q) => [q.folder, q.id])).toEqual([
    ['Mine', id],
    ['Tests', 'saved'],
  ]);
  const { rows } = (await app.post(`/queries/${id}/run`, { params: { rows: 1 } })).body as CypherReply;
  expect(rows).toHaveLength(1);
  expect((await app.get(`/queries/${id}`)).body).toMatchObject({
    revision: 1,
    lastRun: { by: 'ana', rows: 1, truncated: false, at: expect.any(String), tookMs: expect.any(Number) },
  });
});

test('an id means one query: not an original’s, not that of the page for writing one', async () => {
  const ids = [];
  for (const title of ['Saved', 'saved!', 'New', '…']) ids.push((await save({ title })).id);
  expect(ids).toEqual(['saved-2', 'saved-3', 'new-2', 'savedquery']);
});

test('a change needs the revision it is meant for, and leaves what was among the versions', async () => {
  await save();
  expect(await change({})).toMatchObject({ status: 412, body: { code: 'revision-required' } });
  expect(await change({ title: 'Renamed', folder: 'Elsewhere' }, '"1"')).toMatchObject({
    status: 200,
    body: { id, title: 'Renamed', folder: 'Elsewhere', revision: 2, owner: 'ana' },
  });
  expect(await change({}, '1')).toMatchObject({ status: 412, body: { code: 'revision-changed' } });
  const both = await Promise.all([change({ question: 'a' }, '2'), change({ question: 'b' }, '2')]);
  expect(both.map((r) => r.status).sort()).toEqual([200, 412]);

  const { items, total, next } = (await app.get(`/queries/${id}/versions`)).body as Versions;
  expect([items.map((v) => v.revision), total, next]).toEqual([[3, 2, 1], 3, null]);
  const { revision: _, savedAt, by, ...first } = items[2] ?? ({} as Versions['items'][number]);
  expect([first, by, typeof savedAt]).toEqual([asked, 'ana', 'string']);
  expect((await app.send('PUT', `/queries/${id}`, first, { 'if-match': '3' })).body).toMatchObject({
    ...asked,
    revision: 4,
  });
});

test('of many versions the last are kept', async () => {
  await save();
  for (let revision = 1; revision <= 51; revision++) await change({ question: `${revision}` }, String(revision));
  const { items } = (await app.get(`/queries/${id}/versions`)).body as Versions;
  expect([items.length, items[0]?.revision, items.at(-1)?.revision]).toEqual([50, 52, 3]);
});

test('an original is read, run and copied, never changed', async () => {
  const refused = { status: 403, body: { code: 'query-read-only', field: 'id', detail: /Copy it first/ } };
  const matched = { ...refused, body: { ...refused.body, detail: expect.stringMatching(/Copy it first/) } };
  expect(await change({}, '0', '/queries/saved')).toMatchObject(matched);
  expect(await app.send('DELETE', '/queries/saved')).toMatchObject(matched);
  expect((await app.get('/queries/saved/versions')).body).toEqual({ items: [], total: 0, next: null });
  expect((await app.get('/queries/saved')).body).toEqual(original);
});

test('what is removed is gone, and with If-Match only as it was known', async () => {
  await save();
  const path = `/queries/${id}`;
  expect(await app.send('DELETE', path, undefined, { 'if-match': '7' })).toMatchObject({ status: 412 });
  expect(await app.send('DELETE', path)).toMatchObject({ status: 204, body: '' });
  for (const reply of [await app.get(path), await app.send('DELETE', path), await change({}, '1')])
    expect(reply).toMatchObject({ status: 404, body: { code: 'query-not-found', field: 'id' } });
  expect(await app.get(`${path}/versions`)).toMatchObject({ status: 404 });
});

test.each<[string, object, string]>([
  ['no title', { title: '  ' }, 'title'],
  ['no text', { text: '' }, 'text'],
  ['a text too long', { text: 'x'.repeat(65_537) }, 'text'],
  ['writing', { text: 'CREATE (n) RETURN n', parameters: [] }, 'text'],
  ['no Cypher', { text: 'SELECT 1', parameters: [] }, 'text'],
  ['a parameter nobody declared', { parameters: [] }, 'parameters'],
  ['a parameter the text does not use', { parameters: [...asked.parameters, parameter('x', 'text')] }, 'parameters'],
  ['a parameter twice', { parameters: [...asked.parameters, ...asked.parameters] }, 'parameters'],
  ['a default of another type', { parameters: [parameter('rows', 'integer', { default: 'many' })] }, 'parameters'],
  ['what nobody knows', { colour: 'red' }, 'colour'],
])('%s is refused by name', async (_, more, field) => {
  expect(await app.post('/queries', { ...asked, ...more })).toMatchObject({ status: 400, body: { field } });
  await save();
  expect(await change(more, '1')).toMatchObject({ status: 400, body: { field } });
  expect((await app.get(`/queries/${id}`)).body).toMatchObject({ revision: 1 });
});

test('a query goes out as a file and comes back from it', async () => {
  const saved = await save({ title: 'A “title”: with #signs', question: 'One line.\nAnother' });
  const file = await app.get(`/queries/${saved.id}.cypher`);
  expect([file.status, file.headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename="a-title-with-signs.cypher"',
  ]);
  expect(parseSavedQuery('x', String(file.body))).toMatchObject({
    title: saved.title,
    question: saved.question,
    folder: saved.folder,
    parameters: asked.parameters,
    columns: asked.columns,
    text: asked.text,
  });
  const back = await app.post('/queries/import', { content: file.body });
  const { id: __, updatedAt: ___, ...content } = saved;
  expect(back).toMatchObject({ status: 201, body: { ...content, id: 'a-title-with-signs-2' } });
  expect(await app.post('/queries/import', { name: 'x.cypher', content: 'RETURN 1' })).toMatchObject({
    status: 400,
    body: { field: 'content', title: expect.stringMatching(/^x\.cypher: front matter is missing/) },
  });
  expect(await app.get('/queries/nothing.cypher')).toMatchObject({ status: 404 });
});

test('an original written as a file is the same query', () => {
  const query = savedQuery({
    show: 'graph',
    parameters: [parameter('entity', 'entity', { default: '', types: ['Vendor'], help: 'Yes: any' })],
    text: '// a comment\nMATCH (e {id: $entity})\nRETURN e',
  });
  expect(parseSavedQuery('saved.cypher', writeCypherFile(query))).toEqual(query);
});

test('a run streams more rows than it answers at once', async () => {
  await save({ text: 'UNWIND range(1, $rows) AS n RETURN n' });
  const reply = await fetch(`${app.url}/api/v1/queries/${id}/run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    body: JSON.stringify({ params: { rows: 20_000 }, limit: 15_000 }),
  });
  const lines = (await reply.text()).trim().split('\n');
  expect([lines.length, JSON.parse(lines.at(-1) ?? '')]).toEqual([
    15_002,
    expect.objectContaining({ truncated: true, rows: 15_000 }),
  ]);
});

test('saved queries are part of the export, come back from it, and outlive seeding with a reset', async () => {
  const saved = await save();
  const exported = await readDocument(app.db, ontology);
  expect(exported.queries).toMatchObject([{ id, title: saved.title, owner: 'ana' }]);
  await loadDocument(app.db, graphDocument(), ontology, { reset: true });
  expect((await app.get(`/queries/${id}`)).body).toEqual(saved);
  const other = await startStory([exported], { guard });
  try {
    expect((await other.get(`/queries/${id}`)).body).toEqual(saved);
  } finally {
    await other.close();
  }
});

test('what another program wrote opens with its text instead of failing', async () => {
  const stored = {
    id: 'odd',
    title: 'Odd',
    body: 'RETURN 1 AS one',
    owner: 'bo',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
  await loadDocument(app.db, graphDocument({ queries: [stored] }), ontology);
  expect((await app.get('/queries/odd')).body).toMatchObject({ title: 'Odd', text: 'RETURN 1 AS one', owner: 'bo' });
  expect((await app.post('/queries/odd/run', {})).body).toMatchObject({ rows: [{ one: 1 }] });
});
