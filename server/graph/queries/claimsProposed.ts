import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Those of these claims that something affirms which nobody decided yet. */
export const claimsProposed = statement({
  name: 'claimsProposed',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})<-[:OF]-(a:Assertion)
    WHERE a.review = 'proposed' AND a.stance = 'affirms'
    RETURN DISTINCT wanted AS claim`,
  params: ids,
  row: z.object({ claim: z.string() }),
});
