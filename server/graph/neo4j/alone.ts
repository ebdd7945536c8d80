import type { Session } from 'neo4j-driver';
import type { Connection } from './connection.ts';
import { turnLabel } from './schema.ts';

/** As long as a bulk write may take. Whoever takes longer has lost the turn; revisions still tell what others decided. */
const longest = { timeout: 10 * 60_000 };
const constraint = `CREATE CONSTRAINT unique_${turnLabel} IF NOT EXISTS FOR (n:${turnLabel}) REQUIRE n.id IS UNIQUE`;

/**
 * Lets one process at a time decide what to write: each makes the same node in a transaction that is always rolled back,
 * and the constraint has everybody else wait for that. So the node is never there, and of a process that dies the server
 * rolls it back.
 */
export function takeAlone(connection: Connection) {
  let prepared: Promise<unknown> | undefined;
  const prepare = () =>
    connection.inSession('write', (session: Session) => session.executeWrite((tx) => tx.run(constraint)));
  return async <T>(work: () => Promise<T>): Promise<T> => {
    prepared ??= prepare();
    await prepared.catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return connection.inSession('write', async (session) => {
      const turn = await session.beginTransaction(longest);
      try {
        await turn.run(`MERGE (:${turnLabel} {id: 'turn'})`);
        return await work();
      } finally {
        // Nothing is to be kept, so that it does not matter how it ends.
        await turn.rollback().catch(() => undefined);
      }
    });
  };
}
