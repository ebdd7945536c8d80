import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { CypherReply, CypherSchema } from '../../../server/contract/cypher.ts';
import type { QueryLogList } from '../../../server/contract/query.ts';
import { listen, startStory, type TestApp } from '../../factories/app.ts';
import { parameter, savedQuery } from '../../factories/query.ts';
import { expected, link } from '../../factories/replies.ts';
import { firstStory, secondStory, storyClaims } from '../../factories/story.ts';

// Everything that POST /cypher answers, over one graph in one process that is dear to start: that is why they share this file.
jest.setTimeout(60_000);
const queries = [
  savedQuery(),
  savedQuery({
    id: 'about',
    folder: 'Another',
    show: 'graph',
    text: 'MATCH (e:Entity {id: $entity})-[r]->(x:Entity) WHERE r.voices >= $voices RETURN e, r, x ORDER BY x.id',
    parameters: [parameter('entity', 'entity'), parameter('voices', 'integer', { default: 1 })],
  }),
  savedQuery({ id: 'unsound', text: 'MATCH (n) DETACH DELETE n' }),
];
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory], { queries });
});
afterAll(() => app.close());

const { ref, node } = expected(firstStory, secondStory);
const run = (query: string, more: object = {}) => app.post('/cypher', { query, ...more });
const seatLink = link('norvik-systems', 'LOCATED_IN', 'ostmark', { claimIds: [storyClaims.seat.id] });
const stored = (id: string) => ({
  $type: 'node',
  id,
  labels: expect.arrayContaining(['Entity']),
  properties: expect.objectContaining({ id }),
});

test('a reply is columns, rows, what of them is graph, and how it was cut', async () => {
  const { status, body } = await run(
    'MATCH (a:Vendor)-[r:LOCATED_IN]->(b) RETURN a AS vendor, r, b.name AS where, 1 AS one',
  );
  const { id: _, source, target, predicate, ...properties } = seatLink;
  expect([status, body]).toEqual([
    200,
    {
      columns: ['vendor', 'r', 'where', 'one'],
      rows: [
        {
          vendor: stored('norvik-systems'),
          r: { $type: 'relationship', type: predicate, from: source, to: target, properties },
          where: 'Ostmark',
          one: 1,
        },
      ],
      // The far end of the Link comes with it.
      graph: { nodes: [node('norvik-systems', 3), node('ostmark', 1)], links: [seatLink] },
      truncated: false,
      limit: 1000,
      tookMs: expect.any(Number),
      bestEffort: true,
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    },
  ]);
});

test('the graph of a reply holds each entity and Link once, also from paths, and no other Links', async () => {
  const { body } = await run(
    'MATCH p = (a:Vendor)-[:LOCATED_IN]->(b) RETURN p UNION ALL MATCH p = (a:Vendor)-[:LOCATED_IN]->(b) RETURN p',
  );
  const { rows, graph } = body as CypherReply;
  expect(rows).toHaveLength(2);
  expect(graph).toEqual({ nodes: [node('norvik-systems', 3), node('ostmark', 1)], links: [seatLink] });
  const { graph: alone } = (
    await run('MATCH (a:Entity) WHERE a.id IN $ids RETURN a ORDER BY a.id', {
      params: { ids: ['norvik-systems', 'ostmark'] },
    })
  ).body as CypherReply;
  expect(alone).toEqual({ nodes: [node('norvik-systems', 3), node('ostmark', 1)], links: [] });
});

test('claims and articles are rows, not graph, and search keys stay inside', async () => {
  const { rows, graph } = (await run('MATCH (c:Claim)-[r:SUBJECT]->(e), (t:Article) RETURN c, r, t LIMIT 1'))
    .body as CypherReply;
  expect(graph).toEqual({ nodes: [], links: [] });
  expect(JSON.stringify(rows)).not.toContain('searchKey');
});

test('rows past the limit are cut, and it says so', async () => {
  expect((await run('UNWIND [1, 2, 3] AS x RETURN x', { limit: 2 })).body).toMatchObject({
    rows: [{ x: 1 }, { x: 2 }],
    truncated: true,
    limit: 2,
  });
  expect((await run('UNWIND [1, 2, 3] AS x RETURN x', { limit: 3 })).body).toMatchObject({ truncated: false });
});

test('parameters are passed as they are', async () => {
  const params = { i: 3, f: 1.5, s: 'O’Neill "x" \\ 😀', l: [1, 2], n: null, b: false };
  expect(
    (await run('RETURN $i AS i, $f AS f, $s AS s, $l AS l, $n AS n, $b AS b, $i / 2 AS half', { params })).body,
  ).toMatchObject({ rows: [{ ...params, half: 1 }] });
});

test.each<[string, object, object]>([
  ['MATCH (n) SET n.x = 1', {}, { code: 'cypher-write', field: 'query', span: { start: 10, end: 21 } }],
  ['MATCH (n RETURN n', {}, { code: 'cypher-syntax', field: 'query', span: { start: 9, end: 15 } }],
  ['LOAD CSV FROM "file:///etc/passwd" AS l RETURN l', {}, { code: 'cypher-load-csv' }],
  [
    'MATCH (n) RETURN n, count(*)',
    {},
    { code: 'cypher-entity-aggregate', detail: 'Count first: WITH n, count(*) AS c RETURN n, c.' },
  ],
  ['RETURN $a AS a', {}, { code: 'cypher-parameter', field: 'params.a' }],
  ['RETURN $a AS a', { params: { a: 1, b: 2 }, limit: 0 }, { code: 'invalid', field: 'limit' }],
  ['RETURN 1 AS a', { limit: 10_001 }, { field: 'limit' }],
  ['RETURN 1 AS a', { timeoutMs: 60_001 }, { field: 'timeoutMs' }],
  ['RETURN 1 AS a', { params: [] }, { field: 'params' }],
  ['', {}, { field: 'query' }],
  ['RETURN nosuch AS a', {}, { code: 'cypher-invalid' }],
])('%s %j is refused with what to do', async (query, more, body) => {
  expect(await run(query, more)).toMatchObject({ status: 400, body: { status: 400, ...body } });
});

test('a query that takes too long is stopped', async () => {
  const { status, body } = await run('MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*) AS n', {
    timeoutMs: 300,
  });
  expect([status, body]).toEqual([504, expect.objectContaining({ code: 'timeout', field: 'timeoutMs' })]);
});

test('lines are streamed to who asks for them', async () => {
  const { body, headers } = await app.post(
    '/cypher',
    { query: 'UNWIND [1, 2] AS x RETURN x' },
    { accept: 'application/x-ndjson' },
  );
  expect(headers.get('content-type')).toMatch(/^application\/x-ndjson/);
  expect(
    String(body)
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l)),
  ).toEqual([
    { columns: ['x'] },
    { row: { x: 1 } },
    { row: { x: 2 } },
    { truncated: false, rows: 2, tookMs: expect.any(Number), asOf: expect.any(String) },
  ]);
});

test('saved queries are listed by folder, without those that may not run', async () => {
  const { body } = await app.get('/queries');
  expect(body).toEqual({ items: [queries[1], queries[0]], total: 2, next: null });
  const first = (await app.get('/queries?limit=1')).body as { next: string };
  expect((await app.get(`/queries?limit=1&cursor=${first.next}`)).body).toEqual({
    items: [queries[0]],
    total: 2,
    next: null,
  });
  expect((await app.get('/queries/about')).body).toEqual(queries[1]);
  for (const id of ['unsound', 'none'])
    expect(await app.get(`/queries/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'query-not-found', field: 'id' },
    });
});

test('a saved query runs with its parameters and their defaults', async () => {
  const { status, body } = await app.post('/queries/about/run', { params: { entity: 'norvik-systems', voices: 3 } });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    columns: ['e', 'r', 'x'],
    rows: [{ e: stored('norvik-systems'), x: stored('valdoria') }],
  });
  expect((await app.post('/queries/about/run', { params: { entity: 'norvik-systems' } })).body).toMatchObject({
    graph: {
      nodes: expect.arrayContaining(
        ['lantern', 'norvik-systems', 'ostmark', 'valdoria'].map((id) => expect.objectContaining(ref(id))),
      ),
    },
  });
  expect((await app.post('/queries/saved/run', { limit: 2 })).body).toMatchObject({
    rows: [{ id: 'ana-reyes' }, { id: 'delta-radio' }],
    truncated: true,
  });
});

test.each<[object, string]>([
  [{}, 'params.entity'],
  [{ params: { entity: 'nobody' } }, 'params.entity'],
  [{ params: { entity: 'Norvik Systems' } }, 'params.entity'],
  [{ params: { entity: 'norvik-systems', voices: 1.5 } }, 'params.voices'],
  [{ params: { entity: 'norvik-systems', voices: '1' } }, 'params.voices'],
  [{ params: { entity: 'norvik-systems', more: 1 } }, 'params.more'],
  [{ params: { entity: 'norvik-systems' }, limit: 0 }, 'limit'],
])('%j names the field at fault', async (body, field) => {
  expect(await app.post('/queries/about/run', body)).toMatchObject({ status: 400, body: { field } });
});

test('explain tells the plan of what the guard lets through, parameters or not, and refuses the rest', async () => {
  const asked = await app.post('/cypher/explain', { query: 'MATCH (v:Vendor {id: $id}) RETURN v.name AS name' });
  expect([asked.status, asked.body]).toEqual([
    200,
    { plan: { operator: expect.any(String), details: expect.any(String), children: expect.any(Array) } },
  ]);
  expect(JSON.stringify(asked.body)).toContain('Vendor');
  expect(await app.post('/cypher/explain', { query: 'MATCH (n) DETACH DELETE n' })).toMatchObject({
    status: 400,
    body: { code: 'cypher-write' },
  });
});

test('the schema is what the graph holds now, search keys left out, and the functions that are run', async () => {
  const { body } = await app.get('/cypher/schema');
  const { labels, relationshipTypes, propertyKeys, functions } = body as CypherSchema;
  expect(labels).toEqual(expect.arrayContaining(['Assertion', 'Claim', 'Entity', 'Vendor']));
  expect(labels).not.toContain('Topic');
  expect(relationshipTypes).toEqual(expect.arrayContaining(['LOCATED_IN', 'STATED_BY', 'SUBJECT']));
  expect(propertyKeys).toEqual(expect.arrayContaining(['name', 'stance', 'standing']));
  expect(propertyKeys).not.toContain('searchKey');
  expect(functions.find((f) => f.name === 'substring')).toEqual({
    name: 'substring',
    arguments: [
      { name: 'text', type: 'STRING' },
      { name: 'start', type: 'INTEGER' },
      { name: 'length', type: 'INTEGER' },
    ],
    returns: 'STRING',
    description: 'From the letter numbered start, which counts from 0',
    aggregating: false,
  });
  expect(functions.map((f) => f.name)).not.toContain('date');
});

test('what ran is logged with who, how long and how it ended, and without the values given', async () => {
  const { total: before } = (await app.get('/queries/log')).body as QueryLogList;
  const secret = 'a-secret-source';
  await run('MATCH (v:Vendor) WHERE v.id <> $id RETURN v.id AS id', { params: { id: secret } });
  await run('MATCH (n) DETACH DELETE n');
  await app.post('/queries/about/run', { params: { entity: 'norvik-systems' } });
  const { items, total } = (await app.get('/queries/log?limit=3')).body as QueryLogList;
  expect(total).toBe(before + 3);
  const common = { at: expect.stringMatching(/Z$/), by: 'local', truncated: false, tookMs: expect.any(Number) };
  expect(items).toEqual([
    { ...common, query: 'about', text: null, parameters: ['entity', 'voices'], outcome: 'answered', rows: 3 },
    { ...common, query: null, text: 'MATCH (n) DETACH DELETE n', parameters: [], outcome: 'cypher-write', rows: 0 },
    {
      ...common,
      query: null,
      text: 'MATCH (v:Vendor) WHERE v.id <> $id RETURN v.id AS id',
      parameters: ['id'],
      outcome: 'answered',
      rows: 1,
    },
  ]);
  expect(JSON.stringify((await app.get('/queries/log')).body)).not.toContain(secret);
});

test('rows and time are those of the allowance where more is asked', async () => {
  const own = await listen(app.db, { allowance: { atOnce: 1, rows: 2, seconds: 1 } });
  const asked = { query: 'UNWIND range(1, 5) AS n RETURN n', limit: 100 };
  expect((await own.post('/cypher', asked)).body).toMatchObject({
    limit: 2,
    truncated: true,
    rows: [{ n: 1 }, { n: 2 }],
  });
  const slow = own.post('/cypher', {
    query: 'MATCH (a), (b), (c), (d), (e), (f) RETURN count(*) AS n',
    timeoutMs: 60_000,
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await own.post('/cypher/explain', asked)).status).toBe(429);
  const second = await own.post('/cypher', asked);
  expect([second.status, (second.body as { code: string }).code, second.headers.get('retry-after')]).toEqual([
    429,
    'too-many-queries',
    '2',
  ]);
  expect((await slow).status).toBe(504);
  await own.close();
});
