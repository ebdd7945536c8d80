import { z } from 'zod';
import { extractor, review } from '../../contract/terms.ts';
import { statement } from '../database.ts';

/** Per article, how many of its assertions were read by whom and stand where in their review. */
export const reviewStates = statement({
  name: 'reviewStates',
  access: 'read',
  text: `
    MATCH (t:Article)<-[:\`IN\`]-(a:Assertion)
    RETURN t.id AS article, t.publishedOn AS publishedOn, t.copyOf AS copyOf, a.extractor AS extractor,
      a.review AS review, count(a.id) AS n`,
  params: z.object({}),
  row: z.object({
    article: z.string(),
    publishedOn: z.string().nullable(),
    copyOf: z.string().nullable(),
    extractor,
    review,
    n: z.int(),
  }),
});

/** Whose verdicts are in force on what. */
export const reviewersInForce = statement({
  name: 'reviewersInForce',
  access: 'read',
  text: `
    MATCH (r:Review)-[:ON]->(a:Assertion)
    WHERE r.undoneAt IS NULL
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN DISTINCT t.id AS article, a.id AS assertion, r.by AS by`,
  params: z.object({}),
  row: z.object({ article: z.string(), assertion: z.string(), by: z.string() }),
});
