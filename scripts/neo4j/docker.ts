import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { AppError, isAppError } from '../../server/errors.ts';
import { openNeo4j } from '../../server/graph/open.ts';
import { keptPassword, readPassword } from './password.ts';
import { sleep } from './processes.ts';
import { defaultHome, release } from './release.ts';

// The same settings as our own server's, by the image's rule: `.` becomes `_`, `_` becomes `__`.
const settings = {
  NEO4J_server_http_enabled: 'false',
  NEO4J_server_https_enabled: 'false',
  NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
  NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
  NEO4J_dbms_usage__report_enabled: 'false',
  NEO4J_server_memory_heap_max__size: '512m',
  NEO4J_server_memory_pagecache_size: '64m',
  NEO4J_db_transaction_timeout: '30s',
};
const container = 'claimgraph-neo4j';
const docker = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync('docker', [...args], { encoding: 'utf8', timeout: 10 * 60_000, env: { ...process.env, ...env } });
const failed = (message: string) => new AppError(500, 'neo4j-docker', `Docker could not do it: ${message.trim()}`);

export type Container = { readonly uri: string; readonly user: string; readonly password: string };

/** The container that `start` made, if it is running. Its password lies where our own server's would. */
export async function containerStatus(home = defaultHome()): Promise<Container | undefined> {
  const shown = docker(['port', container, '7687/tcp']);
  const port = shown.status === 0 ? /:(\d+)/.exec(shown.stdout)?.[1] : undefined;
  const password = await readPassword(resolve(home, 'docker'));
  return port === undefined || password === undefined
    ? undefined
    : { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
}

export async function startContainer(home: string, port: number, say: (line: string) => void): Promise<Container> {
  const running = await containerStatus(home);
  if (running !== undefined) return running;
  const password = await keptPassword(resolve(home, 'docker'));
  docker(['rm', '-f', container]);
  say(`starting ${release.image} on port ${port}`);
  // A named volume, which has the image's own owner; a folder of ours would not be writable to it everywhere.
  const args = ['run', '-d', '--name', container, '-p', `127.0.0.1:${port}:7687`, '-v', `${container}:/data`];
  // Named without a value, a variable is taken from our environment: the password is on no command line.
  const variables = [...Object.keys(settings), 'NEO4J_AUTH'].flatMap((name) => ['-e', name]);
  const run = docker([...args, ...variables, release.image], { ...settings, NEO4J_AUTH: `neo4j/${password}` });
  if (run.status !== 0) throw failed(run.stderr);
  const made = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  await answers(made);
  return made;
}

/** Until it answers; a refused password is not tried again, for that locks the user out. */
async function answers(made: Container): Promise<void> {
  for (const until = Date.now() + 120_000; ; )
    try {
      const db = await openNeo4j({ ...made, database: 'neo4j' });
      return await db.close();
    } catch (error) {
      if (!isAppError(error) || error.code !== 'database-away' || Date.now() > until) throw error;
      await sleep(500);
    }
}

/** Ends the container; its volume, and so the graph, stays. */
export function stopContainer(): boolean {
  if (docker(['inspect', container]).status !== 0) return false;
  docker(['stop', '-t', '20', container]);
  const run = docker(['rm', '-f', container]);
  if (run.status !== 0) throw failed(run.stderr);
  return true;
}
