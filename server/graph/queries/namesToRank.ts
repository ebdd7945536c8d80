import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

const names = `
    RETURN wanted AS id, e.name AS name, e.aliases AS aliases, e.mergedAliases AS mergedAliases`;
const row = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).nullable(),
  /** Names of what was merged into it. */
  mergedAliases: z.array(z.string()).nullable(),
});

/** By what these entities are found and nothing else: thousands are ranked where fifty are shown. */
export const namesToRank = statement({
  name: 'namesToRank',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})
    ${names.trim()}`,
  params: ids,
  row,
});

/** Of those that are of a type. */
export const namesOfType = statement({
  name: 'namesOfType',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})
    WHERE $type IN labels(e)
    ${names.trim()}`,
  params: ids.extend({ type: z.string() }),
  row,
});
