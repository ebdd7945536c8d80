import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** When people recorded what they think of these assertions, and still do. */
export const reviewTimes = statement({
  name: 'reviewTimes',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (a:Assertion {id: wanted})<-[:ON]-(r:Review)
    WHERE r.undoneAt IS NULL
    RETURN wanted AS assertion, r.id AS id, r.at AS at`,
  params: ids,
  row: z.object({ assertion: z.string(), id: z.string(), at: z.string() }),
});
