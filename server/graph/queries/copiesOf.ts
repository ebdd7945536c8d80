import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Claims that stand in a copy of an article which one of these entities published: a copy counts as its original. */
export const copiesOf = statement({
  name: 'copiesOf',
  access: 'read',
  text: `
    MATCH (t:Article)
    WHERE t.copyOf IS NOT NULL
    MATCH (o:Article {id: t.copyOf})<-[:PUBLISHED]-(e:Entity)
    WHERE e.id IN $ids
    MATCH (t)<-[:\`IN\`]-(a:Assertion)
    MATCH (a)-[:OF]->(c:Claim)
    RETURN DISTINCT c.id AS claim`,
  params: ids,
  row: z.object({ claim: z.string() }),
});
