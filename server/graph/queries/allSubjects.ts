import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { entityCells } from './cells.ts';

/** What every claim is about, how it stands and on how many voices. */
export const allSubjects = statement({
  name: 'allSubjects',
  access: 'read',
  text: `
    MATCH (c:Claim)-[:SUBJECT]->(e:Entity)
    RETURN c.id AS claim, c.standing AS standing, c.voices AS voices,
      e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed`,
  params: z.object({}),
  row: entityCells.extend({ claim: z.string(), standing, voices: z.int() }),
});
