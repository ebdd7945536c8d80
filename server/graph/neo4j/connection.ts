import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import type { AppError } from '../../errors.ts';
import { codeOf, explained, isAuthError, isLost } from './errors.ts';

export type Neo4jSettings = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};
export type Access = 'read' | 'write';

/** Integers arrive as bigints, so none is rounded on the way; the retry time is what a reader waits for a lost server. */
export const newDriver = ({ uri, user, password }: Neo4jSettings, pool: number): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    maxConnectionPoolSize: pool,
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5000,
    telemetryDisabled: true,
    userAgent: 'claimgraph',
  });

/** Three wrong passwords lock the user out, the right one included, so a refused one is not offered again for a while. */
const quietAfterRefusalMs = 30_000;

export type Connection = {
  /** Work on the server, its failures explained; not even tried while it refuses our password. */
  guarded<T>(work: () => Promise<T>): Promise<T>;
  readonly bookmarkManager: BookmarkManager;
  /** Work in a session of its own. Sessions share their bookmarks: each reads what an earlier one wrote, on a cluster too. */
  inSession<T>(access: Access, work: (session: Session) => Promise<T>): Promise<T>;
  version(): Promise<string>;
  close(): Promise<void>;
};

export function connect(settings: Neo4jSettings): Connection {
  const driver = newDriver(settings, 50);
  const bookmarkManager = neo4j.bookmarkManager();
  let refusal: { error: AppError; until: number } | undefined;
  let lost = false;
  const serverInfo = () => driver.getServerInfo({ database: settings.database });

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    if (refusal !== undefined && Date.now() < refusal.until) throw refusal.error;
    try {
      // The driver repeats a transaction for seconds before it gives up; while the server is away, one look will do.
      if (lost) await serverInfo();
      const result = await work();
      refusal = undefined;
      lost = false;
      return result;
    } catch (error) {
      const clear = explained(error, settings.uri);
      lost = isLost(error);
      if (isAuthError(error)) {
        const pause = /RateLimit/.test(codeOf(error)) ? 6000 : quietAfterRefusalMs;
        refusal = { error: clear as AppError, until: Date.now() + pause };
      }
      throw clear;
    }
  }

  return {
    guarded,
    bookmarkManager,
    inSession: (access, work) =>
      guarded(async () => {
        const session = driver.session({
          database: settings.database,
          defaultAccessMode: access === 'write' ? neo4j.session.WRITE : neo4j.session.READ,
          bookmarkManager,
        });
        try {
          return await work(session);
        } finally {
          await session.close();
        }
      }),
    version: () =>
      guarded(async () => {
        const { agent } = await serverInfo();
        return agent?.replace(/^Neo4j\//, '') ?? 'unknown';
      }),
    close: () => driver.close(),
  };
}
