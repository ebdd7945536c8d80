import { z } from 'zod';
import { type GraphBatch, type GraphDatabase, type Row, statement } from '../../server/graph/database.ts';

/** One statement for a test, its rows as they come. */
export const query = (text: string, access: 'read' | 'write' = 'read') =>
  statement({
    name: 'test',
    access,
    text,
    params: z.record(z.string(), z.unknown()),
    row: z.record(z.string(), z.unknown()),
  });
export const read = (db: GraphDatabase, text: string, params: Row = {}): Promise<Row[]> => db.read(query(text), params);
export const write = (db: GraphDatabase, text: string, params: Row = {}): Promise<Row[]> =>
  db.write(query(text, 'write'), params);
export const batch = (part: Partial<GraphBatch>): GraphBatch => ({
  removeRelationships: [],
  removeNodes: [],
  putNodes: [],
  createRelationships: [],
  ...part,
});
