import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type ExportFormat, exportFormats } from '../../../server/contract/export.ts';
import type { QueryLogList } from '../../../server/contract/query.ts';
import { exportAs } from '../../../server/graph/export/formats.ts';
import { makeReader } from '../../../server/graph/read/reader.ts';
import { ontology, startStory, type TestApp } from '../../factories/app.ts';
import { savedQuery } from '../../factories/query.ts';
import { firstStory, secondStory } from '../../factories/story.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory], {
    queries: [
      savedQuery({ id: 'makers', title: 'Makers', text: 'MATCH (v:Vendor)-[r:SUPPLIES]->(c:Country) RETURN v, r, c' }),
      savedQuery({ id: 'names', title: 'Names', text: 'MATCH (v:Vendor) RETURN v.name AS name' }),
    ],
  });
});
afterAll(() => app.close());

/** A file as its bytes: a BOM is one of them. */
const fetchFile = async (path: string, init: RequestInit = {}) => {
  const reply = await fetch(`${app.url}/api/v1${path}`, init);
  return {
    status: reply.status,
    type: reply.headers.get('content-type'),
    name: /filename="([^"]+)"/.exec(reply.headers.get('content-disposition') ?? '')?.[1],
    covers: reply.headers.get('x-claimgraph-covers'),
    text: Buffer.from(await reply.arrayBuffer()).toString('utf8'),
  };
};
const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

test.each(exportFormats.map((f) => f.id))(
  '%s is a file with a name, saying what it covers',
  async (format: ExportFormat) => {
    const { ending, type } = exportFormats.find((f) => f.id === format) ?? exportFormats[0];
    const file = await fetchFile(`/export?format=${format}`);
    const { text } = await exportAs(makeReader(app.db, ontology), format, { kind: 'whole' });
    expect(file).toEqual({
      status: 200,
      type: `${type}; charset=utf-8`,
      name: `claimgraph.${ending}`,
      covers: expect.stringMatching(/^From Claimgraph: the whole graph\. Covers /),
      text,
    });
  },
);

test('a part is named after what it is about', async () => {
  const entity = await fetchFile('/export?format=csv&entity=ostmark');
  expect([entity.status, entity.name, entity.covers]).toEqual([
    200,
    'claimgraph-ostmark.csv',
    'From Claimgraph: the claims about Ostmark. Covers 2 entities, 1 Link, 1 claim, 1 assertion and 1 article. Leaves out nothing of it.',
  ]);
  const query = await fetchFile('/export?format=graphml&query=makers');
  expect([query.status, query.name]).toEqual([200, 'claimgraph-makers.graphml']);
  expect(query.covers).toMatch(
    /the entities in the answer of "Makers", and the claims between them\. Covers 2 entities and 1 Link\./,
  );
  const canvas = await fetchFile('/export', posted({ format: 'ftm', ids: ['valdoria', 'lantern'] }));
  expect([canvas.status, canvas.name]).toEqual([200, 'claimgraph-canvas.ftm.json']);
  expect(canvas.covers).toContain('a canvas of 2 entities and the claims between them');
});

test('the query of an export is a run as any other: logged, and within what one person may have running', async () => {
  await fetchFile('/export?format=csv&query=makers');
  await app.get('/export?format=csv&query=names');
  const { items } = (await app.get('/queries/log')).body as QueryLogList;
  const told = items.map(({ query, outcome, rows }) => ({ query, outcome, rows }));
  expect(told.slice(0, 2)).toEqual([
    { query: 'names', outcome: 'answered', rows: 1 },
    { query: 'makers', outcome: 'answered', rows: 1 },
  ]);
  const busy = await startStory([firstStory], {
    queries: [savedQuery({ id: 'makers', text: 'MATCH (v:Vendor) RETURN v' })],
    allowance: { atOnce: 0, rows: 10, seconds: 10 },
  });
  expect(await busy.get('/export?format=csv&query=makers')).toMatchObject({
    status: 429,
    body: { code: 'too-many-queries' },
  });
  await busy.close();
});

test.each<[string, number, string]>([
  ['/export?format=csv&entity=nobody', 404, 'id'],
  ['/export?format=csv&query=nobody', 404, 'id'],
  ['/export?format=csv&query=names', 400, 'query'],
  ['/export?format=csv&query=makers&entity=ostmark', 400, 'query'],
  ['/export?format=csv&entitiy=ostmark', 400, 'entitiy'],
])('%s is refused by name', async (path, status, field) => {
  expect(await app.get(path)).toMatchObject({ status, body: { field } });
});

test('a canvas without entities, or in no known format, is refused by name', async () => {
  expect(await app.post('/export', { format: 'csv', ids: [] })).toMatchObject({ status: 400, body: { field: 'ids' } });
  expect(await app.post('/export', { format: 'png', ids: ['a'] })).toMatchObject({
    status: 400,
    body: { field: 'format' },
  });
});
