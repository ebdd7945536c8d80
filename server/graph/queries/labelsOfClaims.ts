import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** What claims say more exactly than their predicate; claims without such words have no row. */
export const labelsOfClaims = statement({
  name: 'labelsOfClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})
    WHERE c.label IS NOT NULL
    RETURN c.id AS claim, c.label AS label`,
  params: ids,
  row: z.object({ claim: z.string(), label: z.string() }),
});
