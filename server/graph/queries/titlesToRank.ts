import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** By what these articles are found and sorted, and nothing else. */
export const titlesToRank = statement({
  name: 'titlesToRank',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:PUBLISHED]-(:Entity)
    RETURN wanted AS id, t.title AS title, t.publishedOn AS publishedOn`,
  params: ids,
  row: z.object({ id: z.string(), title: z.string(), publishedOn: z.string().nullable() }),
});
