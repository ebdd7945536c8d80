import { z } from 'zod';
import { review, standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** The assertions these articles carry, with what became of each and the standing of its claim. */
export const assertionsByArticle = statement({
  name: 'assertionsByArticle',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:\`IN\`]-(a:Assertion)
    MATCH (a)-[:OF]->(c:Claim)
    RETURN wanted AS article, a.id AS assertion, c.id AS claim, a.review AS review, c.standing AS standing`,
  params: ids,
  row: z.object({ article: z.string(), assertion: z.string(), claim: z.string(), review, standing }),
});
