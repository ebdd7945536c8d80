import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PlanStep } from '../../server/contract/cypher.ts';
import type { Row, UserQuery } from '../../server/graph/database.ts';
import { onBoth } from '../factories/databases.ts';
import { batch, read } from '../factories/statements.ts';

// What a query may get back and what stops it, over one graph on both databases: that is why they share this file.
onBoth('people’s own Cypher', (db) => {
  const ask = (text: string, more: Partial<UserQuery> = {}) =>
    db().ask({ text, params: {}, limit: 100, timeoutMs: 5000, ...more });
  const rows = async (text: string, params: Row = {}) => (await ask(text, { params })).rows;

  beforeAll(async () => {
    await db().prepare({ unique: ['Entity'], text: ['Entity'] });
    await db().load(
      batch({
        putNodes: [
          {
            labels: ['Entity', 'Organisation', 'Vendor'],
            id: 'dahua',
            properties: { name: 'Dahua', aliases: ['大华'] },
          },
          { labels: ['Entity', 'System'], id: 'sergek', properties: { name: 'Sergek', cameras: 22_000 } },
          { labels: ['Entity', 'Place'], id: 'astana', properties: { name: 'Astana' } },
        ],
        createRelationships: [
          { type: 'SUPPLIES', from: end('dahua'), to: end('sergek'), properties: { voices: 2, share: 0.5 } },
          { type: 'LOCATED_IN', from: end('sergek'), to: end('astana'), properties: {} },
        ],
      }),
    );
  });

  const dahua = {
    $type: 'node',
    id: 'dahua',
    labels: ['Entity', 'Organisation', 'Vendor'],
    properties: { id: 'dahua', name: 'Dahua', aliases: ['大华'] },
  };
  const sergek = {
    $type: 'node',
    id: 'sergek',
    labels: ['Entity', 'System'],
    properties: { id: 'sergek', name: 'Sergek', cameras: 22_000 },
  };
  const astana = {
    $type: 'node',
    id: 'astana',
    labels: ['Entity', 'Place'],
    properties: { id: 'astana', name: 'Astana' },
  };
  const supplies = {
    $type: 'relationship',
    type: 'SUPPLIES',
    from: 'dahua',
    to: 'sergek',
    properties: { voices: 2, share: 0.5 },
  };
  const located = { $type: 'relationship', type: 'LOCATED_IN', from: 'sergek', to: 'astana', properties: {} };

  test('a plan is told, and nothing of the query is run', async () => {
    const plan = await db().explain({ text: 'MATCH (n:Vendor)-[:SUPPLIES]->(s) RETURN s.name AS name', params: {} });
    const steps = (p: PlanStep): PlanStep[] => [p, ...p.children.flatMap(steps)];
    expect(steps(plan).length).toBeGreaterThan(2);
    expect(
      steps(plan)
        .map((s) => s.details)
        .join(' '),
    ).toContain('SUPPLIES');
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n';
    expect((await db().explain({ text: endless, params: {} })).operator).not.toBe('');
    await expect(db().explain({ text: 'RETURN', params: {} })).rejects.toMatchObject({ status: 400 });
    await db()
      .explain({ text: 'CREATE (n:Vendor) RETURN n', params: {} })
      .catch(() => undefined);
    expect(await rows('MATCH (n:Vendor) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
  });

  test('nodes, relationships and paths come in the contract’s form, alone and together', async () => {
    expect(await rows('MATCH (n:Vendor) RETURN n')).toStrictEqual([{ n: dahua }]);
    expect(await rows('MATCH (:Vendor)-[r]->() RETURN r')).toStrictEqual([{ r: supplies }]);
    expect(await rows('MATCH (:Place)<-[r]-() RETURN r')).toStrictEqual([{ r: located }]);
    expect(await rows('MATCH p = (:Vendor)-[*2]->(:Place) RETURN p')).toStrictEqual([
      { p: { $type: 'path', nodes: [dahua, sergek, astana], relationships: [supplies, located] } },
    ]);
    expect(await rows('MATCH p = (:Place)<-[*2]-(:Vendor) RETURN p')).toStrictEqual([
      { p: { $type: 'path', nodes: [astana, sergek, dahua], relationships: [located, supplies] } },
    ]);
    expect(await rows('MATCH p = (n:Place)-[*0..0]->(n) RETURN p, n')).toStrictEqual([
      { p: { $type: 'path', nodes: [astana], relationships: [] }, n: astana },
    ]);
    expect(
      await rows('MATCH (a:Vendor)-[r:SUPPLIES]->(b) RETURN a, r, b, [a, b] AS both, {of: r} AS map'),
    ).toStrictEqual([{ a: dahua, r: supplies, b: sergek, both: [dahua, sergek], map: { of: supplies } }]);
    expect(await rows('MATCH p = shortestPath((a:Vendor)-[*..4]-(b:Place)) RETURN length(p) AS hops')).toStrictEqual([
      { hops: 2 },
    ]);
    expect(await rows('MATCH (n:Vendor) OPTIONAL MATCH (n)-[r:OWNS]->(m) RETURN r, m')).toStrictEqual([
      { r: null, m: null },
    ]);
  });

  test('a node that is not of the model has no id', async () => {
    expect(await rows('MATCH (n:Place) RETURN n {.id, hops: 1} AS n')).toStrictEqual([
      { n: { id: 'astana', hops: 1 } },
    ]);
  });

  test('temporals are ISO text', async () => {
    const text = `RETURN date('2024-02-29') AS date, datetime('2024-01-02T03:04:05.120Z') AS utc,
      datetime('2024-01-02T03:04:05.123456+02:00') AS zoned, localdatetime('2024-01-02T03:04:05.5') AS local,
      time('03:04:05+01:00') AS time, localtime('03:04:05') AS localTime, [date('2025-01-01')] AS list`;
    expect(await rows(text)).toStrictEqual([
      {
        date: '2024-02-29',
        utc: '2024-01-02T03:04:05.12Z',
        zoned: '2024-01-02T03:04:05.123456+02:00',
        local: '2024-01-02T03:04:05.5',
        time: '03:04:05+01:00',
        localTime: '03:04:05',
        list: ['2025-01-01'],
      },
    ]);
  });

  test.each([
    ['P1Y2M3DT4H5M6.7S', 'P1Y2M3DT4H5M6.7S'],
    ['P14M1DT25H', 'P1Y2M1DT25H'],
    ['P3W', 'P21D'],
    ['PT0S', 'PT0S'],
    ['PT90S', 'PT1M30S'],
    ['PT0.000001S', 'PT0.000001S'],
  ])('the duration %s is %s', async (given, told) => {
    expect(await rows(`RETURN duration('${given}') AS d`)).toStrictEqual([{ d: told }]);
  });

  test('what JSON lacks is text', async () => {
    expect(
      await rows('RETURN 9223372036854775807 AS big, 0.0 / 0.0 AS nan, 1.5 AS f, true AS t, null AS none'),
    ).toStrictEqual([{ big: '9223372036854775807', nan: 'NaN', f: 1.5, t: true, none: null }]);
  });

  test('columns stand in their order, also without rows', async () => {
    const asked = await ask('MATCH (n:Nothing) RETURN n.b AS b, n.a AS a, 1 + 1');
    expect([asked.columns, asked.rows, asked.truncated]).toStrictEqual([['b', 'a', '1 + 1'], [], false]);
  });

  test('a result over the limit is cut and says so', async () => {
    const cut = await ask('UNWIND range(1, 11) AS x RETURN x', { limit: 10 });
    expect([cut.rows.length, cut.truncated, cut.rows[9]]).toStrictEqual([10, true, { x: 10 }]);
    const whole = await ask('UNWIND range(1, 10) AS x RETURN x', { limit: 10 });
    expect([whole.rows.length, whole.truncated]).toStrictEqual([10, false]);
    const long = await ask('UNWIND range(1, 300000) AS x RETURN x', { limit: 10_000 });
    expect([long.rows.length, long.truncated]).toStrictEqual([10_000, true]);
  });

  test('sees what was written before it, and says when', async () => {
    const before = new Date().toISOString();
    for (const seen of [1, 2, 3]) {
      await db().load(
        batch({ putNodes: [{ labels: ['Entity', 'Place'], id: 'astana', properties: { name: 'Astana', seen } }] }),
      );
      const asked = await ask('MATCH (n:Place) RETURN n.seen AS seen');
      expect(asked.rows).toStrictEqual([{ seen }]);
      expect(asked.asOf >= before && asked.asOf <= new Date().toISOString()).toBe(true);
    }
  });

  test('parameters reach it', async () => {
    expect(
      await rows('MATCH (n:Entity) WHERE n.id IN $ids AND n.name STARTS WITH $s RETURN n.id AS id', {
        ids: ['dahua', 'sergek'],
        s: 'S',
      }),
    ).toStrictEqual([{ id: 'sergek' }]);
    expect(
      await rows('MATCH (n:Entity) RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $limit', { skip: 1, limit: 1 }),
    ).toStrictEqual([{ id: 'dahua' }]);
  });

  describe('mistakes are told, with their place', () => {
    test.each([
      ['MATCH (n:Entity RETURN n', /[a-z]/],
      ['MATCH (n) RETURN m', /m/],
      ['RETURN $missing AS x', /missing/],
      ['RETURN 1 AS x; RETURN 2 AS y', /statement/],
      ['', /[a-z]/],
    ])('%s', async (text, message) => {
      await expect(ask(text)).rejects.toMatchObject({
        name: 'AppError',
        status: 400,
        code: 'cypher-error',
        message: expect.stringMatching(message),
      });
    });
    test('a span points into the text as it was written', async () => {
      const error = await ask('MATCH (n)\nRETURN n,').catch((e: unknown) => e);
      expect(error).toMatchObject({ code: 'cypher-error', span: { start: 19 } });
    });
  });

  describe('refuses', () => {
    const state = () => read(db(), 'MATCH (n) RETURN count(n) AS n, max(n.id) AS last');
    test.each([
      'CREATE (n:Entity {id: "evil"})',
      'CREATE (n:Entity {id: "evil"}) RETURN n',
      'MERGE (n:Entity {id: "evil"}) RETURN n',
      'MATCH (n) SET n.evil = 1',
      'MATCH (n) SET n:Evil RETURN n',
      'MATCH (n) REMOVE n.name RETURN n.id',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n) FOREACH (x IN [1] | SET n.evil = x)',
      'MATCH (n) CALL (n) { SET n.evil = 1 } RETURN n.id',
      'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS',
      'CREATE INDEX evil FOR (n:Entity) ON (n.evil)',
      'DROP CONSTRAINT unique_Entity',
      'CREATE CONSTRAINT evil FOR (n:Place) REQUIRE n.id IS UNIQUE',
      "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
      "LOAD CSV FROM '/etc/passwd' AS line RETURN line",
      "load /* x */ csv from 'http://127.0.0.1:1/' AS line RETURN line",
      "MATCH (n) WITH n LIMIT 1 CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
      "\\u004COAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
      '\\u0043REATE (n:Entity {id: "evil"})',
      'CALL dbms.listConfig()',
      'CALL dbms.killConnections([])',
      'CALL apoc.load.json("file:///etc/passwd")',
      'CALL db.createLabel("Evil")',
      'CALL db.clearQueryCaches()',
      'CALL grafeo.procedures()',
      'SHOW USERS',
      'SHOW TRANSACTIONS',
      "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
      "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
      'CREATE DATABASE evil',
      `RETURN ${'('.repeat(150)}1${')'.repeat(150)} AS x`,
      `RETURN ${'NOT '.repeat(150)}true AS x`,
      `RETURN ${'[1, '.repeat(150)}1${']'.repeat(150)} AS x`,
      `RETURN '${'x'.repeat(70_000)}' AS x`,
    ])('%.80s', async (text) => {
      const was = await state();
      await expect(ask(text)).rejects.toMatchObject({
        name: 'AppError',
        status: 400,
        code: expect.stringMatching(/^cypher-(refused|error)$/),
      });
      expect(await state()).toStrictEqual(was);
    });
  });

  test('words that only look forbidden pass', async () => {
    const text = `MATCH (n:Entity {id: 'dahua'}) // CREATE, LOAD CSV, CALL x.y()
      RETURN 'LOAD CSV FROM "x"; CALL dbms.y() \\u0043REATE (' AS t, n.name AS \`CALL\` /* DELETE ((((( */`;
    expect(await rows(text)).toStrictEqual([{ t: 'LOAD CSV FROM "x"; CALL dbms.y() CREATE (', CALL: 'Dahua' }]);
  });
});
const end = (id: string) => ({ label: 'Entity', id });
