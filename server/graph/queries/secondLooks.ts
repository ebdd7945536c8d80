import { z } from 'zod';
import { statement } from '../database.ts';

/** Assertions that nobody decided yet, or that some verdict in force is on. */
const among = {
  proposed: `
    MATCH (a:Assertion)
    WHERE a.review = 'proposed'`,
  reviewed: `
    MATCH (r:Review)-[:ON]->(a:Assertion)
    WHERE r.undoneAt IS NULL
    WITH DISTINCT a`,
} as const;
const find = (name: string, which: keyof typeof among, why: string) =>
  statement({
    name,
    access: 'read',
    text: `${among[which]}
    ${why.trim()}
    WITH DISTINCT a
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN t.id AS article, a.id AS assertion`,
    params: z.object({}),
    row: z.object({ article: z.string(), assertion: z.string() }),
  });

const figure = `
    MATCH (a)-[:OF]->(c:Claim)
    MATCH (c)-[:HAS_FIGURE]->(f:Figure)`;
/** Those of a claim that gives a number. */
export const proposedFigures = find('proposedFigures', 'proposed', figure);
export const reviewedFigures = find('reviewedFigures', 'reviewed', figure);

const unnamed = `
    MATCH (a)-[v:STATED_BY]->(e:Entity)
    WHERE v.step = 0 AND v.role <> 'for' AND e.unnamed`;
/** Those of whose innermost voices one has no name. */
export const proposedUnnamed = find('proposedUnnamed', 'proposed', unnamed);
export const reviewedUnnamed = find('reviewedUnnamed', 'reviewed', unnamed);

const dispute = `
    MATCH (a)-[:OF]->(c:Claim)
    WITH DISTINCT a, c
    MATCH (c)<-[:OF]-(d:Assertion)
    WHERE d.stance IN ['denies', 'questions'] AND d.review <> 'rejected'`;
/** Those of a claim that somebody denies or questions, be that this assertion itself. */
export const proposedDisputes = find('proposedDisputes', 'proposed', dispute);
export const reviewedDisputes = find('reviewedDisputes', 'reviewed', dispute);
