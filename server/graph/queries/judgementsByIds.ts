import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

export const judgementsByIds = statement({
  name: 'judgementsByIds',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (j:Judgement {id: wanted})
    RETURN j.id AS id, j.by AS by, j.reason AS reason`,
  params: ids,
  row: z.object({ id: z.string(), by: z.string(), reason: z.string().nullable() }),
});
