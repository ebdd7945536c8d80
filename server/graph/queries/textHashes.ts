import { z } from 'zod';
import { statement } from '../database.ts';

/** Every published article with what tells its text from others. */
export const textHashes = statement({
  name: 'textHashes',
  access: 'read',
  text: `
    MATCH (t:Article)
    WHERE t.kind = 'original'
    RETURN t.id AS id, t.textHash AS textHash`,
  params: z.object({}),
  row: z.object({ id: z.string(), textHash: z.string() }),
});
