import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Claims that cannot hold beside these, with the id of the judgement that says so. */
export const contradictionsOfClaims = statement({
  name: 'contradictionsOfClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})-[r:CONTRADICTS]-(other:Claim)
    RETURN DISTINCT wanted AS claim, other.id AS id, other.statement AS statement, other.standing AS standing,
      r.judgement AS judgement`,
  params: ids,
  row: z.object({
    claim: z.string(),
    id: z.string(),
    statement: z.string(),
    standing,
    judgement: z.string().nullable(),
  }),
});
