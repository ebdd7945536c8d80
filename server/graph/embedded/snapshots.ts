import { constants } from 'node:fs';
import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { explained } from './errors.ts';
import type { GraphFiles } from './files.ts';
import type { Writer } from './owner.ts';

/** A copy of the graph that readers open; its file goes when the last of them has gone. */
export type Snapshot = {
  readonly path: string;
  readonly bytes: number;
  /** When the copied state was the newest one. */
  readonly asOf: string;
  readonly epoch: bigint;
  hold(): void;
  release(): void;
  /** No new reader takes it. */
  retire(): void;
};
export type Snapshots = {
  /** One that holds every write made so far, or a slightly older one where making it anew would cost too much. */
  current(): Promise<Snapshot>;
  /** The engine's checkpoint; never while the file is being copied. */
  checkpoint(): Promise<void>;
  /** The newest could not be read: the next call makes another. */
  discard(snapshot: Snapshot): void;
  close(): void;
};

/**
 * While somebody writes all the time, copying takes a twentieth of it, and a query waits up to two seconds for a copy
 * that holds every write. Where one copy takes a second, ten seconds go by between two, and the older one answers.
 */
const gapAfter = (costMs: number): number => (costMs < 1000 ? Math.min(2000, 20 * costMs) : 10_000);
const longestWaitMs = 2000;

export function openSnapshots(writer: Writer, files: GraphFiles): Snapshots {
  let newest: Snapshot | undefined;
  let making: Promise<Snapshot> | undefined;
  let count = 0;
  let lastMade = Number.NEGATIVE_INFINITY;
  let lastCost = 0;

  let tail: Promise<unknown> = Promise.resolve();
  /** A checkpoint writes the main file in place, so it must not meet a copy of it; writes only touch the log. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = tail.then(work, work);
    tail = turn.catch(() => undefined);
    return turn;
  };

  const make = () =>
    alone(async () => {
      const began = performance.now();
      const asOf = new Date().toISOString();
      const epoch = await writer.ask('checkpoint', {});
      // A name of its own each time, also from an earlier run's: nothing is ever replaced under a reader's feet.
      count += 1;
      const name = `snap-${process.pid}-${Date.now().toString(36)}-${count}`;
      const [draft, path] = [join(files.read, `${name}.tmp`), join(files.read, `${name}.grafeo`)];
      try {
        await copyFile(files.graph, draft, constants.COPYFILE_FICLONE);
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw explained(error, files.graph);
      }
      const made = snapshotAt(path, (await stat(path)).size, asOf, epoch);
      newest?.retire();
      newest = made;
      lastMade = performance.now();
      lastCost = lastMade - began;
      return made;
    });
  const makeOnce = () => {
    making ??= make().finally(() => {
      making = undefined;
    });
    return making;
  };

  return {
    current: async () => {
      for (;;) {
        if (making !== undefined) await making.catch(() => undefined);
        if (newest === undefined) return makeOnce();
        if ((await writer.ask('epoch', {})) === newest.epoch) return newest;
        const wait = lastMade + gapAfter(lastCost) - performance.now();
        if (wait > longestWaitMs) return newest;
        if (wait <= 0) return makeOnce();
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
    checkpoint: () =>
      alone(async () => {
        await writer.ask('checkpoint', {});
      }),
    discard: (snapshot) => {
      snapshot.retire();
      if (newest === snapshot) newest = undefined;
    },
    close: () => newest?.retire(),
  };
}

function snapshotAt(path: string, bytes: number, asOf: string, epoch: bigint): Snapshot {
  let readers = 0;
  let retired = false;
  const clean = () => {
    if (retired && readers === 0) void rm(path, { force: true }).catch(() => undefined);
  };
  return {
    path,
    bytes,
    asOf,
    epoch,
    hold: () => {
      readers += 1;
    },
    release: () => {
      readers -= 1;
      clean();
    },
    retire: () => {
      retired = true;
      clean();
    },
  };
}
