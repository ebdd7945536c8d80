import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';

/** Claims of these subjects that draw no Link: nobody affirms them, or their predicate never does. */
export const undrawnClaimsFrom = statement({
  name: 'undrawnClaimsFrom',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[:SUBJECT]-(c:Claim)
    WHERE c.standing = 'denied-only' OR c.predicate IN $undrawn
    WITH DISTINCT c
    MATCH (c)-[:OBJECT]->(o:Entity)
    RETURN c.id AS claim, o.id AS object, c.predicate AS predicate, c.standing AS standing`,
  params: z.object({ ids: z.array(z.string()), undrawn: z.array(z.string()) }),
  row: z.object({ claim: z.string(), object: z.string(), predicate: z.string(), standing }),
});
