import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** What another article is compared with. */
export const articlesToCompare = statement({
  name: 'articlesToCompare',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})
    RETURN wanted AS id, t.title AS title, t.publishedOn AS publishedOn, t.copyOf AS copyOf, t.text AS text`,
  params: ids,
  row: z.object({
    id: z.string(),
    title: z.string(),
    publishedOn: z.string().nullable(),
    copyOf: z.string().nullable(),
    text: z.string(),
  }),
});
