import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { View, ViewList } from '../../../server/contract/view.ts';
import { loadDocument, readDocument } from '../../../server/graph/document/load.ts';
import { ontology, startStory, type TestApp } from '../../factories/app.ts';
import { graphDocument } from '../../factories/document.ts';
import { firstStory } from '../../factories/story.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeEach(async () => {
  app = await startStory([firstStory], { user: 'ana' });
});
afterEach(() => app.close());

const asked = {
  title: 'Who sells to whom',
  state: 'on=norvik-systems.5k.3a_valdoria&pr=SUPPLIES',
  entities: 2,
  note: null,
};
const save = async (more: object = {}) => (await app.post('/views', { ...asked, ...more })).body as View;

test('a canvas is saved under its title, says where, and opens as it was', async () => {
  const { status, headers, body } = await app.post('/views', asked);
  expect([status, headers.get('location')]).toEqual([201, '/api/v1/views/who-sells-to-whom']);
  expect(body).toEqual({
    id: 'who-sells-to-whom',
    ...asked,
    owner: 'ana',
    revision: 1,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
  expect((await app.get('/views/who-sells-to-whom')).body).toEqual(body);
});

test('a title taken gets a number, one without a word the name of what it is', async () => {
  const ids = [];
  for (const title of ['Same', 'same!', ' SAME ', '…', '…', 'x'.repeat(100), 'x'.repeat(100)])
    ids.push((await save({ title })).id);
  expect(ids).toEqual(['same', 'same-2', 'same-3', 'view', 'view-2', 'x'.repeat(80), `${'x'.repeat(78)}-2`]);
});

test('the same saved at once by many is saved as many', async () => {
  const saved = await Promise.all(Array.from({ length: 6 }, (_, i) => save({ note: String(i) })));
  expect(new Set(saved.map((v) => v.id)).size).toBe(6);
  expect(((await app.get('/views')).body as ViewList).total).toBe(6);
});

test('the list has the last changed first, page by page, without the states', async () => {
  for (const title of ['One', 'Two', 'Three']) await save({ title });
  await app.send('PUT', '/views/one', { ...asked, title: 'One' }, { 'if-match': '1' });
  const first = (await app.get('/views?limit=2')).body as ViewList;
  expect([first.total, first.items.map((v) => v.id)]).toEqual([3, ['one', 'three']]);
  expect(first.items[0]).toEqual({
    id: 'one',
    title: 'One',
    owner: 'ana',
    updatedAt: expect.any(String),
    revision: 2,
    entities: 2,
    note: null,
  });
  const second = (await app.get(`/views?limit=2&cursor=${first.next}`)).body as ViewList;
  expect([second.items.map((v) => v.id), second.next]).toEqual([['two'], null]);
});

test('a change needs the revision it is meant for, and never overwrites another’s', async () => {
  await save();
  const path = '/views/who-sells-to-whom';
  const change = (body: object, ifMatch?: string) =>
    app.send('PUT', path, { ...asked, ...body }, ifMatch === undefined ? {} : { 'if-match': ifMatch });
  expect(await change({})).toMatchObject({ status: 412, body: { code: 'revision-required', field: 'If-Match' } });
  expect(await change({ title: 'Renamed', note: 'Mine.' }, '"1"')).toMatchObject({
    status: 200,
    body: { id: 'who-sells-to-whom', title: 'Renamed', note: 'Mine.', revision: 2 },
  });
  expect(await change({}, '1')).toMatchObject({ status: 412, body: { code: 'revision-changed', field: 'If-Match' } });
  expect(await change({}, 'W/"x"')).toMatchObject({ status: 400, body: { field: 'If-Match' } });
  expect((await app.get(path)).body).toMatchObject({ title: 'Renamed', revision: 2 });
  const both = await Promise.all([change({ note: 'a' }, '2'), change({ note: 'b' }, '2')]);
  expect(both.map((r) => r.status).sort()).toEqual([200, 412]);
});

test('what is removed is gone, and with If-Match only as it was known', async () => {
  await save();
  const path = '/views/who-sells-to-whom';
  expect(await app.send('DELETE', path, undefined, { 'if-match': '7' })).toMatchObject({ status: 412 });
  expect(await app.send('DELETE', path)).toMatchObject({ status: 204, body: '' });
  const after = [
    await app.get(path),
    await app.send('DELETE', path),
    await app.send('PUT', path, asked, { 'if-match': '1' }),
  ];
  for (const reply of after)
    expect(reply).toMatchObject({ status: 404, body: { code: 'view-not-found', field: 'id' } });
  expect((await app.get('/views')).body).toEqual({ items: [], total: 0, next: null });
});

test.each<[string, object, string]>([
  ['no title', { title: '  ' }, 'title'],
  ['a title without end', { title: 'x'.repeat(201) }, 'title'],
  ['more than a megabyte', { state: 'x'.repeat(1_048_577) }, 'state'],
  ['half an entity', { entities: 0.5 }, 'entities'],
  ['what nobody knows', { colour: 'red' }, 'colour'],
])('%s is refused by name', async (_, more, field) => {
  expect(await app.post('/views', { ...asked, ...more })).toMatchObject({ status: 400, body: { field } });
  expect(((await app.get('/views')).body as ViewList).total).toBe(0);
});

test('a whole megabyte is kept, twice as much refused; a foreign page may not write', async () => {
  const state = 'x'.repeat(1_048_576);
  expect((await save({ state })).state).toBe(state);
  expect(await app.post('/views', { ...asked, state: 'x'.repeat(2_200_000) })).toMatchObject({ status: 413 });
  const foreign = await app.post('/views', asked, { origin: 'https://elsewhere.example' });
  expect(foreign).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
  expect(await app.post('/views', 'title=x', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
});

test('views are part of the export, come back from it, and outlive seeding with a reset', async () => {
  const saved = await save();
  const exported = await readDocument(app.db, ontology);
  expect(exported.views).toMatchObject([{ id: saved.id, title: saved.title, owner: 'ana' }]);
  await loadDocument(app.db, graphDocument(), ontology, { reset: true });
  expect((await app.get(`/views/${saved.id}`)).body).toEqual(saved);
  const other = await startStory([exported]);
  try {
    expect((await other.get(`/views/${saved.id}`)).body).toEqual(saved);
  } finally {
    await other.close();
  }
});

test('a view that another program wrote opens empty instead of failing', async () => {
  const stored = { id: 'odd', title: 'Odd', body: 'not JSON', owner: 'bo', updatedAt: '2026-01-01T00:00:00.000Z' };
  await loadDocument(app.db, graphDocument({ views: [stored] }), ontology);
  const { body: _, ...kept } = stored;
  expect((await app.get('/views/odd')).body).toEqual({ ...kept, state: '', entities: 0, note: null, revision: 1 });
});
