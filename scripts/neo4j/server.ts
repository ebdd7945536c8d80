import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../server/errors.ts';
import { statement } from '../../server/graph/database.ts';
import { openNeo4j } from '../../server/graph/open.ts';
import { fetchJars, jarsAreThere } from './jars.ts';
import { keptPassword, readPassword, writeAuth } from './password.ts';
import { commandLine, endProcess, sleep } from './processes.ts';
import { defaultHome, type Release, releaseOf } from './release.ts';
import { javaFlags, neo4jConf, quietFlag } from './settings.ts';
import { findJava, javaTakes, missingTools, needTools } from './tools.ts';

/** A server that runs, and how to reach it. */
export type RunningNeo4j = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  readonly port: number;
  readonly home: string;
};
export type StartOptions = {
  readonly release?: Release;
  readonly home?: string;
  /** 0 picks a free one. */
  readonly port?: number;
  readonly say?: (line: string) => void;
};
const stateFile = (home: string) => join(home, 'running.json');
const state = z.object({ pid: z.int(), port: z.int() });
const homeMark = (home: string) => `--home-dir=${home}`;

/** The server of this home, if its process is there. */
export async function neo4jStatus(givenHome: string): Promise<RunningNeo4j | undefined> {
  const home = resolve(givenHome);
  const password = await readPassword(home);
  if (password === undefined || !existsSync(stateFile(home))) return undefined;
  const parsed = state.safeParse(JSON.parse(await readFile(stateFile(home), 'utf8').catch(() => 'null')));
  if (!parsed.success || !commandLine(parsed.data.pid).includes(homeMark(home))) return undefined;
  const { pid, port } = parsed.data;
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, pid, port, home };
}

/** Starts a Community server from its own jars, or finds the one of this home running. Resolves once it answers. */
export async function startNeo4j(options: StartOptions = {}): Promise<RunningNeo4j> {
  const { release = releaseOf(), port: wanted = 0, say = () => undefined } = options;
  const home = resolve(options.home ?? defaultHome(release));
  const there = await neo4jStatus(home);
  if (there !== undefined) return there;
  const missing = missingTools(release, jarsAreThere(release));
  const java = findJava(release.java);
  if (missing !== undefined || java === undefined) throw needTools(release, missing ?? 'no Java');
  const lib = await fetchJars(release, say);

  const port = await freePort(wanted);
  for (const dir of ['conf', 'import']) await mkdir(join(home, dir), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), neo4jConf(release, port));
  const password = await keptPassword(home);
  if (!existsSync(join(home, 'data', 'databases'))) await writeAuth(home, password);
  say(`starting Neo4j ${release.version} on port ${port}`);

  const logFile = join(home, 'console.log');
  const log = await open(logFile, 'a');
  const from = (await stat(logFile)).size;
  const flags = javaTakes(java, quietFlag) ? [...javaFlags, quietFlag] : javaFlags;
  const server = spawn(
    java.command,
    [
      ...flags,
      '-cp',
      join(lib, '*'),
      release.mainClass,
      homeMark(home),
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    { detached: true, stdio: ['ignore', log.fd, log.fd], windowsHide: true },
  );
  server.unref();
  await log.close();
  try {
    await started(server, logFile, from);
    const pid = server.pid ?? 0;
    const running: RunningNeo4j = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, pid, port, home };
    await isOurs(running);
    await writeFile(stateFile(home), JSON.stringify({ pid, port }));
    return running;
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  }
}

/** Stops the server of this home; false when none ran. Its data stays. */
export async function stopNeo4j(givenHome: string): Promise<boolean> {
  const running = await neo4jStatus(givenHome);
  if (running === undefined) return false;
  await endProcess(running.pid, 20_000);
  await rm(stateFile(running.home), { force: true });
  return true;
}

async function started(server: ChildProcess, logFile: string, from: number): Promise<void> {
  let ended = false;
  server.once('exit', () => {
    ended = true;
  });
  server.once('error', () => {
    ended = true;
  });
  const until = Date.now() + 120_000;
  for (;;) {
    const text = (await readFile(logFile)).subarray(from).toString('utf8');
    if (/INFO\s+Started\./.test(text)) return;
    if (ended || Date.now() > until) throw notStarted(text, logFile, ended);
    await sleep(100);
  }
}

function notStarted(text: string, logFile: string, ended: boolean) {
  const told = /(Address already in use|FileLockException.*|Error.*Unrecognized setting.*|Caused by: .*)/.exec(
    text,
  )?.[0];
  const reason = told ?? (ended ? 'it ended at once' : 'it did not answer within two minutes');
  return new AppError(500, 'neo4j-start', `Neo4j did not start: ${reason}`, { detail: `Its log is ${logFile}` });
}

const homeSetting = statement({
  name: 'neo4jHome',
  access: 'read',
  text: `SHOW SETTINGS 'server.directories.neo4j_home' YIELD value`,
  params: z.object({}),
  row: z.object({ value: z.string() }),
});
/** Another server may sit on the port: the one that answers must be the one of this home. */
async function isOurs({ uri, user, password, home }: RunningNeo4j): Promise<void> {
  const db = await openNeo4j({ uri, user, password, database: 'neo4j' });
  try {
    const [found] = await db.read(homeSetting, {});
    if (found === undefined || resolve(found.value) !== home)
      throw new AppError(500, 'neo4j-start', `${uri} answers, but from ${found?.value}: choose another --port`);
  } finally {
    await db.close();
  }
}

/** This port, or any free one for 0; said here because the server's own message for a taken port is wrong. */
const freePort = (wanted: number) =>
  new Promise<number>((ok, no) => {
    const probe = createServer();
    probe.once('error', () =>
      no(new AppError(409, 'port-taken', `Port ${wanted} is taken`, { detail: 'Choose another with --port N.' })),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => ok(typeof address === 'object' && address !== null ? address.port : wanted));
    });
  });
