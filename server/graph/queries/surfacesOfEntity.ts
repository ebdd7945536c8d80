import { z } from 'zod';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

/** Every form in which articles name an entity. */
export const surfacesOfEntity = statement({
  name: 'surfacesOfEntity',
  access: 'read',
  text: `
    MATCH (e:Entity {id: $id})<-[:REFERS_TO]-(m:Mention)
    RETURN m.surface AS surface, count(m.id) AS mentions`,
  params: oneId,
  row: z.object({ surface: z.string(), mentions: z.int() }),
});
