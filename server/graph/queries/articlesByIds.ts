import { z } from 'zod';
import { statement } from '../database.ts';
import { articleCells, ids } from './cells.ts';

/** Articles with their publisher, without their text; unknown ids give no row. */
export const articlesByIds = statement({
  name: 'articlesByIds',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:PUBLISHED]-(p:Entity)
    RETURN t.id AS id, t.title AS title, t.publishedOn AS publishedOn, t.kind AS kind, t.digestOf AS digestOf,
      t.dateline AS dateline, t.language AS language, t.url AS url, t.textHash AS textHash,
      t.copyOf AS copyOf,
      p.id AS publisherId, p.name AS publisherName, labels(p) AS publisherLabels`,
  params: ids,
  row: articleCells.extend({
    dateline: z.string().nullable(),
    language: z.string(),
    url: z.string().nullable(),
    textHash: z.string().nullable(),
    copyOf: z.string().nullable(),
  }),
});
