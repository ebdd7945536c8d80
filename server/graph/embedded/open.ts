import type { z } from 'zod';
import type { GraphBatch, GraphDatabase, LoadProgress, SchemaPlan, Statement } from '../database.ts';
import { planLoad, rowsIn } from '../load.ts';
import { textSearchQuery } from '../search.ts';
import { parseParams, parseRows } from '../statements.ts';
import { checkUserText, refuseReachingOut } from '../userText.ts';
import { checkParams } from '../values.ts';
import { clearSnapshots, filesIn, makeDataDir } from './files.ts';
import { openWriter } from './owner.ts';
import { explainMs, planOf } from './plan.ts';
import { openReaders } from './readers.ts';
import { openSnapshots } from './snapshots.ts';

/** The embedded graph in this folder, held by a process of its own until `close`. */
export async function openEmbedded(dataDir: string): Promise<GraphDatabase> {
  const files = filesIn(dataDir);
  await makeDataDir(files);
  const writer = await openWriter(files);
  await clearSnapshots(files);

  const snapshots = openSnapshots(writer, files);
  const readers = openReaders(snapshots);

  let generation = 0;
  let idle: NodeJS.Timeout | undefined;
  let costMs = 0;
  /**
   * The engine itself writes its log to the disk ten times a second; a checkpoint soon after makes reopening quick. It writes
   * the whole graph anew, so of a large one it waits until it takes no more than a twentieth of the time.
   */
  const checkpointWhenIdle = () => {
    clearTimeout(idle);
    idle = setTimeout(() => void checkpoint().catch(() => undefined), Math.max(2000, 20 * costMs)).unref();
  };
  const checkpoint = async () => {
    const began = performance.now();
    await snapshots.checkpoint();
    costMs = performance.now() - began;
  };
  const written = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      generation += 1;
      checkpointWhenIdle();
    }
  };
  const run = async <P extends z.ZodType, R extends z.ZodType>(
    access: Statement['access'],
    s: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]> => {
    const given = checkParams(parseParams(access, s, params));
    const work = writer.ask('run', { text: s.text, params: given, write: access === 'write' });
    return parseRows(s, await (access === 'write' ? written(work) : work));
  };

  return {
    kind: 'embedded',
    version: async () => writer.version(),
    read: (s, params) => run('read', s, params),
    write: (s, params) => run('write', s, params),
    load: async (batch: GraphBatch, progress?: LoadProgress) => {
      const transactions = planLoad(batch);
      const total = transactions.reduce((n, t) => n + rowsIn(t), 0);
      let done = 0;
      progress?.(done, total);
      for (const chunks of transactions) {
        await written(writer.ask('apply', { chunks }));
        done += rowsIn(chunks);
        progress?.(done, total);
      }
      // What is loaded is in the log and safe; where the disk has no room for more, reopening is slower, that is all.
      await snapshots.checkpoint().catch(() => undefined);
    },
    // Its folder is open in one process.
    alone: (work) => work(),
    change: (batch, readAt) => written(writer.ask('change', { chunks: planLoad(batch).flat(), readAt })),
    textSearch: async (label, words, limit) => {
      const { text, params } = textSearchQuery(label, words, limit);
      const ids = (await writer.ask('run', { text, params: checkParams(params), write: false })).map((r) =>
        String(r.id),
      );
      return { ids: ids.slice(0, limit), more: ids.length > limit };
    },
    prepare: async (plan: SchemaPlan) => {
      await written(writer.ask('prepare', { plan }));
    },
    schema: () => writer.ask('schema', {}),
    ask: async (query) => {
      checkUserText(query.text);
      refuseReachingOut(query.text);
      return readers.ask({ ...query, params: checkParams(query.params) });
    },
    explain: async ({ text, params, signal }) => {
      checkUserText(text);
      refuseReachingOut(text);
      const asked = { text: `EXPLAIN ${text}`, params: checkParams(params), limit: 1, timeoutMs: explainMs };
      const { rows } = await readers.ask({ ...asked, ...(signal && { signal }) });
      return planOf(String(rows[0]?.plan ?? ''));
    },
    generation: () => generation,
    checkpoint: () => snapshots.checkpoint(),
    close: async () => {
      clearTimeout(idle);
      await readers.close();
      snapshots.close();
      await writer.close();
    },
  };
}
