import { z } from 'zod';
import { statement } from '../database.ts';
import { articleCells } from './cells.ts';

/** Every article in passing, with the names its publisher is found by. */
export const allArticles = statement({
  name: 'allArticles',
  access: 'read',
  text: `
    MATCH (t:Article)<-[:PUBLISHED]-(p:Entity)
    RETURN t.id AS id, t.title AS title, t.publishedOn AS publishedOn, t.kind AS kind, t.digestOf AS digestOf,
      p.id AS publisherId, p.name AS publisherName, labels(p) AS publisherLabels,
      p.aliases AS aliases, p.mergedAliases AS mergedAliases`,
  params: z.object({}),
  row: articleCells.extend({
    aliases: z.array(z.string()).nullable(),
    mergedAliases: z.array(z.string()).nullable(),
  }),
});
