import { z } from 'zod';
import { statement } from '../database.ts';

export const allEntityIds = statement({
  name: 'allEntityIds',
  access: 'read',
  text: 'MATCH (e:Entity) RETURN e.id AS id',
  params: z.object({}),
  row: z.object({ id: z.string() }),
});
