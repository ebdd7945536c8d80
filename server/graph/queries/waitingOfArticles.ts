import { z } from 'zod';
import { stance } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** What of these articles nobody decided yet, with where its words begin. */
export const waitingOfArticles = statement({
  name: 'waitingOfArticles',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (t:Article {id: wanted})<-[:\`IN\`]-(a:Assertion)
    WHERE a.review = 'proposed'
    MATCH (a)-[:OF]->(c:Claim)
    WITH wanted, a, c
    MATCH (a)-[e:EVIDENCED_BY]->(p:Passage)
    WHERE e.part = 'content'
    RETURN wanted AS article, a.id AS assertion, a.stance AS stance, c.id AS claim, c.statement AS statement,
      min(p.start) AS first`,
  params: ids,
  row: z.object({
    article: z.string(),
    assertion: z.string(),
    stance,
    claim: z.string(),
    statement: z.string(),
    first: z.int(),
  }),
});
