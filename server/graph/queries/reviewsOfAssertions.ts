import { z } from 'zod';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

const verdict = z.enum(['accepted', 'edited', 'rejected']);
const reviewCells = z.object({
  id: z.string(),
  verdict,
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  before: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type ReviewCells = z.infer<typeof reviewCells>;

/** What people decided on these assertions, taken back or not. */
export const reviewsOfAssertions = statement({
  name: 'reviewsOfAssertions',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (a:Assertion {id: wanted})<-[:ON]-(r:Review)
    RETURN wanted AS assertion, r.id AS id, r.verdict AS verdict, r.by AS by, r.at AS at, r.reason AS reason,
      r.before AS before, r.undoneAt AS undoneAt`,
  params: ids,
  row: reviewCells.extend({ assertion: z.string() }),
});

/** Verdicts in force whose assertion no article carries any more, with what is known of it. */
export const orphanReviews = statement({
  name: 'orphanReviews',
  access: 'read',
  text: `
    MATCH (r:Review)
    WHERE r.undoneAt IS NULL AND COUNT { (r)-[:ON]->(:Assertion) } = 0
    RETURN r.id AS id, r.assertion AS assertion, r.verdict AS verdict, r.by AS by, r.at AS at, r.reason AS reason,
      r.before AS before, r.undoneAt AS undoneAt, r.lostTold AS told, r.lostStance AS stance`,
  params: z.object({}),
  row: reviewCells.extend({ assertion: z.string(), told: z.string().nullable(), stance: z.string().nullable() }),
});
