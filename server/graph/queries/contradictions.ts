import { z } from 'zod';
import { statement } from '../database.ts';

/** Every pair of claims that cannot both hold, once, with the id of the judgement that says so. */
export const contradictions = statement({
  name: 'contradictions',
  access: 'read',
  text: `
    MATCH (c:Claim)-[r:CONTRADICTS]->(d:Claim)
    RETURN DISTINCT c.id AS a, d.id AS b, r.judgement AS judgement`,
  params: z.object({}),
  row: z.object({ a: z.string(), b: z.string(), judgement: z.string() }),
});
