import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CypherReply } from '../../server/contract/cypher.ts';
import { exportFormats } from '../../server/contract/export.ts';
import { readSavedQueries } from '../../server/cypher/savedQueries.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { buildDocument } from '../../server/ingest/build.ts';
import { findSources } from '../../server/ingest/sources.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { neo4jMissing, type OpenTestDatabase, openTestEmbedded, openTestNeo4j } from '../factories/databases.ts';
import { firstStory, secondStory } from '../factories/story.ts';
import { webStory } from '../factories/web.ts';

/** The same graph behind the same app on both databases: every reply must be the same reply. */
const seedDir = fileURLToPath(new URL('../../graph-seed', import.meta.url));
const seeded = buildDocument(findSources([seedDir]), { ontology, now: '2026-01-01T00:00:00.000Z' }).document;
const queries = readSavedQueries(seedDir);

type Side = TestApp & { readonly opened: OpenTestDatabase };
async function open(database: () => Promise<OpenTestDatabase>): Promise<Side> {
  const opened = await database();
  for (const document of [seeded, firstStory, secondStory, webStory]) await loadDocument(opened.db, document, ontology);
  return { ...(await listen(opened.db, { queries })), opened };
}

const busiest = Object.entries(
  seeded.claims
    .flatMap((c) => [c.subject, c.object])
    .reduce<Record<string, number>>((n, id) => Object.assign(n, { [id]: (n[id] ?? 0) + 1 }), {}),
)
  .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  .map(([id]) => id);
const [hub = '', second = ''] = busiest;
const names = seeded.entities.map((e) => e.name);

const gets = [
  '/ontology',
  '/articles',
  '/articles?limit=2',
  ...seeded.articles.map((a) => `/articles/${a.id}`),
  ...[...busiest.slice(0, 25), ...busiest.slice(-10), 'norvik-systems', 'the-herald', 'alpha'].map(
    (id) => `/entities/${id}`,
  ),
  ...busiest.slice(0, 10).flatMap((id) => [`/entities/${id}/neighbours?limit=5`, `/entities/${id}/claims?limit=20`]),
  `/entities/${hub}/neighbours?type=Vendor`,
  `/graph?ids=${busiest.slice(0, 60).join(',')}`,
  '/graph?ids=alpha,beta,gamma,delta,epsilon,omega',
  '/claims?limit=500',
  '/claims?standing=disputed',
  '/claims?stance=denies',
  '/claims?modality=planned',
  '/claims?from=2019&to=2021',
  '/claims?clock=published&from=2025-10-24&to=2025-10-24&limit=10',
  `/claims?outlet=${seeded.articles[0]?.publisher}&limit=10`,
  `/claims?voice=${seeded.articles[0]?.publisher}&limit=10`,
  ...seeded.claims.slice(0, 20).map((c) => `/claims/${c.id}`),
  '/voices?limit=500',
  '/voices/matrix?voices=100&subjects=40',
  '/voices/matrix?voice=rfe-rl',
  ...['rfe-rl', 'interseclab', 'bne-intellinews', 'kassym-jomart-tokayev'].map((id) => `/voices/${id}?limit=500`),
  '/voices/bne-intellinews?part=publishes&limit=500',
  `/paths?from=${hub}&to=${second}&k=5`,
  '/paths?from=alpha&to=omega&k=5',
  ...names.slice(0, 40).map((name) => `/search?q=${encodeURIComponent(name.slice(0, 200))}`),
  ...['a', 'ministry', 'kazakh', 'Қазақстан', 'surveilance', 'hikvison', 'smart  aqkol', 'norvik 2019', 'e'].map(
    (q) => `/search?q=${encodeURIComponent(q)}&limit=30`,
  ),
  ...exportFormats.flatMap(({ id }) => [
    `/export?format=${id}`,
    `/export?format=${id}&entity=${hub}`,
    `/export?format=${id}&query=opening`,
  ]),
  '/entities/nobody',
  '/claims?cursor=x',
];
/** What may differ: clocks, and the order of rows that the query leaves open. */
const comparable = (body: unknown) => {
  const { columns, rows, graph, truncated } = body as CypherReply;
  return { columns, rows: rows.map((row) => JSON.stringify(sortedKeys(row))).sort(), graph, truncated };
};
const sortedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, key === 'labels' ? [...(inner as string[])].sort() : sortedKeys(inner)]),
  );
};

const why = neo4jMissing();
const suite = why === undefined ? describe : describe.skip;
suite(`the API answers alike on both databases${why === undefined ? '' : `: ${why}`}`, () => {
  let sides: [Side, Side];
  beforeAll(async () => {
    sides = [await open(openTestEmbedded), await open(openTestNeo4j)];
  }, 180_000);
  afterAll(async () => {
    for (const side of sides ?? []) {
      await side.close();
      await side.opened.close();
    }
  }, 30_000);

  test.each(gets)('GET %s', async (path) => {
    const [embedded, neo4j] = await Promise.all(sides.map((side) => side.get(path)));
    expect(neo4j?.body).toEqual(embedded?.body);
    expect(neo4j?.status).toBe(embedded?.status);
  });

  test('the facets of the whole graph', async () => {
    const ids = [seeded, firstStory, secondStory, webStory].flatMap((d) => d.entities.map((e) => e.id));
    const [embedded, neo4j] = await Promise.all(sides.map((side) => side.post('/graph/facets', { ids })));
    expect([embedded?.status, neo4j?.body]).toEqual([200, embedded?.body]);
  });

  test.each(['where', 'when', 'sources'])('%s of everything in the graph', async (asked) => {
    const ids = [seeded, firstStory, webStory].flatMap((d) => d.entities.map((e) => e.id));
    const [embedded, neo4j] = await Promise.all(sides.map((side) => side.post(`/graph/${asked}`, { ids })));
    expect([embedded?.status, neo4j?.body]).toEqual([200, embedded?.body]);
  });

  test.each(exportFormats.map((f) => f.id))('a canvas as a file: %s', async (format) => {
    const asked = { format, ids: busiest.slice(0, 40) };
    const [embedded, neo4j] = await Promise.all(sides.map((side) => side.post('/export', asked)));
    expect([embedded?.status, neo4j?.body]).toEqual([200, embedded?.body]);
  });

  test.each(queries.map((q) => q.id))('the saved query %s', async (id) => {
    const [embedded, neo4j] = await Promise.all(sides.map((side) => side.post(`/queries/${id}/run`, {})));
    expect(neo4j?.status).toBe(200);
    expect(comparable(neo4j?.body)).toEqual(comparable(embedded?.body));
  });

  test('only the embedded database is marked as best effort', async () => {
    const replies = await Promise.all(sides.map((side) => side.post('/cypher', { query: 'RETURN 1 AS x' })));
    expect(replies.map((r) => (r.body as { bestEffort: boolean }).bestEffort)).toEqual([true, false]);
  });

  test('Neo4j runs the procedures on its list, and no others', async () => {
    const [, neo4j] = sides;
    const labels = await neo4j.post('/cypher', { query: 'CALL db.labels() YIELD label RETURN label ORDER BY label' });
    expect(labels).toMatchObject({ status: 200 });
    expect(JSON.stringify(labels.body)).toContain('"Entity"');
    for (const query of [
      'CALL dbms.listConfig() YIELD name RETURN name',
      'SHOW SETTINGS',
      'MATCH (n) SET n.x = 1 RETURN n',
    ])
      expect(await neo4j.post('/cypher', { query })).toMatchObject({ status: 400 });
  });
});
