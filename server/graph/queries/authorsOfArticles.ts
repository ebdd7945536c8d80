import { z } from 'zod';
import { statement } from '../database.ts';
import { entityCells, ids } from './cells.ts';

export const authorsOfArticles = statement({
  name: 'authorsOfArticles',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:WROTE]-(e:Entity)
    RETURN wanted AS article, e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed`,
  params: ids,
  row: entityCells.extend({ article: z.string() }),
});
