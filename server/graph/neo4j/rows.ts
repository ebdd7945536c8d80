import type { QueryResult, Record as Result } from 'neo4j-driver';
import type { Row } from '../database.ts';
import { toRow, unknownEnds } from './values.ts';

const endIds = 'MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS internal, n.id AS id';

/** Rows in our values. Relationships name their ends by internal id only, so missing model ids are looked up. */
export async function rowsOf(
  records: readonly Result[],
  lookup: (text: string, params: { ids: string[] }) => PromiseLike<QueryResult>,
): Promise<Row[]> {
  const { known, unknown } = unknownEnds(records);
  if (unknown.length > 0)
    for (const record of (await lookup(endIds, { ids: unknown })).records) {
      const id: unknown = record.get('id');
      known.set(String(record.get('internal')), typeof id === 'string' ? id : null);
    }
  return records.map((record) => toRow(record, known));
}
