import { z } from 'zod';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

/** As which other claim this one is shown; no row where it stands for itself. */
export const mergedClaim = statement({
  name: 'mergedClaim',
  access: 'read',
  text: 'MATCH (m:MergedClaim {id: $id}) RETURN m.into AS into',
  params: oneId,
  row: z.object({ into: z.string() }),
});
