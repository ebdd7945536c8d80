import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Judgements in force that an utterance reaches one of these claims although its words do not name it. */
export const reachesOfClaims = statement({
  name: 'reachesOfClaims',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.kind = 'reaches' AND j.undoneAt IS NULL AND j.b IN $ids
    RETURN j.id AS id, j.a AS utterance, j.b AS claim, j.by AS by, j.reason AS reason`,
  params: ids,
  row: z.object({
    id: z.string(),
    utterance: z.string(),
    claim: z.string(),
    by: z.string(),
    reason: z.string().nullable(),
  }),
});
