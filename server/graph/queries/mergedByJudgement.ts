import { z } from 'zod';
import { review } from '../../contract/terms.ts';
import { statement } from '../database.ts';

/** Assertions of claims that a person judged to say what another says, and that are shown under that other now. */
export const mergedByJudgement = statement({
  name: 'mergedByJudgement',
  access: 'read',
  text: `
    MATCH (j:Judgement)
    WHERE j.kind = 'same-claim' AND j.undoneAt IS NULL
    UNWIND [j.a, j.b] AS folded
    WITH DISTINCT folded
    MATCH (m:MergedClaim {id: folded})
    WITH m.id AS folded, m.into AS shown
    MATCH (c:Claim {id: shown})<-[o:OF]-(a:Assertion)
    WHERE o.madeFor = folded
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN DISTINCT a.id AS assertion, t.id AS article, a.review AS review`,
  params: z.object({}),
  row: z.object({ assertion: z.string(), article: z.string(), review }),
});
