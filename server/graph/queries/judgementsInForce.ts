import { z } from 'zod';
import { judgementKind } from '../../contract/document.ts';
import { statement } from '../database.ts';

/** Judgements that change what is drawn, or how it stands. */
export const judgementsInForce = statement({
  name: 'judgementsInForce',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.undoneAt IS NULL AND j.kind IN ['same-entity', 'same-claim', 'excludes', 'reaches', 'different']
    RETURN j.id AS id, j.kind AS kind, j.a AS a, j.b AS b`,
  params: z.object({}),
  row: z.object({ id: z.string(), kind: judgementKind, a: z.string(), b: z.string() }),
});
