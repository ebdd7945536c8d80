import { z } from 'zod';
import { statement } from '../database.ts';

/** What was judged of two claims beside each other, in force or taken back. */
export const judgementsOfPairs = statement({
  name: 'judgementsOfPairs',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.kind IN ['excludes', 'compatible']
    RETURN j.id AS id, j.kind AS kind, j.by AS by, j.at AS at, j.reason AS reason, j.undoneAt AS undoneAt`,
  params: z.object({}),
  row: z.object({
    id: z.string(),
    kind: z.enum(['excludes', 'compatible']),
    by: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    undoneAt: z.string().nullable(),
  }),
});
