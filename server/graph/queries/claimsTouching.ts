import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

const row = z.object({ claim: z.string() });

/** Claims, shown or folded into another, of which these entities are an end. */
export const claimsEndingAt = statement({
  name: 'claimsEndingAt',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[:SUBJECT|OBJECT|INSTRUMENT]-(c)
    WHERE c:Claim OR c:MergedClaim
    RETURN DISTINCT c.id AS claim`,
  params: ids,
  row,
});

/** Claims of which these entities say something, or pass on what others say. */
export const claimsStatedBy = statement({
  name: 'claimsStatedBy',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[:STATED_BY]-(a:Assertion)
    WITH DISTINCT a
    MATCH (a)-[:OF]->(c:Claim)
    RETURN DISTINCT c.id AS claim`,
  params: ids,
  row,
});

/** Claims that stand in an article which one of these entities published. */
export const claimsPublishedBy = statement({
  name: 'claimsPublishedBy',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})-[:PUBLISHED]->(t:Article)
    WITH DISTINCT t
    MATCH (t)<-[:\`IN\`]-(a:Assertion)
    MATCH (a)-[:OF]->(c:Claim)
    RETURN DISTINCT c.id AS claim`,
  params: ids,
  row,
});
