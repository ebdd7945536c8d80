import { z } from 'zod';
import { belonging } from '../../claims/country.ts';
import { statement } from '../database.ts';
import { quoteName } from '../names.ts';
import { entityCells, ids, linkCells } from './cells.ts';

/** Links of these entities that say where they belong, each with the entity at its other end. */
export const belongingOf = statement({
  name: 'belongingOf',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})-[r:${belonging.map(quoteName).join('|')}]->(other:Entity)
    WHERE r.via = 'object'
    RETURN wanted AS source, type(r) AS predicate, r.standing AS standing, r.voices AS voices,
      other.id AS id, other.name AS name, labels(other) AS labels, other.unnamed AS unnamed`,
  params: ids,
  row: entityCells.extend({
    source: z.string(),
    predicate: z.string(),
    standing: linkCells.shape.standing,
    voices: z.int(),
  }),
});
