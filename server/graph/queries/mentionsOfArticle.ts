import { z } from 'zod';
import { statement } from '../database.ts';
import { entityCells, oneId } from './cells.ts';

export const mentionsOfArticle = statement({
  name: 'mentionsOfArticle',
  access: 'read',
  text: `
    MATCH (t:Article {id: $id})<-[:\`IN\`]-(m:Mention)-[:REFERS_TO]->(e:Entity)
    RETURN m.start AS first, m.end AS last, e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed`,
  params: oneId,
  row: entityCells.extend({ first: z.int(), last: z.int() }),
});
