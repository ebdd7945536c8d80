import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

const row = z.object({ entity: z.string(), name: z.string(), article: z.string() });

/** Which articles hear those of these entities that have no name. */
export const articlesHearing = statement({
  name: 'articlesHearing',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})
    WHERE e.unnamed
    MATCH (e)<-[:STATED_BY]-(a:Assertion)
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN DISTINCT wanted AS entity, e.name AS name, t.id AS article`,
  params: ids,
  row,
});

/** Which articles claim something of those of these entities that have no name. */
export const articlesOnUnnamed = statement({
  name: 'articlesOnUnnamed',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})
    WHERE e.unnamed
    MATCH (e)<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
    WITH DISTINCT wanted, e.name AS name, c
    MATCH (c)<-[:OF]-(a:Assertion)
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN DISTINCT wanted AS entity, name, t.id AS article`,
  params: ids,
  row,
});
