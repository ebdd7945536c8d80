import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

const ends = `
    MATCH (c)-[:SUBJECT]->(s:Entity)
    MATCH (c)-[:OBJECT]->(o:Entity)
    RETURN c.id AS claim, c.predicate AS predicate, s.id AS subject, o.id AS object`;
const row = z.object({ claim: z.string(), predicate: z.string(), subject: z.string(), object: z.string() });

/** Claims about any of these entities of which no assertion is accepted yet, with their ends. */
export const unreviewedClaims = statement({
  name: 'unreviewedClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
    WHERE c.standing = 'unreviewed'
    WITH DISTINCT c
    ${ends.trim()}`,
  params: ids,
  row,
});

/** The same of whatever entities. */
export const everyUnreviewedClaim = statement({
  name: 'everyUnreviewedClaim',
  access: 'read',
  text: `
    MATCH (c:Claim)
    WHERE c.standing = 'unreviewed'
    ${ends.trim()}`,
  params: z.object({}),
  row,
});
