import { z } from 'zod';
import { statement } from '../database.ts';

const row = z.object({ assertion: z.string(), claim: z.string(), own: z.string().nullable() });

/** What people accepted, changed or made of these claims: all that a standing, a Link or a claim's words are derived from. */
export const assertionsThatCount = statement({
  name: 'assertionsThatCount',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})<-[o:OF]-(a:Assertion)
    WHERE a.review IN ['accepted', 'edited'] OR a.extractor = 'manual'
    RETURN wanted AS claim, a.id AS assertion, o.madeFor AS own`,
  params: z.object({ ids: z.array(z.string()) }),
  row,
});

/** One assertion for each day on which one of these claims was published, these articles aside. */
export const assertionOfEachDay = statement({
  name: 'assertionOfEachDay',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})<-[o:OF]-(a:Assertion)
    MATCH (a)-[:\`IN\`]->(t:Article)
    WHERE NOT t.id IN $articles
    RETURN wanted AS claim, o.madeFor AS own, t.publishedOn AS day, min(a.id) AS assertion`,
  params: z.object({ ids: z.array(z.string()), articles: z.array(z.string()) }),
  row: row.extend({ day: z.string().nullable() }),
});
