import { z } from 'zod';
import { statement } from '../database.ts';
import { entityCells, ids } from './cells.ts';

/** Entities with all they store; unknown ids give no row. */
export const entitiesByIds = statement({
  name: 'entitiesByIds',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})
    RETURN e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed,
      e.aliases AS aliases, e.mergedAliases AS mergedAliases, e.summary AS summary`,
  params: ids,
  row: entityCells.extend({
    aliases: z.array(z.string()).nullable(),
    /** Names of what was merged into it. */
    mergedAliases: z.array(z.string()).nullable(),
    summary: z.string().nullable(),
  }),
});
