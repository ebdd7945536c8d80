import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Judgements in force that one of these entities is another of them. */
export const mergesAmong = statement({
  name: 'mergesAmong',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.kind = 'same-entity' AND j.undoneAt IS NULL AND j.a IN $ids AND j.b IN $ids
    RETURN j.id AS id, j.a AS kept, j.b AS folded, j.by AS by, j.at AS at, j.reason AS reason`,
  params: ids,
  row: z.object({
    id: z.string(),
    kept: z.string(),
    folded: z.string(),
    by: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
  }),
});
