import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

export const articleTexts = statement({
  name: 'articleTexts',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})
    RETURN wanted AS id, t.text AS text`,
  params: ids,
  row: z.object({ id: z.string(), text: z.string() }),
});
