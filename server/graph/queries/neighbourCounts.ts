import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Between two entities every relationship is a Link, so no types are named; an entity without Links gives no row. */
export const neighbourCounts = statement({
  name: 'neighbourCounts',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})-[]-(other:Entity)
    WHERE other.id <> wanted
    RETURN wanted AS id, count(DISTINCT other.id) AS neighbours`,
  params: ids,
  row: z.object({ id: z.string(), neighbours: z.int() }),
});
