import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** How often articles name each of these entities. */
export const mentionsOfEntities = statement({
  name: 'mentionsOfEntities',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[:REFERS_TO]-(m:Mention)
    RETURN wanted AS entity, count(m.id) AS mentions`,
  params: ids,
  row: z.object({ entity: z.string(), mentions: z.int() }),
});
