import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, jest, test } from '@jest/globals';
import { jarsAreThere } from '../../scripts/neo4j/jars.ts';
import { commandLine, sleep } from '../../scripts/neo4j/processes.ts';
import { releaseOf } from '../../scripts/neo4j/release.ts';
import { type RunningNeo4j, startNeo4j } from '../../scripts/neo4j/server.ts';
import { missingTools } from '../../scripts/neo4j/tools.ts';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { readRows } from '../../server/graph/document/readRows.ts';
import { openEmbedded, openNeo4j } from '../../server/graph/open.ts';
import { read, write } from './statements.ts';

/** The release the tests run on: CLAIMGRAPH_TEST_NEO4J, or the long-term one. */
export const testRelease = releaseOf(process.env.CLAIMGRAPH_TEST_NEO4J);
/** Where the test servers live; `stopTestNeo4j.mjs` ends them after the contract tests. */
const testDir = fileURLToPath(new URL('../../.neo4j/test', import.meta.url));
const demanded = process.env.CLAIMGRAPH_REQUIRE_NEO4J === '1' || process.env.CI === 'true';

// Two databases on a busy machine take their time; a test that hangs is still found out.
jest.setTimeout(60_000);

let missing: string | undefined | null = null;
/** Why the Neo4j half cannot run here; undefined when it can, or when it is demanded and must fail loudly. */
export function neo4jMissing(): string | undefined {
  if (demanded) return undefined;
  if (missing === null) missing = missingTools(testRelease, jarsAreThere(testRelease));
  return missing;
}

export type OpenTestDatabase = { readonly db: GraphDatabase; close(): Promise<void> };

/** An empty embedded graph in a folder of its own. */
export async function openTestEmbedded(): Promise<OpenTestDatabase> {
  const dir = await mkdtemp(join(tmpdir(), 'claimgraph-test-'));
  const db = await openEmbedded(dir);
  return {
    db,
    close: async () => {
      await db.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The test run's Neo4j, started when first asked for. */
export const testNeo4j = (): Promise<RunningNeo4j> =>
  startNeo4j({ release: testRelease, home: join(testDir, testRelease.version) });

/** The one Neo4j of all test runs in this checkout, emptied, and ours alone until closed. */
export async function openTestNeo4j(): Promise<OpenTestDatabase> {
  await lock();
  try {
    const { uri, user, password } = await testNeo4j();
    const db = await openNeo4j({ uri, user, password, database: 'neo4j' });
    await wipe(db);
    return {
      db,
      close: async () => {
        await db.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The graph without anything in it, its schema kept. */
export async function emptied(db: GraphDatabase): Promise<void> {
  const { nodes } = await readRows(db);
  const removeNodes = nodes.map((n) => ({ label: n.labels[0] ?? '', id: n.id }));
  await db.load({ removeRelationships: [], removeNodes, putNodes: [], createRelationships: [] });
}

/**
 * The same tests on both databases, each time on an empty one. Where Neo4j cannot run, its half is skipped by name;
 * CI and CLAIMGRAPH_REQUIRE_NEO4J=1 demand it.
 */
export function onBoth(title: string, tests: (db: () => GraphDatabase) => void): void {
  const half = (name: string, open: () => Promise<OpenTestDatabase>) =>
    describe(`${title} on ${name}`, () => {
      let opened: OpenTestDatabase | undefined;
      beforeAll(async () => {
        opened = await open();
      }, 180_000);
      afterAll(() => opened?.close(), 30_000);
      tests(() => {
        if (opened === undefined) throw new Error(`${name} did not open`);
        return opened.db;
      });
    });
  half('the embedded graph', openTestEmbedded);
  const why = neo4jMissing();
  if (why === undefined) half('Neo4j', openTestNeo4j);
  else test.skip(`${title} on Neo4j: ${why}`, () => undefined);
}

async function wipe(db: GraphDatabase): Promise<void> {
  while (((await write(db, 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n'))[0]?.n ?? 0) !== 0);
  for (const { name } of await read(db, 'SHOW CONSTRAINTS YIELD name')) await write(db, `DROP CONSTRAINT \`${name}\``);
  const indexes = `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`;
  for (const { name } of await read(db, indexes)) await write(db, `DROP INDEX \`${name}\``);
}

/** Community has one graph a server, so test files and whole test runs take turns. */
const lockFile = join(testDir, 'lock');
async function lock(): Promise<void> {
  await mkdir(testDir, { recursive: true });
  for (const until = Date.now() + 170_000; ; ) {
    try {
      await writeFile(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch {
      const pid = Number(await readFile(lockFile, 'utf8').catch(() => '0'));
      // Our own pid: an earlier test file of this process ended without unlocking.
      if (pid === process.pid || (pid > 0 && !commandLine(pid).includes('jest'))) await unlock();
      else if (Date.now() > until) throw new Error(`The test Neo4j is held by process ${pid} (${lockFile})`);
      else await sleep(200);
    }
  }
}
const unlock = () => rm(lockFile, { force: true });
