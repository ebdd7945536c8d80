import { AppError, isAppError } from '../errors.ts';
import type { GraphDatabase } from './database.ts';

/**
 * A database that may still be away: whatever is asked of it tries to open it, at most once every two seconds, and
 * fails with what stood in the way until it is there. `ready` runs once behind the first successful opening, before
 * anything else is answered.
 */
export function waitingDatabase(
  kind: GraphDatabase['kind'],
  open: () => Promise<GraphDatabase>,
  ready: (db: GraphDatabase) => Promise<void>,
): GraphDatabase & { settle(): Promise<void> } {
  let opened: GraphDatabase | undefined;
  let opening: Promise<GraphDatabase> | undefined;
  let closed = false;
  let failed: { error: unknown; at: number } | undefined;

  const tryOpen = async (): Promise<GraphDatabase> => {
    const db = await open();
    try {
      await ready(db);
    } catch (error) {
      await db.close();
      throw error;
    }
    opened = db;
    if (closed) await db.close();
    return db;
  };
  const db = async (): Promise<GraphDatabase> => {
    if (opened !== undefined) return opened;
    if (closed) throw new AppError(503, 'database-away', 'The server is shutting down', { retryAfterS: 5 });
    if (failed !== undefined && Date.now() - failed.at < 2000) throw failed.error;
    opening ??= tryOpen().then(
      (found) => {
        opening = undefined;
        return found;
      },
      (error: unknown) => {
        opening = undefined;
        failed = { error, at: Date.now() };
        throw error;
      },
    );
    return opening;
  };

  return {
    kind,
    version: async () => (await db()).version(),
    read: async (s, params) => (await db()).read(s, params),
    write: async (s, params) => (await db()).write(s, params),
    load: async (batch, progress) => (await db()).load(batch, progress),
    alone: async (work) => (await db()).alone(work),
    change: async (batch, readAt) => (await db()).change(batch, readAt),
    textSearch: async (label, words, limit) => (await db()).textSearch(label, words, limit),
    prepare: async (plan) => (await db()).prepare(plan),
    schema: async () => (await db()).schema(),
    ask: async (query) => (await db()).ask(query),
    explain: async (query) => (await db()).explain(query),
    generation: () => opened?.generation() ?? -1,
    checkpoint: async () => (await db()).checkpoint(),
    close: async () => {
      closed = true;
      await opening?.catch(() => undefined);
      await opened?.close();
    },
    /** Opens it now; passes over a database that is merely away, which the requests to come will try again. */
    settle: async () => {
      try {
        await db();
      } catch (error) {
        if (!isAppError(error) || error.code !== 'database-away') throw error;
      }
    },
  };
}
