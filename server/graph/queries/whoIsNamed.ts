import { z } from 'zod';
import { review } from '../../contract/terms.ts';
import { statement } from '../database.ts';

/** Whom every article names, each once, under the id that the mention was made for. */
export const namedInArticles = statement({
  name: 'namedInArticles',
  access: 'read',
  text: `
    MATCH (t:Article)<-[:\`IN\`]-(m:Mention)
    MATCH (m)-[r:REFERS_TO]->(e:Entity)
    WITH DISTINCT t.id AS article, coalesce(r.madeFor, e.id) AS entity
    ORDER BY entity
    RETURN article, collect(entity) AS entities`,
  params: z.object({}),
  row: z.object({ article: z.string(), entities: z.array(z.string()) }),
});

/** In which articles every claim is said, under the id that the assertion was made of. */
export const claimedInArticles = statement({
  name: 'claimedInArticles',
  access: 'read',
  text: `
    MATCH (a:Assertion)-[o:OF]->(c:Claim)
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN DISTINCT coalesce(o.madeFor, c.id) AS claim, t.id AS article, a.review AS review`,
  params: z.object({}),
  row: z.object({ claim: z.string(), article: z.string(), review }),
});
