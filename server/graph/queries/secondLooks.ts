import { z } from 'zod';
import { statement } from '../database.ts';

/**
 * Assertions that nobody decided yet, or that some verdict in force is on. Most of a graph may wait, so what tells that
 * one of those is to be looked at twice is looked for first; verdicts are few.
 */
const find = (name: string, found: string) =>
  statement({
    name,
    access: 'read',
    text: `${found.trim()}
    WITH DISTINCT a
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN t.id AS article, a.id AS assertion`,
    params: z.object({}),
    row: z.object({ article: z.string(), assertion: z.string() }),
  });
const reviewed = `
    MATCH (r:Review)-[:ON]->(a:Assertion)
    WHERE r.undoneAt IS NULL
    WITH DISTINCT a`;
const proposedOf = `
    WITH DISTINCT c
    MATCH (c)<-[:OF]-(a:Assertion)
    WHERE a.review = 'proposed'`;

/** Those of a claim that gives a number. */
export const proposedFigures = find(
  'proposedFigures',
  `
    MATCH (f:Figure)<-[:HAS_FIGURE]-(c:Claim)${proposedOf}`,
);
export const reviewedFigures = find(
  'reviewedFigures',
  `${reviewed}
    MATCH (a)-[:OF]->(c:Claim)
    MATCH (c)-[:HAS_FIGURE]->(f:Figure)`,
);

const unnamed = `
    MATCH (a)-[v:STATED_BY]->(e:Entity)
    WHERE v.step = 0 AND v.role <> 'for' AND e.unnamed`;
/** Those of whose innermost voices one has no name. */
export const proposedUnnamed = find(
  'proposedUnnamed',
  `
    MATCH (a:Assertion)
    WHERE a.review = 'proposed'${unnamed}`,
);
export const reviewedUnnamed = find('reviewedUnnamed', `${reviewed}${unnamed}`);

const contests = `d.stance IN ['denies', 'questions'] AND d.review <> 'rejected'`;
/** Those of a claim that somebody denies or questions, be that this assertion itself. */
export const proposedDisputes = find(
  'proposedDisputes',
  `
    MATCH (d:Assertion)
    WHERE ${contests}
    MATCH (d)-[:OF]->(c:Claim)${proposedOf}`,
);
export const reviewedDisputes = find(
  'reviewedDisputes',
  `${reviewed}
    MATCH (a)-[:OF]->(c:Claim)
    WITH DISTINCT a, c
    MATCH (c)<-[:OF]-(d:Assertion)
    WHERE ${contests}`,
);
