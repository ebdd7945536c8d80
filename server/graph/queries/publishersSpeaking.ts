import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Those of these entities whose articles say something themselves, in an assertion nobody rejected. */
export const publishersSpeaking = statement({
  name: 'publishersSpeaking',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})-[:PUBLISHED]->(t:Article)
    MATCH (t)<-[:\`IN\`]-(a:Assertion)
    WHERE a.review <> 'rejected'
    WITH wanted, COUNT { (a)-[:STATED_BY]->(:Entity) } AS voices
    WHERE voices = 0
    RETURN DISTINCT wanted AS id`,
  params: ids,
  row: z.object({ id: z.string() }),
});
