import { z } from 'zod';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

/** What was merged into an entity, directly or through others. */
export const mergedInto = statement({
  name: 'mergedInto',
  access: 'read',
  text: `
    MATCH (m:MergedEntity)
    WHERE m.into = $id
    RETURN m.id AS id, m.name AS name`,
  params: oneId,
  row: z.object({ id: z.string(), name: z.string() }),
});
