import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { z } from 'zod';
import type { GraphBatch, GraphDatabase, LoadProgress, Row, SchemaPlan, Statement } from '../database.ts';
import { applyChange, applyChunks, planLoad, rowsIn } from '../load.ts';
import { textSearchQuery } from '../search.ts';
import { parseParams, parseRows } from '../statements.ts';
import { checkParams } from '../values.ts';
import { takeAlone } from './alone.ts';
import { openUserQueries } from './ask.ts';
import { type Access, connect, type Neo4jSettings } from './connection.ts';
import { rowsOf } from './rows.ts';
import { inUse, names, schemaQueries, schemaStatements } from './schema.ts';
import { toDriverParams } from './values.ts';

/** Our own statements end by themselves; a bulk write on a busy machine outlasts the limit meant for people's queries. */
const patience = { timeout: 10 * 60_000 };

const runIn = async (tx: ManagedTransaction, text: string, params: Row): Promise<Row[]> => {
  const { records } = await tx.run(text, toDriverParams(params));
  return rowsOf(records, (lookup, ids) => tx.run(lookup, ids));
};

/** The graph in this Neo4j. Fails at once when the server is away or refuses the password. */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphDatabase> {
  const connection = connect(settings);
  try {
    await connection.version();
    // The server is there; this asks whether the database is.
    await connection.inSession('read', (session) => session.run('RETURN 1'));
  } catch (error) {
    await connection.close();
    throw error;
  }
  const userQueries = openUserQueries(settings, connection);
  let generation = 0;

  /** A managed transaction: the driver repeats it when the server or the cluster asks for that. */
  const transact = async <T>(access: Access, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> => {
    try {
      return await connection.inSession(access, (session: Session) =>
        access === 'write' ? session.executeWrite(work, patience) : session.executeRead(work, patience),
      );
    } finally {
      if (access === 'write') generation += 1;
    }
  };
  const run = async <P extends z.ZodType, R extends z.ZodType>(
    access: Access,
    s: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]> => {
    const given = checkParams(parseParams(access, s, params));
    return parseRows(s, await transact(access, (tx) => runIn(tx, s.text, given)));
  };
  const read = (text: string, params: Row = {}) => transact('read', (tx) => runIn(tx, text, params));

  const namesInUse = async (kind: 'label' | 'type', listing: string): Promise<string[]> => {
    const all = names(await read(listing));
    return all.length === 0 ? [] : names(await read(inUse(kind, all)));
  };

  return {
    kind: 'neo4j',
    version: () => connection.version(),
    read: (s, params) => run('read', s, params),
    write: (s, params) => run('write', s, params),
    load: async (batch: GraphBatch, progress?: LoadProgress) => {
      const transactions = planLoad(batch);
      const total = transactions.reduce((n, t) => n + rowsIn(t), 0);
      let done = 0;
      progress?.(done, total);
      for (const chunks of transactions) {
        await transact('write', (tx) => applyChunks(chunks, (text, params) => runIn(tx, text, params)));
        done += rowsIn(chunks);
        progress?.(done, total);
      }
    },
    alone: takeAlone(connection),
    change: (batch, readAt) => {
      const chunks = planLoad(batch).flat();
      return transact('write', (tx) => applyChange(chunks, readAt, (text, params) => runIn(tx, text, params)));
    },
    textSearch: async (label, words, limit) => {
      const { text, params } = textSearchQuery(label, words, limit);
      const ids = (await read(text, checkParams(params))).map((r) => String(r.id));
      return { ids: ids.slice(0, limit), more: ids.length > limit };
    },
    prepare: async (plan: SchemaPlan) => {
      // Each in a transaction of its own: the server does not mix schema and data, nor does one wait for the other.
      for (const text of schemaStatements(plan)) await transact('write', (tx) => runIn(tx, text, {}));
    },
    schema: async () => ({
      labels: await namesInUse('label', schemaQueries.labels),
      relationshipTypes: await namesInUse('type', schemaQueries.relationshipTypes),
      propertyKeys: names(await read(schemaQueries.propertyKeys)),
      unique: names(await read(schemaQueries.unique)),
    }),
    ask: (query) => userQueries.ask(query),
    explain: (query) => userQueries.explain(query),
    generation: () => generation,
    // A commit is durable here when it is acknowledged.
    checkpoint: async () => undefined,
    close: async () => {
      await userQueries.close();
      await connection.close();
    },
  };
}
