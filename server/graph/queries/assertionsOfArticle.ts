import { z } from 'zod';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

export const assertionsOfArticle = statement({
  name: 'assertionsOfArticle',
  access: 'read',
  text: `
    MATCH (t:Article {id: $id})<-[:\`IN\`]-(a:Assertion)-[:OF]->(c:Claim)
    RETURN c.id AS claim, a.id AS assertion`,
  params: oneId,
  row: z.object({ claim: z.string(), assertion: z.string() }),
});
