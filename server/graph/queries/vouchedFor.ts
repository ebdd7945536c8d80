import { z } from 'zod';
import { statement } from '../database.ts';

const row = z.object({ id: z.string() });

/** Whom claims are about that somebody annotated, or accepted in a review. */
export const inVouchedClaims = statement({
  name: 'inVouchedClaims',
  access: 'read',
  text: `
    MATCH (a:Assertion)
    WHERE a.extractor = 'curated' OR a.review IN ['accepted', 'edited']
    MATCH (a)-[:OF]->(c:Claim)
    WITH DISTINCT c
    MATCH (c)-[r:SUBJECT|OBJECT|INSTRUMENT]->(e:Entity)
    RETURN DISTINCT coalesce(r.madeFor, e.id) AS id`,
  params: z.object({}),
  row,
});

/** Whose words they are in such claims. */
export const inVouchedChains = statement({
  name: 'inVouchedChains',
  access: 'read',
  text: `
    MATCH (a:Assertion)
    WHERE a.extractor = 'curated' OR a.review IN ['accepted', 'edited']
    MATCH (a)-[s:STATED_BY]->(e:Entity)
    RETURN DISTINCT coalesce(s.madeFor, e.id) AS id`,
  params: z.object({}),
  row,
});

/** Articles whose claims people annotated. */
export const annotatedArticles = statement({
  name: 'annotatedArticles',
  access: 'read',
  text: `
    MATCH (a:Assertion)
    WHERE a.extractor = 'curated'
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN DISTINCT t.id AS id`,
  params: z.object({}),
  row,
});
