import { z } from 'zod';
import { statement } from '../database.ts';

const row = z.object({ article: z.string(), assertion: z.string() });

/** Proposals of a claim that gives a number. */
export const proposedFigures = statement({
  name: 'proposedFigures',
  access: 'read',
  text: `
    MATCH (a:Assertion)
    WHERE a.review = 'proposed'
    MATCH (a)-[:OF]->(c:Claim), (c)-[:HAS_FIGURE]->(f:Figure)
    WITH DISTINCT a
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN t.id AS article, a.id AS assertion`,
  params: z.object({}),
  row,
});

/** Proposals of whose innermost voices one has no name. */
export const proposedUnnamed = statement({
  name: 'proposedUnnamed',
  access: 'read',
  text: `
    MATCH (a:Assertion)
    WHERE a.review = 'proposed'
    MATCH (a)-[v:STATED_BY]->(e:Entity)
    WHERE v.step = 0 AND v.role <> 'for' AND e.unnamed
    WITH DISTINCT a
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN t.id AS article, a.id AS assertion`,
  params: z.object({}),
  row,
});

/** Proposals of a claim that somebody denies or questions, be that this proposal itself. */
export const proposedDisputes = statement({
  name: 'proposedDisputes',
  access: 'read',
  text: `
    MATCH (a:Assertion)
    WHERE a.review = 'proposed'
    MATCH (a)-[:OF]->(c:Claim)
    WITH DISTINCT a, c
    MATCH (c)<-[:OF]-(d:Assertion)
    WHERE d.stance IN ['denies', 'questions'] AND d.review <> 'rejected'
    WITH DISTINCT a
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN t.id AS article, a.id AS assertion`,
  params: z.object({}),
  row,
});
