import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Every claim about these entities, once for each part one of them plays in it. */
export const claimsOfEntities = statement({
  name: 'claimsOfEntities',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[r:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
    RETURN wanted AS entity, c.id AS claim, type(r) AS part, c.standing AS standing`,
  params: ids,
  row: z.object({
    entity: z.string(),
    claim: z.string(),
    part: z.enum(['SUBJECT', 'OBJECT', 'INSTRUMENT']),
    standing,
  }),
});
