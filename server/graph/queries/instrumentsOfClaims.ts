import { z } from 'zod';
import { statement } from '../database.ts';
import { entityCells, ids } from './cells.ts';

export const instrumentsOfClaims = statement({
  name: 'instrumentsOfClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})-[:INSTRUMENT]->(e:Entity)
    RETURN wanted AS claim, e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed`,
  params: ids,
  row: entityCells.extend({ claim: z.string() }),
});
