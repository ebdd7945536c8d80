import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Which assertions rest on these passages. */
export const usesOfPassages = statement({
  name: 'usesOfPassages',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (p:Passage {id: wanted})<-[:EVIDENCED_BY]-(a:Assertion)
    RETURN wanted AS passage, a.id AS assertion`,
  params: ids,
  row: z.object({ passage: z.string(), assertion: z.string() }),
});
