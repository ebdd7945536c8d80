import { z } from 'zod';
import { statement } from '../database.ts';
import { entityCells, ids } from './cells.ts';

/** In the order of the byline by `position`. */
export const authorsOfArticles = statement({
  name: 'authorsOfArticles',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[w:WROTE]-(e:Entity)
    RETURN wanted AS article, w.position AS position, e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed`,
  params: ids,
  row: entityCells.extend({ article: z.string(), position: z.int().nullable() }),
});
