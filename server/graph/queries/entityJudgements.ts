import { z } from 'zod';
import { statement } from '../database.ts';

/** What people judged to be the same or different, taken back or not. */
export const entityJudgements = statement({
  name: 'entityJudgements',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.kind IN ['same-entity', 'different']
    RETURN j.id AS id, j.kind AS kind, j.a AS a, j.b AS b, j.by AS by, j.at AS at, j.reason AS reason,
      j.undoneAt AS undoneAt`,
  params: z.object({}),
  row: z.object({
    id: z.string(),
    kind: z.enum(['same-entity', 'different']),
    a: z.string(),
    b: z.string(),
    by: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    undoneAt: z.string().nullable(),
  }),
});
