import { AppError } from '../../errors.ts';
import { explained } from './errors.ts';
import { clearSpill, type GraphFiles, isAlive, readHolder, removeHolder, writeHolder } from './files.ts';
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
  let child: Promise<Child> | undefined;
  /** The process that holds the graph, started anew when the last one has gone. */
  const held = (): Promise<Child> => {
    if (child !== undefined) return child;
    const fresh = startChild('writer');
    const opening = openIn(fresh);
    child = opening;
    void fresh.gone.then(() => {
      void clearSpill(files.read, fresh.pid);
      if (child === opening) child = undefined;
    });
    return opening;
  };

  async function openIn(fresh: Child): Promise<Child> {
    try {
      for (let attempt = 0; ; attempt += 1) {
        const { value, failure } = await fresh.ask('open', { file: files.graph });
        if (failure === undefined) {
          version = (value as WriterOps['open']['reply']).version;
          await writeHolder(files, fresh.pid);
          return fresh;
        }
        if (!failure.message.includes('cannot be locked')) throw unopened(files, fromFailure(failure));
        // A holder that was killed leaves its own writer a moment to finish; a living one keeps the graph.
        const holder = await readHolder(files);
        if (attempt === 20 || (holder !== undefined && isAlive(holder.pid))) throw locked(files, holder?.pid);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    } catch (error) {
      fresh.kill();
      throw isChildGone(error) ? notStarted(error.message) : error;
    }
  }

  await held();
  return {
    version: () => version,
    ask: async (op, body) => {
      if (closed) throw away('The graph is closed');
      try {
        const { value, failure } = await (await held()).ask(op, body);
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
      // While the lock is still ours, or it might be the next holder's name that goes.
      await removeHolder(files);
      const stuck = setTimeout(() => last.kill(), 30_000);
      await last.ask('close', {}).catch(() => undefined);
      last.release();
      await last.gone;
      clearTimeout(stuck);
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
const notStarted = (reason: string) =>
  new AppError(500, 'engine-start', `The embedded graph's engine did not start (${reason})`, {
    detail: `It is built for Linux with glibc, macOS and Windows; this is ${process.platform} ${process.arch}. With NEO4J_URI set it is not needed.`,
  });
function unopened(files: GraphFiles, error: Error): unknown {
  const clear = explained(error, files.graph);
  if (clear !== error) return clear;
  return new AppError(500, 'data-damaged', `The graph ${files.graph} cannot be opened: ${error.message}`, {
    field: 'DATA_DIR',
    detail: 'Restore it from a copy, or move it away and run `npm run seed` again.',
    cause: error,
  });
}
