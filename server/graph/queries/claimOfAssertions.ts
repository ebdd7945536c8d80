import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Where these assertions hang: the claim that is shown, the one they were made of, their article. */
export const claimOfAssertions = statement({
  name: 'claimOfAssertions',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (a:Assertion {id: wanted})-[o:OF]->(c:Claim)
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN wanted AS assertion, c.id AS claim, o.madeFor AS own, t.id AS article, a.revision AS revision`,
  params: ids,
  row: z.object({
    assertion: z.string(),
    claim: z.string(),
    own: z.string().nullable(),
    article: z.string(),
    revision: z.int(),
  }),
});
