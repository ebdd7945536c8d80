import { availableParallelism, freemem } from 'node:os';
import type { UserQuery, UserResult } from '../database.ts';
import { cancelled, takeTurns } from '../turns.ts';
import { type Reader, startReader } from './readerProcess.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';

/** Two at once even on two cores: one runaway must not make everybody else wait for its deadline. */
const atOnce = availableParallelism() >= 4 ? 3 : 2;

export type Readers = { ask(query: UserQuery): Promise<UserResult>; close(): Promise<void> };

export function openReaders(snapshots: Snapshots): Readers {
  const all = new Set<Reader>();
  const turns = takeTurns(atOnce);
  let closed = false;

  const start = (snapshot: Snapshot): Reader => {
    const reader = startReader(snapshot);
    all.add(reader);
    void reader.gone.then(() => all.delete(reader));
    return reader;
  };
  const free = (snapshot: Snapshot) => [...all].filter((r) => r.free && r.snapshot === snapshot);

  /** One stands ready beyond those that work, unless memory is short; those on older snapshots go. */
  const keepOneWarm = (snapshot: Snapshot, atRest: number) => {
    if (closed) return;
    for (const reader of all) if (reader.free && reader.snapshot !== snapshot) reader.end();
    const [kept, ...surplus] = free(snapshot);
    for (const reader of surplus) reader.end();
    if (kept === undefined && 2 * atRest < freemem() / 4) start(snapshot);
  };

  async function answer(query: UserQuery, again: boolean): Promise<UserResult> {
    const snapshot = await snapshots.current();
    if (closed || query.signal?.aborted) throw cancelled();
    const reader = free(snapshot)[0] ?? start(snapshot);
    const began = performance.now();
    const asked = reader.run(query);
    const opened = await reader.ready.then(
      (rss) => rss,
      () => undefined,
    );
    if (opened === undefined) {
      // The query has not run. A copy can be bad when the writer died while it was made; a second one is not.
      await asked.catch(() => undefined);
      snapshots.discard(snapshot);
      if (again) return answer(query, false);
      return reader.ready as Promise<never>;
    }
    keepOneWarm(snapshot, opened);
    const { columns, rows, more } = await asked;
    return { columns, rows, truncated: more, tookMs: performance.now() - began, asOf: snapshot.asOf };
  }

  return {
    ask: (query) => turns(query, () => answer(query, true)),
    close: async () => {
      closed = true;
      for (const reader of all) reader.end();
      await Promise.all([...all].map((r) => r.gone));
    },
  };
}
