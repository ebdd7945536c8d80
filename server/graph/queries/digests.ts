import { z } from 'zod';
import { statement } from '../database.ts';

/** Digests with who published them, by name. */
export const digestsByName = statement({
  name: 'digestsByName',
  access: 'read',
  text: `
    MATCH (t:Article)
    WHERE t.kind = 'digest'
    MATCH (t)<-[:PUBLISHED]-(e:Entity)
    WHERE e.unnamed = false
    RETURN t.title AS title, e.name AS publisher, t.publishedOn AS date`,
  params: z.object({}),
  row: z.object({ title: z.string(), publisher: z.string(), date: z.string().nullable() }),
});
