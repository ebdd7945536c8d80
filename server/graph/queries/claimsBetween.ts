import { z } from 'zod';
import { statement } from '../database.ts';

const pairs = z.object({
  pairs: z.array(z.object({ predicate: z.string(), source: z.string(), target: z.string() })),
});

/** Claims of a predicate from one entity to another, whether that is their object or their instrument. */
export const claimsBetween = statement({
  name: 'claimsBetween',
  access: 'read',
  text: `
    UNWIND $pairs AS pair
    MATCH (s:Entity {id: pair.source})<-[:SUBJECT]-(c:Claim)
    WHERE c.predicate = pair.predicate
    MATCH (c)-[r:OBJECT|INSTRUMENT]->(e:Entity {id: pair.target})
    RETURN c.id AS claim, type(r) AS via`,
  params: pairs,
  row: z.object({ claim: z.string(), via: z.enum(['OBJECT', 'INSTRUMENT']) }),
});

/** Claims with these ends that are shown as another, and as which. */
export const mergedBetween = statement({
  name: 'mergedBetween',
  access: 'read',
  text: `
    UNWIND $pairs AS pair
    MATCH (s:Entity {id: pair.source})<-[:SUBJECT]-(c:MergedClaim)
    WHERE c.predicate = pair.predicate
    MATCH (c)-[:OBJECT]->(e:Entity {id: pair.target})
    RETURN c.id AS claim, c.into AS into`,
  params: pairs,
  row: z.object({ claim: z.string(), into: z.string() }),
});
