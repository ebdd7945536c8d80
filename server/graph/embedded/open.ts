import type { z } from 'zod';
import type { GraphBatch, GraphDatabase, LoadProgress, Row, SchemaPlan, Statement, UserQuery } from '../database.ts';
import { planLoad } from '../load.ts';
import { textSearchQuery } from '../search.ts';
import { parseParams, parseRows } from '../statements.ts';
import { checkParams } from '../values.ts';
import { clearSnapshots, filesIn, makeDataDir } from './files.ts';
import { openWriter } from './owner.ts';

/** The embedded graph in this folder, held by a process of its own until `close`. */
export async function openEmbedded(dataDir: string): Promise<GraphDatabase> {
  const files = filesIn(dataDir);
  await makeDataDir(files);
  const writer = await openWriter(files);
  await clearSnapshots(files);

  let generation = 0;
  const written = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      generation += 1;
    }
  };
  const run = async <P extends z.ZodType, R extends z.ZodType>(s: Statement<P, R>, params: z.input<P>) => {
    const given = checkParams(parseParams(s, params));
    const work = writer.ask('run', { text: s.text, params: given });
    return parseRows(s, await (s.access === 'write' ? written(work) : work));
  };

  return {
    kind: 'embedded',
    version: async () => writer.version(),
    read: run,
    write: run,
    load: async (batch: GraphBatch, progress?: LoadProgress) => {
      const chunks = planLoad(batch);
      const total = chunks.reduce((n, c) => n + c.rows.length, 0);
      let done = 0;
      progress?.(done, total);
      for (const chunk of chunks) {
        await written(writer.ask('apply', { chunk }));
        done += chunk.rows.length;
        progress?.(done, total);
      }
      await writer.ask('checkpoint', {});
    },
    textSearch: async (label, words, limit) => {
      const { text, params } = textSearchQuery(label, words, limit);
      const ids = (await writer.ask('run', { text, params: checkParams(params) })).map((r) => String(r.id));
      return { ids: ids.slice(0, limit), more: ids.length > limit };
    },
    prepare: async (plan: SchemaPlan) => {
      await written(writer.ask('prepare', { plan }));
    },
    schema: () => writer.ask('schema', {}),
    ask: async (query: UserQuery) => {
      const began = performance.now();
      const asOf = new Date().toISOString();
      const all = (await writer.ask('run', { text: query.text, params: checkParams(query.params) })) as Row[];
      return {
        columns: Object.keys(all[0] ?? {}),
        rows: all.slice(0, query.limit),
        truncated: all.length > query.limit,
        tookMs: performance.now() - began,
        asOf,
      };
    },
    generation: () => generation,
    checkpoint: async () => {
      await writer.ask('checkpoint', {});
    },
    close: () => writer.close(),
  };
}
