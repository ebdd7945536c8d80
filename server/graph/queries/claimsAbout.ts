import { z } from 'zod';
import { statement } from '../database.ts';

/** Claims of these predicates whose subject is one of these entities. */
export const claimsAbout = statement({
  name: 'claimsAbout',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (s:Entity {id: wanted})<-[:SUBJECT]-(c:Claim)
    WHERE c.predicate IN $predicates
    RETURN wanted AS subject, c.id AS claim`,
  params: z.object({ ids: z.array(z.string()), predicates: z.array(z.string()) }),
  row: z.object({ subject: z.string(), claim: z.string() }),
});
