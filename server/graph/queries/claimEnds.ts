import { z } from 'zod';
import { statement } from '../database.ts';
import { entityCells, ids } from './cells.ts';

/** Subject and object of these claims, one row each. */
export const claimEnds = statement({
  name: 'claimEnds',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})-[r:SUBJECT|OBJECT]->(e:Entity)
    RETURN wanted AS claim, type(r) AS part, e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed`,
  params: ids,
  row: entityCells.extend({ claim: z.string(), part: z.enum(['SUBJECT', 'OBJECT']) }),
});
