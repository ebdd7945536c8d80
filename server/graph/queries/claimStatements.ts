import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

export const claimStatements = statement({
  name: 'claimStatements',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})
    RETURN wanted AS id, c.statement AS statement, c.standing AS standing, c.voices AS voices`,
  params: ids,
  row: z.object({ id: z.string(), statement: z.string(), standing, voices: z.int() }),
});
