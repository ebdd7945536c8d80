import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** What a list of claims is filtered and sorted by. */
export const claimSketches = statement({
  name: 'claimSketches',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})
    RETURN c.id AS id, c.predicate AS predicate, c.standing AS standing, c.voices AS voices,
      c.validFrom AS validFrom, c.validTo AS validTo`,
  params: ids,
  row: z.object({
    id: z.string(),
    predicate: z.string(),
    standing,
    voices: z.int(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
  }),
});
