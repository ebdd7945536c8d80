import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Whom these articles name, and where. */
export const namedWithin = statement({
  name: 'namedWithin',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:\`IN\`]-(m:Mention)
    MATCH (m)-[r:REFERS_TO]->(e:Entity)
    RETURN wanted AS article, coalesce(r.madeFor, e.id) AS entity, m.start AS first, m.end AS last`,
  params: ids,
  row: z.object({ article: z.string(), entity: z.string(), first: z.int(), last: z.int() }),
});

/** Who published and wrote these articles. */
export const bylinesOf = statement({
  name: 'bylinesOf',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[r:PUBLISHED|WROTE]-(e:Entity)
    RETURN wanted AS article, coalesce(r.madeFor, e.id) AS entity`,
  params: ids,
  row: z.object({ article: z.string(), entity: z.string() }),
});

/** Whom claims of these articles are about, and by whom or what they were read. */
export const claimedWithin = statement({
  name: 'claimedWithin',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:\`IN\`]-(a:Assertion)
    MATCH (a)-[:OF]->(c:Claim)
    WITH DISTINCT wanted, a.extractor AS extractor, c
    MATCH (c)-[r:SUBJECT|OBJECT|INSTRUMENT]->(e:Entity)
    RETURN DISTINCT wanted AS article, extractor, coalesce(r.madeFor, e.id) AS entity`,
  params: ids,
  row: z.object({ article: z.string(), extractor: z.string(), entity: z.string() }),
});
