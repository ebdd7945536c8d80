import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { Row } from '../database.ts';
import { toJson } from '../values.ts';
import { serve, spillInto } from './process.ts';
import { type ReaderOps, toFailure } from './protocol.ts';
import { fromEngine } from './results.ts';

/**
 * Runs people's own queries on a copy of the graph. It holds nothing that matters and is killed without regret: by the
 * parent when a query takes too long, by itself when it takes too much memory.
 */
let db: GrafeoDB | undefined;
const modelId = (internalId: number): string | null => {
  const id: unknown = db?.getNode(internalId)?.get('id');
  return typeof id === 'string' ? id : null;
};

const handlers: { [Op in keyof ReaderOps]: (body: ReaderOps[Op]['ask']) => Promise<ReaderOps[Op]['reply']> } = {
  open: async ({ path, spareBytes }) => {
    spillInto(dirname(path));
    db = grafeo.GrafeoDB.openReadOnly(path);
    const atRest = process.memoryUsage.rss();
    // The engine works off this thread, so the timer fires while a query runs.
    setInterval(() => {
      if (process.memoryUsage.rss() > atRest + spareBytes) process.kill(process.pid, 'SIGKILL');
    }, 100).unref();
    return { rss: atRest };
  },
  query: async ({ text, params, maxRows }) => {
    if (db === undefined) throw new Error('No snapshot is open');
    const result = await db.executeCypher(text, params);
    // Row by row: the engine's rows() converts everything at once and blocks this thread, and so the memory watch.
    const rows = Array.from(
      { length: Math.min(result.length, maxRows) },
      (_, i) => toJson(fromEngine(result.get(i), modelId)) as Row,
    );
    return { columns: result.columns, rows, more: result.length > maxRows, rss: process.memoryUsage.rss() };
  },
};

serve(
  (op, body) => (handlers[op as keyof ReaderOps] as (body: unknown) => Promise<unknown>)(body),
  () => process.kill(process.pid, 'SIGKILL'),
  toFailure,
);
