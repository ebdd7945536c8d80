import { AppError } from '../errors.ts';
import type { GraphBatch, ReadAt, RelationshipRow, Row } from './database.ts';
import { quoteLabels, quoteName } from './names.ts';
import { checkProperties } from './values.ts';

/** Rows of one statement: many enough that a round trip costs nothing. */
const rowsAChunk = 2000;
/** Rows of one transaction: all of an article, or of a newsroom's week, so that it is loaded as a whole or not at all. */
const rowsATransaction = 10_000;

type Ends = { readonly type: string; readonly from: string; readonly to: string };
/** A part of a load whose rows are all of one kind and shape, so that it runs as a few statements. */
export type Chunk =
  | (Ends & {
      readonly kind: 'removeRelationships';
      readonly rows: readonly { readonly from: string; readonly to: string }[];
    })
  | { readonly kind: 'removeNodes'; readonly label: string; readonly rows: readonly { readonly id: string }[] }
  | {
      readonly kind: 'putNodes';
      readonly labels: readonly string[];
      readonly rows: readonly { readonly id: string; readonly properties: Row }[];
    }
  | (Ends & {
      readonly kind: 'createRelationships';
      readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: Row }[];
    });
/** Runs one statement inside the chunk's transaction. */
export type Run = (text: string, params: Row) => Promise<readonly Row[]>;

function group<T>(items: readonly T[], key: (item: T) => readonly string[]): { key: string[]; rows: T[] }[] {
  const groups = new Map<string, { key: string[]; rows: T[] }>();
  for (const item of items) {
    const parts = key(item);
    const name = JSON.stringify(parts);
    const found = groups.get(name);
    if (found) found.rows.push(item);
    else groups.set(name, { key: [...parts], rows: [item] });
  }
  return [...groups.values()].flatMap(({ key: parts, rows }) =>
    Array.from({ length: Math.ceil(rows.length / rowsAChunk) }, (_, i) => ({
      key: parts,
      rows: rows.slice(i * rowsAChunk, (i + 1) * rowsAChunk),
    })),
  );
}

const ends = (r: Omit<RelationshipRow, 'properties'>) => [r.type, r.from.label, r.to.label];
const firstTwice = (ids: readonly string[]) => {
  const seen = new Set<string>();
  return ids.find((id) => seen.has(id) || !seen.add(id));
};

/** The load's transactions in the order the port promises. */
export function planLoad(batch: GraphBatch): Chunk[][] {
  const transactions: Chunk[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const chunk of chunksOf(batch)) {
    if (rows + chunk.rows.length > rowsATransaction) {
      transactions.push([]);
      rows = 0;
    }
    transactions.at(-1)?.push(chunk);
    rows += chunk.rows.length;
  }
  return transactions;
}
export const rowsIn = (chunks: readonly Chunk[]): number => chunks.reduce((n, c) => n + c.rows.length, 0);

function chunksOf(batch: GraphBatch): Chunk[] {
  const chunks: Chunk[] = [];
  const twice = firstTwice(batch.putNodes.map((n) => `${n.labels[0]} ${n.id}`));
  if (twice !== undefined) throw new AppError(400, 'duplicate-id', `The load puts ${twice} twice`);
  for (const node of batch.putNodes) checkProperties(`${node.labels[0]} ${node.id}`, node.properties);
  for (const r of batch.createRelationships) checkProperties(`${r.type} of ${r.from.id}`, r.properties);
  for (const { key, rows } of group(batch.removeRelationships, ends))
    chunks.push({
      kind: 'removeRelationships',
      type: key[0] ?? '',
      from: key[1] ?? '',
      to: key[2] ?? '',
      rows: rows.map((r) => ({ from: r.from.id, to: r.to.id })),
    });
  for (const { key, rows } of group(batch.removeNodes, (n) => [n.label]))
    chunks.push({ kind: 'removeNodes', label: key[0] ?? '', rows: rows.map(({ id }) => ({ id })) });
  for (const { key, rows } of group(batch.putNodes, (n) => n.labels))
    chunks.push({
      kind: 'putNodes',
      labels: key,
      rows: rows.map(({ id, properties }) => ({ id, properties: { ...properties, id } })),
    });
  for (const { key, rows } of group(batch.createRelationships, ends))
    chunks.push({
      kind: 'createRelationships',
      type: key[0] ?? '',
      from: key[1] ?? '',
      to: key[2] ?? '',
      rows: rows.map((r) => ({ from: r.from.id, to: r.to.id, properties: r.properties })),
    });
  return chunks;
}

/** Runs one transaction's chunks; the caller opens it, commits it, and rolls it back when this throws. */
export async function applyChunks(chunks: readonly Chunk[], run: Run): Promise<void> {
  for (const chunk of chunks) await applyChunk(chunk, run);
}

/** Runs one change in an open transaction; false, and nothing done, where a node is not as it was read. */
export async function applyChange(chunks: readonly Chunk[], readAt: readonly ReadAt[], run: Run): Promise<boolean> {
  const known = readAt.filter((n) => n.value !== null);
  for (const { key, rows } of group(known, (n) => [n.label, n.property])) {
    const [label = '', property = ''] = key;
    const node = `UNWIND $rows AS row MATCH (n${quoteLabels([label])} {id: row.id})`;
    // Always in one order, or two would wait for each other.
    const wanted = rows.map(({ id, value }) => ({ id, value })).sort((x, y) => (x.id < y.id ? -1 : 1));
    // Writing takes the node's lock: whoever else changes it waits here, and then finds it another.
    await run(`${node} SET n.id = row.id`, { rows: wanted });
    const [same] = await run(`${node} WHERE n.${quoteName(property)} = row.value RETURN count(n.id) AS n`, {
      rows: wanted,
    });
    if (Number(same?.n ?? 0) !== wanted.length) return false;
  }
  const absent = readAt.filter((n) => n.value === null);
  if (!(await reserve(absent, run))) return false;
  await applyChunks(chunks, run);
  return true;
}

/** Bare nodes in the place of those that were not there: whoever else makes one of them waits, and then finds it. */
async function reserve(absent: readonly ReadAt[], run: Run): Promise<boolean> {
  const groups = group(absent, (n) => [n.label, n.property]).map(({ key: [label = '', property = ''], rows }) => ({
    node: `(n${quoteLabels([label])} {id: row.id})`,
    bare: `n.${quoteName(property)} IS NULL`,
    rows: rows.map(({ id }) => ({ id })).sort((x, y) => (x.id < y.id ? -1 : 1)),
  }));
  let free = true;
  for (const { node, bare, rows } of groups) {
    await run(`UNWIND $rows AS row MERGE ${node}`, { rows });
    const [ours] = await run(`UNWIND $rows AS row MATCH ${node} WHERE ${bare} RETURN count(n.id) AS n`, { rows });
    free &&= Number(ours?.n ?? 0) === rows.length;
  }
  if (!free)
    for (const { node, bare, rows } of groups)
      await run(`UNWIND $rows AS row MATCH ${node} WHERE ${bare} DELETE n`, { rows });
  return free;
}

async function applyChunk(chunk: Chunk, run: Run): Promise<void> {
  if (chunk.kind === 'putNodes') return putNodes(chunk.labels, chunk.rows, run);
  if (chunk.kind === 'removeNodes') {
    const text = `UNWIND $rows AS row MATCH (n${quoteLabels([chunk.label])} {id: row.id}) DETACH DELETE n`;
    await run(text, { rows: chunk.rows });
    return;
  }
  const [type, from, to] = [quoteName(chunk.type), quoteLabels([chunk.from]), quoteLabels([chunk.to])];
  if (chunk.kind === 'removeRelationships') {
    const text = `UNWIND $rows AS row MATCH (a${from} {id: row.from})-[r:${type}]->(b${to} {id: row.to}) DELETE r`;
    await run(text, { rows: chunk.rows });
    return;
  }
  const text =
    `UNWIND $rows AS row MATCH (a${from} {id: row.from}) MATCH (b${to} {id: row.to}) ` +
    `CREATE (a)-[r:${type}]->(b) SET r = row.properties RETURN count(*) AS n`;
  const made = await run(text, { rows: chunk.rows });
  if (Number(made[0]?.n ?? 0) !== chunk.rows.length) await nameMissingEnd(chunk, run);
}

async function putNodes(
  labels: readonly string[],
  rows: readonly { readonly id: string; readonly properties: Row }[],
  run: Run,
): Promise<void> {
  const [first, ...others] = labels;
  if (first === undefined) throw new AppError(400, 'no-label', `Node ${rows[0]?.id} has no label`);
  const node = quoteLabels([first]);
  const more = others.length === 0 ? '' : ` SET n${quoteLabels(others)}`;
  await run(`UNWIND $rows AS row MERGE (n${node} {id: row.id}) SET n = row.properties${more}`, { rows });
  // The labels given are the whole set: whatever else a node carried goes.
  const found = await run(
    `UNWIND $rows AS row MATCH (n${node} {id: row.id}) WHERE size(labels(n)) > $labels RETURN n.id AS id, labels(n) AS labels`,
    { rows: rows.map(({ id }) => ({ id })), labels: labels.length },
  );
  const surplus = new Map<string, { id: string }[]>();
  for (const row of found)
    for (const label of row.labels as string[])
      if (!labels.includes(label)) surplus.set(label, [...(surplus.get(label) ?? []), { id: String(row.id) }]);
  for (const [label, ids] of surplus)
    await run(`UNWIND $rows AS row MATCH (n${node} {id: row.id}) REMOVE n${quoteLabels([label])}`, { rows: ids });
}

async function nameMissingEnd(chunk: Extract<Chunk, { kind: 'createRelationships' }>, run: Run): Promise<never> {
  for (const side of ['from', 'to'] as const) {
    const wanted = [...new Set(chunk.rows.map((r) => r[side]))];
    const text = `UNWIND $rows AS row MATCH (n${quoteLabels([chunk[side]])} {id: row.id}) RETURN n.id AS id`;
    const there = new Set((await run(text, { rows: wanted.map((id) => ({ id })) })).map((r) => String(r.id)));
    const missing = wanted.find((id) => !there.has(id));
    if (missing !== undefined)
      throw new AppError(
        409,
        'missing-end',
        `A ${chunk.type} of the load ends at ${chunk[side]} ${missing}, which is not in the graph`,
      );
  }
  throw new AppError(409, 'missing-end', `Some ${chunk.type} of the load could not be created`);
}
