import { AppError } from '../../errors.ts';
import { explained } from './errors.ts';
import { type GraphFiles, isAlive, readHolder, removeHolder, writeHolder } from './files.ts';
import { type Child, isChildGone, startChild } from './process.ts';
import { fromFailure, type WriterOps } from './protocol.ts';

/** The parent's hold on the writer process: opens it, asks it, opens it anew when it died. */
export type Writer = {
  version(): string;
  ask<Op extends keyof WriterOps>(op: Op, body: WriterOps[Op]['ask']): Promise<WriterOps[Op]['reply']>;
  close(): Promise<void>;
};

const away = (what: string) =>
  new AppError(503, 'database-away', what, { retryAfterS: 1, detail: 'It is being opened again; try once more.' });

export async function openWriter(files: GraphFiles): Promise<Writer> {
  let version = '';
  let closed = false;
  let child: Promise<Child> | undefined = start();
  await child;

  async function start(): Promise<Child> {
    const fresh = startChild('writer');
    void fresh.gone.then(() => {
      child = undefined;
    });
    try {
      for (let attempt = 0; ; attempt += 1) {
        const { value, failure } = await fresh.ask('open', { file: files.graph });
        if (failure === undefined) {
          version = (value as WriterOps['open']['reply']).version;
          await writeHolder(files);
          return fresh;
        }
        if (!failure.message.includes('cannot be locked')) throw unopened(files, failure.message);
        // A holder that was killed leaves its own writer a moment to finish; a living one keeps the graph.
        const holder = await readHolder(files);
        if (attempt === 20 || (holder !== undefined && isAlive(holder.pid))) throw locked(files, holder?.pid);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    } catch (error) {
      fresh.kill();
      throw error;
    }
  }

  return {
    version: () => version,
    ask: async (op, body) => {
      if (closed) throw away('The graph is closed');
      child ??= start();
      try {
        const { value, failure } = await (await child).ask(op, body);
        if (failure !== undefined) throw explained(fromFailure(failure), files.graph);
        return value as never;
      } catch (error) {
        if (isChildGone(error)) throw away(`The graph's process ended (${error.message}) before it answered`);
        throw error;
      }
    },
    close: async () => {
      if (closed) return;
      closed = true;
      const last = await child?.catch(() => undefined);
      if (last === undefined) return;
      await last.ask('close', {}).catch(() => undefined);
      last.release();
      await last.gone;
      await removeHolder(files);
    },
  };
}

const locked = (files: GraphFiles, pid: number | undefined) =>
  new AppError(
    409,
    'data-locked',
    `The graph ${files.graph} is already open in ${pid === undefined ? 'another process' : `process ${pid}`}`,
    { field: 'DATA_DIR', detail: 'Stop that process, or give this one a DATA_DIR of its own.' },
  );
const unopened = (files: GraphFiles, message: string) =>
  new AppError(500, 'data-damaged', `The graph ${files.graph} cannot be opened: ${message}`, { field: 'DATA_DIR' });
