import { z } from 'zod';
import { errorText, isAppError } from '../../../server/errors.ts';
import { type GraphDatabase, type Row, statement } from '../../../server/graph/database.ts';
import { spelled } from '../values.ts';
import type { Generated } from './grammar.ts';

/** What a database makes of a query: its rows, spelled alike for both, or the error it ends in. */
export type Outcome =
  | { readonly rows: readonly string[]; readonly error?: never }
  | { readonly rows?: never; readonly error: string };
/** `different` is a silently wrong answer; the others say so themselves, or answer what Neo4j would not. */
export type Kind = 'same' | 'different' | 'failing' | 'accepted' | 'rejected';
export type Compared = { readonly kind: Kind; readonly embedded: Outcome; readonly neo4j: Outcome };

export type Databases = { readonly embedded: GraphDatabase; readonly neo4j: GraphDatabase };

/** `asked`: the text as the guard gives it to the embedded engine, where names may be quoted. */
export async function compare(query: Generated, asked: string, { embedded, neo4j }: Databases): Promise<Compared> {
  const ours = async () => {
    const { columns, rows } = await embedded.ask({ text: asked, params: {}, limit: 20_000, timeoutMs: 20_000 });
    return rows.map((row) => columns.map((c) => row[c]));
  };
  // Not by `ask`, whose EXPLAIN would have every query planned twice.
  const theirs = async () => (await neo4j.read(plainly(query.text), {})).map((row) => Object.values(row));
  const [a, b] = await Promise.all([outcome(ours, query), outcome(theirs, query)]);
  return { kind: kindOf(a, b), embedded: a, neo4j: b };
}
const plainly = (text: string) =>
  statement({
    name: 'differential',
    access: 'read',
    text,
    params: z.record(z.string(), z.unknown()),
    row: z.record(z.string(), z.unknown()) satisfies z.ZodType<Row>,
  });

function kindOf(embedded: Outcome, neo4j: Outcome): Kind {
  if (embedded.error !== undefined) return neo4j.error === undefined ? 'failing' : 'rejected';
  if (neo4j.error !== undefined) return 'accepted';
  const same = embedded.rows.length === neo4j.rows.length && embedded.rows.every((r, i) => r === neo4j.rows[i]);
  return same ? 'same' : 'different';
}

async function outcome(
  ask: () => Promise<readonly (readonly unknown[])[]>,
  { inOrder, anyListOrder }: Generated,
): Promise<Outcome> {
  try {
    const found = (await ask()).map((row) => row.map((v) => spelled(rounded(v), { anyListOrder })).join(' | '));
    return { rows: inOrder ? found : found.sort() };
  } catch (error) {
    if (isAppError(error)) return { error: `${error.code}: ${errorText(error)}` };
    // Our own reading does not put Neo4j's errors into our words.
    if (error instanceof Error && 'code' in error) return { error: `${String(error.code)}: ${error.message}` };
    throw error;
  }
}

/** Sums of the same fractions in another order differ in the last digits. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12)) + 0;
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, rounded(v)]));
}
