import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Judgements about these claims that came with an article, taken back or in force. */
export const curatedJudgements = statement({
  name: 'curatedJudgements',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.by = 'curated' AND (j.a IN $ids OR j.b IN $ids)
    RETURN j.id AS id, j.a AS a, j.b AS b`,
  params: ids,
  row: z.object({ id: z.string(), a: z.string(), b: z.string() }),
});
