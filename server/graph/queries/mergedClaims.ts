import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** As which claims these are shown that stand for themselves no more. */
export const mergedClaims = statement({
  name: 'mergedClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (m:MergedClaim {id: wanted})
    RETURN wanted AS id, m.into AS into`,
  params: ids,
  row: z.object({ id: z.string(), into: z.string() }),
});
