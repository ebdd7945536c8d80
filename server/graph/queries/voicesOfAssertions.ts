import { z } from 'zod';
import { voiceRole } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { entityCells, ids } from './cells.ts';

export const voicesOfAssertions = statement({
  name: 'voicesOfAssertions',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (a:Assertion {id: wanted})-[s:STATED_BY]->(e:Entity)
    RETURN wanted AS assertion, s.step AS step, s.role AS role,
      e.id AS id, e.name AS name, labels(e) AS labels, e.unnamed AS unnamed`,
  params: ids,
  row: entityCells.extend({ assertion: z.string(), step: z.int(), role: voiceRole }),
});
