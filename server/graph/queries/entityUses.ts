import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** How often each of these entities is an end, a voice, a name or a byline, Links aside. */
export const entityUses = statement({
  name: 'entityUses',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[r:SUBJECT|OBJECT|INSTRUMENT|STATED_BY|REFERS_TO]-(user)
    RETURN wanted AS entity, count(user.id) AS uses
    UNION ALL
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})-[r:WROTE|PUBLISHED]->(article:Article)
    RETURN wanted AS entity, count(article.id) AS uses`,
  params: ids,
  row: z.object({ entity: z.string(), uses: z.int() }),
});
