import { z } from 'zod';
import { statement } from '../database.ts';

export const countLinks = statement({
  name: 'countLinks',
  access: 'read',
  text: 'MATCH (:Entity)-[r]->(:Entity) RETURN count(r.standing) AS n',
  params: z.object({}),
  row: z.object({ n: z.int() }),
});
