import { z } from 'zod';
import { statement } from '../database.ts';

/** What a list of articles is filtered and sorted by. */
export const articleKeys = statement({
  name: 'articleKeys',
  access: 'read',
  text: `
    MATCH (t:Article)<-[:PUBLISHED]-(p:Entity)
    RETURN t.id AS id, t.publishedOn AS publishedOn, p.id AS publisher`,
  params: z.object({}),
  row: z.object({ id: z.string(), publishedOn: z.string().nullable(), publisher: z.string() }),
});
