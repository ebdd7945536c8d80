import { dirname } from 'node:path';
import type { UserQuery } from '../database.ts';
import { cancelled, tooLong } from '../turns.ts';
import { clearSpill } from './files.ts';
import { isChildGone, startChild } from './process.ts';
import { fromFailure, messageOf, type ReaderOps } from './protocol.ts';
import type { Snapshot } from './snapshots.ts';
import { diedOf, refusedByEngine } from './userErrors.ts';

const megabyte = 1024 * 1024;
/** What a query may add to the memory of a reader at rest. */
const spareBytes = 512 * megabyte;
const queriesAReader = 500;

export type Answer = ReaderOps['query']['reply'];
/** A process with one snapshot open, for one query at a time. */
export type Reader = {
  readonly snapshot: Snapshot;
  /** Resolves with its memory at rest once the snapshot is open. */
  readonly ready: Promise<number>;
  run(query: UserQuery): Promise<Answer>;
  readonly free: boolean;
  end(): void;
  readonly gone: Promise<string>;
};

export function startReader(snapshot: Snapshot): Reader {
  const child = startChild('reader', withMemoryLimit(snapshot));
  snapshot.hold();
  const gone = child.gone.then(async (reason) => {
    await clearSpill(dirname(snapshot.path), child.pid);
    snapshot.release();
    return reason;
  });
  let busy = false;
  let ended = false;
  let queries = 0;
  const end = () => {
    ended = true;
    child.kill();
  };
  const ready = child.ask('open', { path: snapshot.path, spareBytes }).then(({ value, failure }) => {
    if (failure !== undefined) throw fromFailure(failure);
    return (value as ReaderOps['open']['reply']).rss;
  });
  // Whoever runs a query hears of a failed open; a spare that fails is simply not there.
  ready.catch(end);
  void child.gone.then(() => {
    ended = true;
  });

  async function query(asked: UserQuery): Promise<Answer> {
    const body: ReaderOps['query']['ask'] = { text: asked.text, params: asked.params, maxRows: asked.limit };
    const { value, failure } = await child.ask('query', body);
    if (failure !== undefined) throw refusedByEngine(failure.message, asked);
    return value as Answer;
  }

  return {
    snapshot,
    ready,
    gone,
    end,
    get free() {
      return !busy && !ended;
    },
    run: async (asked) => {
      busy = true;
      queries += 1;
      const atRest = await ready;
      try {
        const answer = await stoppable(query(asked), asked, end);
        if (queries >= queriesAReader || answer.rss > 2 * atRest) end();
        return answer;
      } finally {
        busy = false;
      }
    },
  };
}

/** The engine cannot stop a query, so a deadline or a caller who left ends the process, and is not waited for. */
function stoppable(work: Promise<Answer>, asked: UserQuery, end: () => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = (why: Error) => {
      reject(why);
      settle();
      end();
    };
    const timer = setTimeout(() => stop(tooLong(asked)), asked.timeoutMs);
    const left = () => stop(cancelled());
    const settle = () => {
      clearTimeout(timer);
      asked.signal?.removeEventListener('abort', left);
    };
    work
      .then(resolve, (error: unknown) => reject(isChildGone(error) ? diedOf(messageOf(error)) : error))
      .finally(settle);
    if (asked.signal?.aborted) left();
    else asked.signal?.addEventListener('abort', left, { once: true });
  });
}

/**
 * Linux counts a process's private memory exactly; elsewhere the reader's own watch has to do. The limit is a backstop
 * for what grows faster than the watch looks, so the graph itself gets ample room in it.
 */
function withMemoryLimit(snapshot: Snapshot): ((command: readonly string[]) => string[]) | undefined {
  if (process.platform !== 'linux') return undefined;
  const kibibytes = Math.ceil((spareBytes + 256 * megabyte + 10 * snapshot.bytes) / 1024);
  return (command) => ['/bin/sh', '-c', `ulimit -c 0; ulimit -d ${kibibytes}; exec "$@"`, 'sh', ...command];
}
