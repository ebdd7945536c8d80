import { z } from 'zod';
import { judgementKind } from '../../contract/document.ts';
import { statement } from '../database.ts';

/** Judgements of what is one, what is not, and what cannot both hold. */
export const judgementsInForce = statement({
  name: 'judgementsInForce',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.undoneAt IS NULL AND j.kind IN ['same-entity', 'same-claim', 'excludes', 'different']
    RETURN j.id AS id, j.kind AS kind, j.a AS a, j.b AS b`,
  params: z.object({}),
  row: z.object({ id: z.string(), kind: judgementKind, a: z.string(), b: z.string() }),
});
