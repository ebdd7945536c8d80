import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** How many claims each of these entities is an end of, those included that nobody accepted. */
export const claimCounts = statement({
  name: 'claimCounts',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)
    RETURN wanted AS entity, count(DISTINCT c.id) AS claims`,
  params: ids,
  row: z.object({ entity: z.string(), claims: z.int() }),
});
