import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Reviews of these assertions, whether those are there or gone. */
export const reviewsFor = statement({
  name: 'reviewsFor',
  access: 'read',
  text: `
    MATCH (r:Review)
    WHERE r.assertion IN $ids
    RETURN r.id AS id, r.assertion AS assertion`,
  params: ids,
  row: z.object({ id: z.string(), assertion: z.string() }),
});
