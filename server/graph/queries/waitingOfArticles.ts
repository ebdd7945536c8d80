import { z } from 'zod';
import { stance } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

const line = z.object({
  article: z.string(),
  assertion: z.string(),
  stance,
  claim: z.string(),
  statement: z.string(),
  first: z.int(),
});
const told = `
    MATCH (a)-[e:EVIDENCED_BY]->(p:Passage)
    WHERE e.part = 'content'
    RETURN article, a.id AS assertion, a.stance AS stance, c.id AS claim, c.statement AS statement, min(p.start) AS first`;

/** What of these articles nobody decided yet, with where its words begin. */
export const waitingOfArticles = statement({
  name: 'waitingOfArticles',
  access: 'read',
  text: `
    UNWIND $ids AS article
    MATCH (t:Article {id: article})<-[:\`IN\`]-(a:Assertion)
    WHERE a.review = 'proposed'
    MATCH (a)-[:OF]->(c:Claim)
    WITH article, a, c
    ${told.trim()}`,
  params: ids,
  row: line,
});

/** The same of these assertions, whatever was decided. */
export const waitingAssertions = statement({
  name: 'waitingAssertions',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (a:Assertion {id: wanted})-[:\`IN\`]->(t:Article)
    WITH a, t.id AS article
    MATCH (a)-[:OF]->(c:Claim)
    WITH article, a, c
    ${told.trim()}`,
  params: ids,
  row: line,
});
