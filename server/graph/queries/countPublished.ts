import { z } from 'zod';
import { statement } from '../database.ts';

/** How many articles there are, and how many have their publisher, which a load writes last. */
export const countPublished = statement({
  name: 'countPublished',
  access: 'read',
  text: `
    MATCH (t:Article) RETURN 'articles' AS kind, count(t.id) AS n
    UNION ALL MATCH (p:Entity)-[:PUBLISHED]->(t:Article) RETURN 'published' AS kind, count(DISTINCT t.id) AS n`,
  params: z.object({}),
  row: z.object({ kind: z.enum(['articles', 'published']), n: z.int() }),
});
