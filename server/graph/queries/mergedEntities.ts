import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Into which entity each of these was merged; one that stands for itself gives no row. */
export const mergedEntities = statement({
  name: 'mergedEntities',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (m:MergedEntity {id: wanted})
    RETURN wanted AS id, m.into AS into`,
  params: ids,
  row: z.object({ id: z.string(), into: z.string() }),
});
