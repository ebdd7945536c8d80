import { z } from 'zod';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

/** Reviews in force whose record names this id: among them the split that made the assertion of it. */
export const reviewsNaming = statement({
  name: 'reviewsNaming',
  access: 'read',
  text: `
    MATCH (r:Review)
    WHERE r.undoneAt IS NULL AND r.before CONTAINS $id
    RETURN r.id AS id, r.assertion AS assertion`,
  params: oneId,
  row: z.object({ id: z.string(), assertion: z.string() }),
});
