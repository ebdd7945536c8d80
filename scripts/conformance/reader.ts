import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserQuery } from '../../server/graph/database.ts';
import { filesIn, makeDataDir } from '../../server/graph/embedded/files.ts';
import { openWriter } from '../../server/graph/embedded/owner.ts';
import { type Answer, type Reader, startReader } from '../../server/graph/embedded/readerProcess.ts';

/** A graph that stays as it is, asked through a reader process of ours. */
export type Graph = { ask(query: UserQuery): Promise<Answer>; close(): Promise<void> };
/** Makes one graph after another, each by its statements and each a file of its own. */
export type GraphMaker = { make(setup: readonly string[]): Promise<Graph>; close(): Promise<void> };

export async function openGraphMaker(): Promise<GraphMaker> {
  const dir = await mkdtemp(join(tmpdir(), 'claimgraph-conformance-'));
  const files = filesIn(dir);
  await makeDataDir(files);
  const writer = await openWriter(files);
  let made = 0;
  return {
    make: async (setup) => {
      for (const text of ['MATCH (n) DETACH DELETE n', ...setup])
        await writer.ask('run', { text, params: {}, write: true });
      await writer.ask('checkpoint', {});
      made += 1;
      const path = join(dir, `graph-${made}.grafeo`);
      await copyFile(files.graph, path);
      return openGraph(path, (await stat(path)).size);
    },
    close: async () => {
      await writer.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function openGraph(path: string, bytes: number): Graph {
  const nothing = () => undefined;
  const start = () =>
    startReader({ path, bytes, asOf: '', epoch: 0n, hold: nothing, release: nothing, retire: nothing });
  let reader: Reader | undefined;
  return {
    ask: (query) => {
      if (!reader?.free) reader = start();
      return reader.run(query);
    },
    close: async () => {
      reader?.end();
      await reader?.gone;
      await rm(path, { force: true });
    },
  };
}
