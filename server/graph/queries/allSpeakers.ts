import { z } from 'zod';
import { statement } from '../database.ts';
import { entityCells } from './cells.ts';

/** Everybody who stands in a chain, with the names they are found by. */
export const allSpeakers = statement({
  name: 'allSpeakers',
  access: 'read',
  text: `
    MATCH (:Assertion)-[:STATED_BY]->(e:Entity)
    WITH DISTINCT e
    RETURN e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed,
      e.aliases AS aliases, e.mergedAliases AS mergedAliases`,
  params: z.object({}),
  row: entityCells.extend({
    aliases: z.array(z.string()).nullable(),
    mergedAliases: z.array(z.string()).nullable(),
  }),
});
