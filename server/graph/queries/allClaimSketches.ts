import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';

/** What a list of claims is filtered and sorted by, for every claim there is. */
export const allClaimSketches = statement({
  name: 'allClaimSketches',
  access: 'read',
  text: `
    MATCH (c:Claim)
    RETURN c.id AS id, c.predicate AS predicate, c.standing AS standing, c.voices AS voices,
      c.validFrom AS validFrom, c.validTo AS validTo`,
  params: z.object({}),
  row: z.object({
    id: z.string(),
    predicate: z.string(),
    standing,
    voices: z.int(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
  }),
});
