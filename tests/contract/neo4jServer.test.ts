import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { neo4jStatus, startNeo4j, stopNeo4j } from '../../scripts/neo4j/server.ts';
import type { Env } from '../../server/env.ts';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { openDatabase, openNeo4j } from '../../server/graph/open.ts';
import { neo4jMissing, testRelease as release } from '../factories/databases.ts';
import { read, write } from '../factories/statements.ts';

/** What only a server of one's own can show: it goes away and comes back, and it knows its password. */
const home = fileURLToPath(new URL('../../.neo4j/test/away', import.meta.url));
const why = neo4jMissing();
const timed = async (work: () => Promise<unknown>): Promise<{ ms: number; outcome: unknown }> => {
  const began = performance.now();
  const outcome = await work().catch((error: unknown) => error);
  return { ms: performance.now() - began, outcome };
};

describe('a Neo4j of one’s own', () => {
  if (why !== undefined) {
    test.skip(`it could not be started: ${why}`, () => undefined);
    return;
  }
  const open: GraphDatabase[] = [];
  afterAll(async () => {
    await Promise.all(open.map((db) => db.close()));
    await stopNeo4j(home);
    await rm(home, { recursive: true, force: true });
  }, 60_000);

  test('goes away with a 503 and is found again without a restart of ours', async () => {
    const server = await startNeo4j({ release, home });
    expect(await neo4jStatus(home)).toStrictEqual(server);
    expect(await startNeo4j({ release, home })).toStrictEqual(server);
    const { uri, user, password, port } = server;
    const db = await openDatabase({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: 'neo4j',
    } as Env);
    open.push(db);
    expect(db.kind).toBe('neo4j');
    await write(db, 'CREATE (:Entity {id: $id})', { id: 'kept' });
    const ask = () => db.ask({ text: 'MATCH (n) RETURN n.id AS id', params: {}, limit: 9, timeoutMs: 5000 });
    expect((await ask()).rows).toStrictEqual([{ id: 'kept' }]);

    expect(await stopNeo4j(home)).toBe(true);
    expect(await stopNeo4j(home)).toBe(false);
    expect(await neo4jStatus(home)).toBeUndefined();
    for (const work of [
      () => read(db, 'RETURN 1 AS one'),
      () => write(db, 'CREATE (:Entity {id: $id})', { id: 'lost' }),
      () => db.textSearch('Entity', ['a'], 1),
      () => db.version(),
      ask,
    ]) {
      const { ms, outcome } = await timed(work);
      expect(outcome).toMatchObject({ name: 'AppError', status: 503, code: 'database-away', retryAfterS: 5 });
      expect(ms).toBeLessThan(9000);
    }
    const { outcome } = await timed(() => openNeo4j({ uri, user, password, database: 'neo4j' }));
    expect(outcome).toMatchObject({ code: 'database-away', message: expect.stringContaining(uri) });

    await startNeo4j({ release, home, port });
    expect(await read(db, 'MATCH (n) RETURN n.id AS id')).toStrictEqual([{ id: 'kept' }]);
    expect((await ask()).rows).toStrictEqual([{ id: 'kept' }]);
    await write(db, 'MATCH (n:Entity) SET n.back = true');
    expect(await read(db, 'MATCH (n) RETURN n.back AS back')).toStrictEqual([{ back: true }]);
  }, 180_000);

  test('refuses a wrong password by name, and is not asked again at once', async () => {
    const { uri, user, password } = await startNeo4j({ release, home });
    const settings = { uri, user, password: `${password}x`, database: 'neo4j' };
    for (let attempt = 0; attempt < 2; attempt += 1)
      await expect(openNeo4j(settings)).rejects.toMatchObject({
        code: 'database-auth',
        field: 'NEO4J_PASSWORD',
        detail: expect.stringContaining('NEO4J_USER and NEO4J_PASSWORD'),
      });
    const db = await openNeo4j({ uri, user, password, database: 'neo4j' });
    open.push(db);
    expect(await read(db, 'RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
  }, 60_000);

  test('a password that changes under us costs the server one refusal, not a hundred', async () => {
    const { uri, user, password } = await startNeo4j({ release, home });
    const admin = await openNeo4j({ uri, user, password, database: 'neo4j' });
    open.push(admin);
    await write(admin, `CREATE OR REPLACE USER visitor SET PASSWORD 'first-word' CHANGE NOT REQUIRED`);
    const db = await openNeo4j({ uri, user: 'visitor', password: 'first-word', database: 'neo4j' });
    open.push(db);
    expect(await read(db, 'RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
    await write(admin, `ALTER USER visitor SET PASSWORD 'second-word' CHANGE NOT REQUIRED`);
    // Connections that are open stay open; the reader's own driver has none yet.
    const ask = () => db.ask({ text: 'RETURN 1 AS x', params: {}, limit: 1, timeoutMs: 5000 });
    const outcomes = [];
    for (let i = 0; i < 5; i += 1) outcomes.push(await timed(ask));
    for (const { outcome } of outcomes) expect(outcome).toMatchObject({ code: 'database-auth', retryAfterS: 30 });
    // Two more attempts are left before the server locks the user: the right word still passes.
    const right = await openNeo4j({ uri, user: 'visitor', password: 'second-word', database: 'neo4j' });
    open.push(right);
    expect(await read(right, 'RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
  }, 60_000);

  test('an unknown database and a taken port are named', async () => {
    const { uri, user, password } = await startNeo4j({ release, home });
    await expect(openNeo4j({ uri, user, password, database: 'nowhere' })).rejects.toMatchObject({
      code: 'database-name',
      field: 'NEO4J_DATABASE',
    });
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    );
    await expect(startNeo4j({ release, home: `${home}-other`, port })).rejects.toMatchObject({ code: 'port-taken' });
    await new Promise((resolve) => taken.close(resolve));
    await rm(`${home}-other`, { recursive: true, force: true });
  }, 60_000);
});
