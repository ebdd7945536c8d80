import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Which of these articles the graph holds to the end: its publisher is what a load writes last. */
export const articlesHeld = statement({
  name: 'articlesHeld',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:PUBLISHED]-(:Entity)
    RETURN wanted AS id, t.textHash AS textHash, t.copyOf AS copyOf`,
  params: ids,
  row: z.object({ id: z.string(), textHash: z.string(), copyOf: z.string().nullable() }),
});
