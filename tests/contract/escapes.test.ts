import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { listen, type TestApp } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';
import { type Attempt, attempts, bombs, unguarded } from '../factories/escapes.ts';
import { batch, read } from '../factories/statements.ts';

/** Judged by effect, whatever the reply says: what was written, read from the disk, called, or still answers. */
jest.setTimeout(300_000);
const secret = 'what-only-the-file-says';
const deadlineMs = 300;
const graceMs = 2000;

onBoth('whoever tries to do more than read', (db) => {
  let app: TestApp;
  let dir: string;
  let file: string;
  let listener: Server;
  let callers = 0;
  const port = () => (listener.address() as AddressInfo).port;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'claimgraph-secret-'));
    file = join(dir, 'secret.csv');
    await writeFile(file, `${secret}\n`);
    listener = createServer((socket) => {
      callers += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => listener.once('listening', resolve));
    await db().prepare({ unique: ['Star'], text: [] });
    const ids = Array.from({ length: 300 }, (_, n) => n);
    const end = (n: number) => ({ label: 'Star', id: `s-${n}` });
    await db().load(
      batch({
        putNodes: ids.map((n) => ({ labels: ['Star'], id: `s-${n}`, properties: { n } })),
        createRelationships: ids.map((n) => ({
          type: 'NEAR',
          from: end(n),
          to: end((n * 7 + 1) % 300),
          properties: { n },
        })),
      }),
    );
    app = await listen(db());
  }, 60_000);
  afterAll(async () => {
    await app.close();
    listener.close();
    await rm(dir, { recursive: true, force: true });
  });

  /** Everything that is stored, and who may come in. */
  const state = async () => ({
    nodes: await read(db(), 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS p ORDER BY n.id'),
    links: await read(
      db(),
      'MATCH (a)-[r]->(b) RETURN type(r) AS t, properties(r) AS p, a.id AS a, b.id AS b ORDER BY a, b',
    ),
    schema: await db().schema(),
    users: db().kind === 'neo4j' ? await read(db(), 'SHOW USERS YIELD user') : [],
  });
  const neighbour = async () => {
    const { status, body } = await app.post('/cypher', {
      query: 'MATCH (n:Star {id: $id}) RETURN n.n AS n',
      params: { id: 's-7' },
      timeoutMs: 30_000,
    });
    expect([status, (body as { rows: unknown }).rows]).toEqual([200, [{ n: 7 }]]);
  };
  const attempt = async ({ text, params = {} }: Attempt, timeoutMs: number) => {
    const { status, body } = await app.post('/cypher', { query: text, params, limit: 100, timeoutMs });
    const fine = [200, 400, 413, 422, 429, 503, 504].includes(status);
    expect(fine ? 'answered' : `${status} for ${text.slice(0, 200)}`).toBe('answered');
    return JSON.stringify(body);
  };

  test('nothing is written, read from the disk or called', async () => {
    const before = await state();
    const all = attempts(file, port());
    expect(all.length).toBeGreaterThanOrEqual(300);
    const replies: string[] = [];
    for (const one of all) replies.push(await attempt(one, 1000));
    expect(replies.filter((r) => r.includes(secret))).toEqual([]);
    expect(callers).toBe(0);
    expect(await state()).toEqual(before);
    await neighbour();
  });

  test('nor behind the guard’s back', async () => {
    const before = await state();
    const replies: string[] = [];
    for (const { text } of unguarded(file, port()))
      replies.push(
        await db()
          .ask({ text, params: {}, limit: 100, timeoutMs: 1000 })
          .then(JSON.stringify, (error: unknown) => String(error)),
      );
    expect(replies.filter((r) => r.includes(secret))).toEqual([]);
    expect(callers).toBe(0);
    expect(await state()).toEqual(before);
    await neighbour();
  });

  test('what runs away is ended, and everybody else is answered meanwhile', async () => {
    const before = await state();
    let going = true;
    const waited: number[] = [];
    const held: number[] = [];
    const timed = async (times: number[], work: Promise<unknown>) => {
      const began = performance.now();
      await work;
      times.push(performance.now() - began);
    };
    const others = (async () => {
      while (going) await timed(waited, neighbour());
    })();
    for (const bomb of bombs) await timed(held, attempt(bomb, deadlineMs));
    going = false;
    await others;
    expect(waited.length).toBeGreaterThan(0);
    // On a busy machine a plain question takes its time as well; a bomb may hold its worker for no more than 2 s on top.
    expect(Math.max(...held)).toBeLessThan(deadlineMs + graceMs + Math.max(...waited));
    expect(await state()).toEqual(before);
    await neighbour();
  });
});
