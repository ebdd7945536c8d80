import { z } from 'zod';
import { review, stance } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

/** Every assertion in an outlet's articles, and whether somebody else than the article itself makes it. */
export const assertionsPublishedBy = statement({
  name: 'assertionsPublishedBy',
  access: 'read',
  text: `
    MATCH (e:Entity {id: $id})-[:PUBLISHED]->(t:Article)
    MATCH (t)<-[:\`IN\`]-(a:Assertion)
    WITH DISTINCT a
    MATCH (a)-[:OF]->(c:Claim)
    RETURN c.id AS claim, a.id AS assertion, a.stance AS stance, a.review AS review,
      COUNT { (a)-[:STATED_BY]->(:Entity) } AS voices`,
  params: oneId,
  row: z.object({ claim: z.string(), assertion: z.string(), stance, review, voices: z.int() }),
});
