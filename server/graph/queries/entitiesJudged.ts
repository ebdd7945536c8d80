import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Judgements that these are one with somebody or are not, taken back or in force. */
export const entitiesJudged = statement({
  name: 'entitiesJudged',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.kind = 'same-entity' AND (j.a IN $ids OR j.b IN $ids)
    RETURN j.a AS a, j.b AS b`,
  params: ids,
  row: z.object({ a: z.string(), b: z.string() }),
});
