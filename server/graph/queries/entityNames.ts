import { z } from 'zod';
import { statement } from '../database.ts';

/** Search keys of all entities: where the vocabulary for mending misspelt words comes from. */
export const entityNames = statement({
  name: 'entityNames',
  access: 'read',
  text: 'MATCH (e:Entity) RETURN e.searchKey AS searchKey',
  params: z.object({}),
  row: z.object({ searchKey: z.string().nullable() }),
});
