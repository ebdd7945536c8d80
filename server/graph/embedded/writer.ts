import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import type { Row } from '../database.ts';
import { applyChange, applyChunks } from '../load.ts';
import { quoteName } from '../names.ts';
import { spillOf } from './files.ts';
import { serve, spillInto } from './process.ts';
import { messageOf, toFailure, type WriterOps } from './protocol.ts';
import { fromEngine } from './results.ts';

/** The one process that has the graph's file open. It holds everything, so nothing a user writes runs here. */
let db: GrafeoDB | undefined;
const open = (): GrafeoDB => {
  if (db === undefined) throw new Error('The graph is not open');
  return db;
};
const modelId = (internalId: number): string | null => {
  const id: unknown = open().getNode(internalId)?.get('id');
  return typeof id === 'string' ? id : null;
};

async function run(on: GrafeoDB | Transaction, text: string, params: Row): Promise<Row[]> {
  const result = await on.executeCypher(text, params);
  return Array.from({ length: result.length }, (_, i) => fromEngine(result.get(i), modelId) as Row);
}

let tail: Promise<unknown> = Promise.resolve();
/** Writes wait for each other; reads do not wait. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = tail.then(work);
  tail = turn.catch(() => undefined);
  return turn;
};
const atOnce = <T>(work: () => Promise<T>): Promise<T> => work();

const isConflict = (error: unknown): boolean =>
  (error as { gqlStatus?: unknown } | null)?.gqlStatus === '40000' || messageOf(error).includes('GRAFEO-T001');

/** Writers of one node conflict (status 40000); the engine wants the loser to try again. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      if (attempt === 5 || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt));
    }
}

async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = open().beginTransaction();
  try {
    const done = await work(tx);
    tx.commit();
    return done;
  } catch (error) {
    try {
      tx.rollback();
    } catch {
      // A commit that failed has rolled back by itself.
    }
    throw error;
  }
}

/** The engine's unique constraint has no index behind it: without one every insert reads the whole label. */
const constraintsOf = (label: string): string[] => [
  `CREATE CONSTRAINT ${quoteName(`unique_${label}`)} IF NOT EXISTS FOR (n:${quoteName(label)}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX ${quoteName(`id_${label}`)} IF NOT EXISTS FOR (n:${quoteName(label)}) ON (n.id)`,
];

const handlers: { [Op in keyof WriterOps]: (body: WriterOps[Op]['ask']) => Promise<WriterOps[Op]['reply']> } = {
  open: async ({ file }) => {
    spillInto(spillOf(file));
    db = grafeo.GrafeoDB.create(file);
    return { version: db.version() };
  },
  run: ({ text, params, write }) => (write ? inTurn : atOnce)(() => retried(() => run(open(), text, params))),
  apply: ({ chunks }) =>
    inTurn(async () => {
      await retried(() => inTransaction((tx) => applyChunks(chunks, (text, params) => run(tx, text, params))));
      return null;
    }),
  change: ({ chunks, readAt }) =>
    inTurn(() =>
      retried(() => inTransaction((tx) => applyChange(chunks, readAt, (text, params) => run(tx, text, params)))),
    ),
  prepare: ({ plan }) =>
    inTurn(async () => {
      for (const label of plan.unique) for (const text of constraintsOf(label)) await open().executeCypher(text);
      return null;
    }),
  schema: async () => {
    const found = open().schema() as {
      labels: { name: string }[];
      edge_types: { name: string }[];
      property_keys: string[];
    };
    const constraints = await run(open(), 'SHOW CONSTRAINTS', {});
    return {
      labels: found.labels.map((l) => l.name).sort(),
      relationshipTypes: found.edge_types.map((t) => t.name).sort(),
      propertyKeys: [...found.property_keys].sort(),
      unique: constraints
        .filter((c) => c.properties === 'id')
        .map((c) => String(c.label))
        .sort(),
    };
  },
  epoch: async () => open().currentEpoch(),
  checkpoint: () =>
    inTurn(async () => {
      open().walCheckpoint();
      return open().currentEpoch();
    }),
  close: () =>
    inTurn(async () => {
      db?.close();
      db = undefined;
      return null;
    }),
};

serve(
  (op, body) => (handlers[op as keyof WriterOps] as (body: unknown) => Promise<unknown>)(body),
  () => {
    // Closing writes a checkpoint, which only makes the next opening quicker: the log has everything already.
    try {
      db?.close();
    } finally {
      process.exit(0);
    }
  },
  toFailure,
);
