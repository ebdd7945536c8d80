import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { AppError, isAppError } from '../../server/errors.ts';
import { openNeo4j } from '../../server/graph/open.ts';
import { keptPassword, readPassword } from './password.ts';
import { sleep } from './processes.ts';
import { imageOf, type Release } from './release.ts';

// The same settings as our own server's.
const settings = [
  'server.http.enabled=false',
  'server.https.enabled=false',
  'dbms.security.allow_csv_import_from_file_urls=false',
  'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
  'dbms.usage_report.enabled=false',
  'server.memory.heap.max_size=512m',
  'server.memory.pagecache.size=64m',
  'db.transaction.timeout=30s',
];
/** By the image's rule: `.` becomes `_`, `_` becomes `__`. */
const variable = (setting: string): [string, string] => {
  const [name = '', value = ''] = setting.split('=');
  return [`NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`, value];
};
const docker = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync('docker', [...args], { encoding: 'utf8', timeout: 10 * 60_000, env: { ...process.env, ...env } });
const failed = (message: string) => new AppError(500, 'neo4j-docker', `Docker could not do it: ${message.trim()}`);

export type Container = { readonly uri: string; readonly user: string; readonly password: string };

/** The container that `start` made, if it is running. Its password lies where our own server's would. */
export async function containerStatus(release: Release, home: string): Promise<Container | undefined> {
  const shown = docker(['port', release.container, '7687/tcp']);
  const port = shown.status === 0 ? /:(\d+)/.exec(shown.stdout)?.[1] : undefined;
  const password = await readPassword(resolve(home, 'docker'));
  return port === undefined || password === undefined
    ? undefined
    : { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
}

type Start = { readonly release: Release; readonly home: string; readonly port: number };
export async function startContainer(start: Start, say: (line: string) => void): Promise<Container> {
  const { release, home, port } = start;
  const { container } = release;
  const running = await containerStatus(release, home);
  if (running !== undefined) return running;
  const password = await keptPassword(resolve(home, 'docker'));
  docker(['rm', '-f', container]);
  say(`starting ${imageOf(release)} on port ${port}`);
  // A named volume, which has the image's own owner; a folder of ours would not be writable to it everywhere.
  const args = ['run', '-d', '--name', container, '-p', `127.0.0.1:${port}:7687`, '-v', `${container}:/data`];
  // Named without a value, a variable is taken from our environment: the password is on no command line.
  const env = {
    ...Object.fromEntries([...settings, ...release.settings].map(variable)),
    NEO4J_AUTH: `neo4j/${password}`,
  };
  const variables = Object.keys(env).flatMap((name) => ['-e', name]);
  const run = docker([...args, ...variables, imageOf(release)], env);
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
export function stopContainer({ container }: Release): boolean {
  if (docker(['inspect', container]).status !== 0) return false;
  docker(['stop', '-t', '20', container]);
  const run = docker(['rm', '-f', container]);
  if (run.status !== 0) throw failed(run.stderr);
  return true;
}
