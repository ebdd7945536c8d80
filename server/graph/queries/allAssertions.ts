import { z } from 'zod';
import { review, stance } from '../../contract/terms.ts';
import { statement } from '../database.ts';

/** Every assertion with its claim and article, without its words. */
export const allAssertions = statement({
  name: 'allAssertions',
  access: 'read',
  text: `
    MATCH (c:Claim)<-[:OF]-(a:Assertion)-[:\`IN\`]->(t:Article)
    RETURN c.id AS claim, a.id AS assertion, a.stance AS stance, a.review AS review, t.id AS article`,
  params: z.object({}),
  row: z.object({ claim: z.string(), assertion: z.string(), stance, review, article: z.string() }),
});
