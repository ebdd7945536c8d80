import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** How many mentions each of these articles holds; one without any gives no row. */
export const mentionCounts = statement({
  name: 'mentionCounts',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:\`IN\`]-(m:Mention)
    RETURN wanted AS article, count(m.id) AS mentions`,
  params: ids,
  row: z.object({ article: z.string(), mentions: z.int() }),
});
