import { z } from 'zod';
import { statement } from '../database.ts';

/** Entities that have a name and an id that begins with this: all of a big graph at once are more than one answer should hold. */
export const namedEntities = statement({
  name: 'namedEntities',
  access: 'read',
  text: `
    MATCH (e:Entity)
    WHERE e.unnamed = false AND e.id STARTS WITH $initial
    RETURN e.id AS id, e.name AS name, e.aliases AS aliases, labels(e) AS labels`,
  params: z.object({ initial: z.string() }),
  row: z.object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).nullable(),
    labels: z.array(z.string()),
  }),
});
