import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Which articles are kept as copies of these. */
export const copiesOfArticles = statement({
  name: 'copiesOfArticles',
  access: 'read',
  text: `
    MATCH (t:Article)
    WHERE t.copyOf IN $ids
    RETURN t.id AS id, t.copyOf AS of`,
  params: ids,
  row: z.object({ id: z.string(), of: z.string() }),
});
