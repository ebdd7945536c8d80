import { z } from 'zod';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

/** How often each article names an entity. */
export const mentionsByArticle = statement({
  name: 'mentionsByArticle',
  access: 'read',
  text: `
    MATCH (e:Entity {id: $id})<-[:REFERS_TO]-(m:Mention)-[:\`IN\`]->(t:Article)
    RETURN t.id AS article, count(m.id) AS mentions`,
  params: oneId,
  row: z.object({ article: z.string(), mentions: z.int() }),
});
