import { z } from 'zod';
import { review, stance, voiceRole } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { oneId } from './cells.ts';

/** Every assertion in whose chain an entity stands, and where. */
export const assertionsInChain = statement({
  name: 'assertionsInChain',
  access: 'read',
  text: `
    MATCH (e:Entity {id: $id})<-[s:STATED_BY]-(a:Assertion)-[:OF]->(c:Claim)
    RETURN c.id AS claim, a.id AS assertion, a.stance AS stance, a.review AS review, s.step AS step, s.role AS role`,
  params: oneId,
  row: z.object({
    claim: z.string(),
    assertion: z.string(),
    stance,
    review,
    step: z.int(),
    role: voiceRole,
  }),
});
