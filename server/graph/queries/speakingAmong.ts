import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Those of these entities that speak themselves, or for whom somebody speaks, in an assertion nobody rejected. */
export const speakingAmong = statement({
  name: 'speakingAmong',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[s:STATED_BY]-(a:Assertion)
    WHERE s.step = 0 AND a.review <> 'rejected'
    RETURN DISTINCT wanted AS id`,
  params: ids,
  row: z.object({ id: z.string() }),
});
