import { z } from 'zod';
import { statement } from '../database.ts';

/** What verdicts in force keep of how it was before. */
export const reviewRecords = statement({
  name: 'reviewRecords',
  access: 'read',
  text: `
    MATCH (r:Review)
    WHERE r.undoneAt IS NULL AND r.before IS NOT NULL
    RETURN r.id AS id, r.before AS before`,
  params: z.object({}),
  row: z.object({ id: z.string(), before: z.string() }),
});
