import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

jest.setTimeout(120_000);
const root = fileURLToPath(new URL('../..', import.meta.url));
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'claimgraph-main-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

type Server = {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  ended: Promise<number | null>;
  url: Promise<string>;
};
const servers: ChildProcess[] = [];
afterAll(() => {
  for (const child of servers) child.kill('SIGKILL');
});

/** The real program with these settings and none of ours. */
function start(env: NodeJS.ProcessEnv): Server {
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { PATH, PORT: '0', DATA_DIR: join(dir, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  servers.push(child);
  let [out, err] = ['', ''];
  child.stderr?.on('data', (d: Buffer) => {
    err += String(d);
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (d: Buffer) => {
      out += String(d);
      const [, found] = /^Claimgraph on (http:\/\/\S+)\n/.exec(out) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`ended before it listened: ${err}`)));
  });
  url.catch(() => undefined);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, out: () => out, err: () => err, ended, url };
}

test('seeds an empty graph, serves, ends at once when told to, and serves again', async () => {
  const first = start({});
  const url = await first.url;
  const health = (await (await fetch(`${url}/api/v1/health`)).json()) as {
    counts: { claims: number; articles: number };
  };
  expect(health.counts.claims).toBeGreaterThan(100);
  expect(first.err()).toMatch(/^claimgraph: seeded \d+ articles, \d+ entities, \d+ claims/);

  const second = start({});
  expect(await second.ended).toBe(2);
  expect(second.out()).toBe('');
  expect(second.err()).toMatch(new RegExp(`^claimgraph: .*already open in process ${first.child.pid}\\. .*\\n$`));

  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.out()).toBe(`Claimgraph on ${url}\n`);

  const again = start({});
  const { counts } = (await (await fetch(`${await again.url}/api/v1/health`)).json()) as typeof health;
  expect(counts).toEqual(health.counts);
  expect(again.err()).toBe('');
  again.child.kill('SIGINT');
  expect(await again.ended).toBe(0);
});

test.each<[string, NodeJS.ProcessEnv, RegExp]>([
  ['a port that is no number', { PORT: 'http' }, /^claimgraph: PORT .*\n$/],
  [
    'a host from outside without a token',
    { HOST: '0.0.0.0' },
    /^claimgraph: HOST=0\.0\.0\.0 is reachable from outside: set CLAIMGRAPH_TOKEN.*\n$/,
  ],
  [
    'a short token',
    { CLAIMGRAPH_TOKEN: 'short' },
    /^claimgraph: CLAIMGRAPH_TOKEN must have at least 16 characters.*\n$/,
  ],
  ['an address that is no database', { NEO4J_URI: 'http://127.0.0.1' }, /^claimgraph: NEO4J_URI must look like .*\n$/],
  [
    'a seed folder without an ontology',
    { SEED_DIR: '/nonexistent' },
    /^claimgraph: The folder \S+ cannot be read\. SEED_DIR .*\n$/,
  ],
  ['a data folder that is a file', { DATA_DIR: fileURLToPath(import.meta.url) }, /^claimgraph: DATA_DIR .*\n$/],
])('%s: one clear line, exit code 2', async (_, env, line) => {
  const server = start(env);
  expect(await server.ended).toBe(2);
  expect(server.out()).toBe('');
  expect(server.err()).toMatch(line);
});

test('a port that is taken: one clear line, exit code 2', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const server = start({ PORT: String(port), DATA_DIR: join(dir, 'other') });
  expect(await server.ended).toBe(2);
  expect(server.err()).toBe(
    `claimgraph: Port ${port} on 127.0.0.1 is taken. Stop what listens there, or set PORT to a free one.\n`,
  );
  other.close();
});

test('with a Neo4j that is away it starts, says 503, and ends when told to', async () => {
  const server = start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'not-our-secret' });
  const url = await server.url;
  const health = await fetch(`${url}/api/v1/health`);
  expect(health.status).toBe(503);
  expect(Number(health.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await health.json()).toMatchObject({ status: 'away', database: { kind: 'neo4j' } });
  const claims = await fetch(`${url}/api/v1/claims`);
  expect([claims.status, await claims.json()]).toEqual([
    503,
    expect.objectContaining({ code: 'database-away', status: 503 }),
  ]);
  expect(server.err()).not.toContain('not-our-secret');
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});
