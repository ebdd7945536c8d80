import { z } from 'zod';
import { voiceRole } from '../../contract/terms.ts';
import { statement } from '../database.ts';

/** Every step of every chain, as ids. */
export const allChains = statement({
  name: 'allChains',
  access: 'read',
  text: `
    MATCH (a:Assertion)-[s:STATED_BY]->(e:Entity)
    RETURN a.id AS assertion, s.step AS step, s.role AS role, e.id AS entity`,
  params: z.object({}),
  row: z.object({ assertion: z.string(), step: z.int(), role: voiceRole, entity: z.string() }),
});
