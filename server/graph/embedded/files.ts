import { constants } from 'node:fs';
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { messageOf } from './protocol.ts';

/** Everything of the embedded graph that lies in DATA_DIR. */
export type GraphFiles = {
  readonly dir: string;
  readonly graph: string;
  readonly holder: string;
  readonly read: string;
};
export const filesIn = (dataDir: string): GraphFiles => {
  const dir = resolve(dataDir);
  return {
    dir,
    graph: join(dir, 'graph.grafeo'),
    holder: join(dir, 'graph.grafeo.holder'),
    read: join(dir, 'read'),
  };
};

/** The engine creates whatever path it is given, without a word on what is missing; so the folder is ours to make. */
export async function makeDataDir(files: GraphFiles): Promise<void> {
  try {
    await mkdir(files.read, { recursive: true });
    await access(files.dir, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = join(files.dir, `.write-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe, { force: true });
  } catch (error) {
    throw new AppError(500, 'data-dir', `DATA_DIR ${files.dir} cannot be used: ${messageOf(error)}`, {
      field: 'DATA_DIR',
      detail: 'Point DATA_DIR at a folder that this user can create, read and write.',
      cause: error,
    });
  }
}

/** Snapshots and spills of an earlier run; nobody reads them any more. */
export async function clearSnapshots(files: GraphFiles): Promise<void> {
  for (const name of await readdir(files.read))
    if (/^snap-.*\.(grafeo|tmp)(\.wal)?$/.test(name) || isDeadSpill(name))
      await rm(join(files.read, name), { force: true, recursive: true });
}

/** Where the writer of this graph spills; readers do beside their snapshot, which is the same folder. */
export const spillOf = (graph: string): string => join(dirname(graph), 'read');
const spillPid = (name: string): number | undefined => {
  const pid = /^grafeo-.*-(\d+)-[0-9a-f]+\.spill$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
};
const isDeadSpill = (name: string): boolean => {
  const pid = spillPid(name);
  return pid !== undefined && !isAlive(pid);
};
/** What a process of ours left there that had no time to clear up. Never fails: the next start clears what is left. */
export async function clearSpill(dir: string, pid: number): Promise<void> {
  try {
    for (const name of await readdir(dir))
      if (spillPid(name) === pid) await rm(join(dir, name), { force: true, recursive: true });
  } catch {
    // The whole folder may have gone meanwhile.
  }
}

/** `pid` is the program's that a person started, `writer` its process that has the file open. */
const holder = z.object({ pid: z.int(), writer: z.int(), since: z.string() });
export type Holder = z.infer<typeof holder>;
/** Who holds the graph is the engine's own lock to decide; this file only lets the loser name the holder. */
export const writeHolder = (files: GraphFiles, writer: number): Promise<void> =>
  writeFile(
    files.holder,
    JSON.stringify({ pid: process.pid, writer, since: new Date().toISOString() } satisfies Holder),
  );
export async function readHolder(files: GraphFiles): Promise<Holder | undefined> {
  try {
    return holder.parse(JSON.parse(await readFile(files.holder, 'utf8')));
  } catch {
    return undefined;
  }
}
export const removeHolder = (files: GraphFiles): Promise<void> => rm(files.holder, { force: true });

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
