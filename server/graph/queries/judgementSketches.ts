import { z } from 'zod';
import { judgementKind } from '../../contract/document.ts';
import { statement } from '../database.ts';

/** What every judgement is about, taken back or not. */
export const judgementSketches = statement({
  name: 'judgementSketches',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    RETURN j.id AS id, j.kind AS kind, j.a AS a, j.b AS b, j.undoneAt AS undoneAt`,
  params: z.object({}),
  row: z.object({
    id: z.string(),
    kind: judgementKind,
    a: z.string(),
    b: z.string(),
    undoneAt: z.string().nullable(),
  }),
});
