import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readEnv } from '../../../server/env.ts';
import type { GraphDatabase } from '../../../server/graph/database.ts';
import { openDatabase, openEmbedded } from '../../../server/graph/open.ts';
import { batch, read, write } from '../../factories/statements.ts';

jest.setTimeout(60_000);

/** What only the embedded graph has: a file that is ours alone, a process that can die, a disk that can fill up. */
let dir = '';
const open: GraphDatabase[] = [];
const started: ChildProcess[] = [];
const openHere = async () => {
  const db = await openEmbedded(dir);
  open.push(db);
  return db;
};
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'claimgraph-embedded-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await Promise.all(open.splice(0).map((db) => db.close()));
  rmSync(dir, { recursive: true, force: true });
});
const program = (name: string) => fileURLToPath(new URL(`./programs/${name}.ts`, import.meta.url));
const holder = () =>
  JSON.parse(readFileSync(join(dir, 'graph.grafeo.holder'), 'utf8')) as { pid: number; writer: number };
const ids = async (db: GraphDatabase) =>
  new Set((await read(db, 'MATCH (n:Entity) RETURN n.id AS id')).map((r) => String(r.id)));

/** Runs write.ts until it has acknowledged so many writes, and kills it, or first its writer, in the middle of the next. */
function writeUntil(enough: number, victim: 'program' | 'writer'): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', program('write'), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    let rest = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const parts = `${rest}${chunk}`.split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      if (lines.length < enough || child.killed) return;
      if (victim === 'writer') process.kill(holder().writer, 'SIGKILL');
      child.kill('SIGKILL');
    });
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve(lines.slice(1)) : reject(new Error(`write.ts ended by itself: ${code}`)),
    );
  });
}

test.each(['program', 'writer'] as const)('an acknowledged write survives kill -9 of the %s', async (victim) => {
  const acknowledged = await writeUntil(40, victim);
  const there = await ids(await openHere());
  expect(acknowledged.length).toBeGreaterThanOrEqual(39);
  for (const i of acknowledged)
    for (const id of Number(i) % 10 === 9 ? [1, 2, 3].map((k) => `${i}-${k}`) : [i]) expect(there).toContain(id);
});

test('a writer that dies fails what it was asked, and the next call finds everything again', async () => {
  const db = await openHere();
  await db.prepare({ unique: ['Entity'], text: [] });
  await write(db, 'CREATE (:Entity {id: $id})', { id: 'kept' });
  const slow = read(db, 'UNWIND range(1, 3000000) AS x RETURN sum(x % 7) AS n').catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.kill(holder().writer, 'SIGKILL');
  expect(await slow).toMatchObject({ name: 'AppError', status: 503, code: 'database-away', retryAfterS: 1 });
  expect([...(await ids(db))]).toStrictEqual(['kept']);
  await expect(write(db, 'CREATE (:Entity {id: $id})', { id: 'kept' })).rejects.toMatchObject({ code: 'duplicate-id' });
  await write(db, 'CREATE (:Entity {id: $id})', { id: 'more' });
  expect([...(await ids(db))].sort()).toStrictEqual(['kept', 'more']);
});

describe('a second opener', () => {
  test('is told who holds the file, and the first goes on', async () => {
    const db = await openHere();
    await expect(openEmbedded(dir)).rejects.toMatchObject({
      status: 409,
      code: 'data-locked',
      field: 'DATA_DIR',
      message: `The graph ${join(dir, 'graph.grafeo')} is already open in process ${process.pid}`,
    });
    expect(await read(db, 'RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
  });

  test('does not mind a holder’s name that a killed process left behind', async () => {
    await (await openHere()).close();
    writeFileSync(
      join(dir, 'graph.grafeo.holder'),
      JSON.stringify({ pid: 999_999_999, writer: 999_999_998, since: '' }),
    );
    expect(await read(await openHere(), 'RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
    expect(holder().pid).toBe(process.pid);
  });
});

describe('DATA_DIR', () => {
  test('is made where it is missing, and holds graph.grafeo', async () => {
    dir = join(dir, 'not', 'yet');
    const db = await openDatabase(readEnv({ DATA_DIR: dir }));
    open.push(db);
    await write(db, 'CREATE (:Entity {id: $id})', { id: 'a' });
    await db.checkpoint();
    expect(readdirSync(dir)).toContain('graph.grafeo');
  });

  test('that cannot be a folder is named', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, 'mine');
    for (const path of [file, join(file, 'below')])
      await expect(openEmbedded(path)).rejects.toMatchObject({
        code: 'data-dir',
        field: 'DATA_DIR',
        message: expect.stringContaining(path),
      });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('with something else for a graph is left as it is', async () => {
    writeFileSync(join(dir, 'graph.grafeo'), 'this is no graph'.repeat(1000));
    await expect(openEmbedded(dir)).rejects.toMatchObject({ code: 'data-damaged', field: 'DATA_DIR' });
    expect(readFileSync(join(dir, 'graph.grafeo'), 'utf8')).toBe('this is no graph'.repeat(1000));
  });
});

test('snapshots of an earlier run are cleared, and none is left behind', async () => {
  const db = await openHere();
  await db.close();
  for (const name of [
    'snap-1-abc-1.grafeo',
    'snap-1-abc-2.tmp',
    'grafeo-snap-1-abc-1.grafeo-99999999-0a.spill',
    'notes.txt',
  ])
    writeFileSync(join(dir, 'read', name), 'old');
  const again = await openHere();
  const left = () => readdirSync(join(dir, 'read')).filter((n) => !n.startsWith('grafeo-graph.grafeo-'));
  expect(left()).toStrictEqual(['notes.txt']);
  const ask = (text: string) => again.ask({ text, params: {}, limit: 5, timeoutMs: 5000 });
  for (const n of [1, 2, 3]) {
    await again.load(batch({ putNodes: [{ labels: ['Entity'], id: 'a', properties: { n } }] }));
    expect((await ask('MATCH (e:Entity) RETURN e.n AS n')).rows).toStrictEqual([{ n }]);
  }
  // What the engine spills stands here while it is open, and not in the system's own temporary folder.
  expect(readdirSync(join(dir, 'read')).some((n) => /^grafeo-snap-.*\.spill$/.test(n))).toBe(true);
  const bomb =
    'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 300) AS c RETURN sum(a + b + c) AS n';
  await expect(again.ask({ text: bomb, params: {}, limit: 5, timeoutMs: 500 })).rejects.toMatchObject({ status: 504 });
  await again.close();
  expect(readdirSync(join(dir, 'read'))).toStrictEqual(['notes.txt']);
});

const limited = process.platform === 'win32' ? 'no file size limit on Windows' : undefined;
(limited === undefined ? test : test.skip)(
  `a disk that refuses writes is told, and leaves the graph as it was${limited === undefined ? '' : ` (${limited})`}`,
  () => {
    // A file may grow to 3,000 blocks and no further: the system refuses as a full disk does.
    const command = ['ulimit -f 3000; exec "$@"', 'sh', process.execPath, '--import', 'tsx', program('fill'), dir];
    const run = spawnSync('sh', ['-c', ...command], { encoding: 'utf8', timeout: 60_000 });
    expect(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? 'null')).toMatchObject({
      error: { status: 507, code: 'disk-full', field: 'DATA_DIR' },
      before: { nodes: 100, links: 99 },
      after: { nodes: 100, links: 99 },
      later: { nodes: 101, links: 99 },
    });
  },
);
