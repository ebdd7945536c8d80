import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

/** Every claim about an entity, once for each part it plays in it. */
export const claimsOfEntity = statement({
  name: 'claimsOfEntity',
  access: 'read',
  text: `
    MATCH (e:Entity {id: $id})<-[r:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
    RETURN c.id AS claim, type(r) AS part, c.predicate AS predicate, c.standing AS standing`,
  params: oneId,
  row: z.object({
    claim: z.string(),
    part: z.enum(['SUBJECT', 'OBJECT', 'INSTRUMENT']),
    predicate: z.string(),
    standing,
  }),
});
