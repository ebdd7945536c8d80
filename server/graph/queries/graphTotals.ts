import { z } from 'zod';
import { statement } from '../database.ts';

/** How much the graph holds, what was merged into another counted with the rest; `of`: which stance or standing. */
export const graphTotals = statement({
  name: 'graphTotals',
  access: 'read',
  text: `
    MATCH (n:Article) RETURN 'articles' AS kind, null AS of, count(n.id) AS n
    UNION ALL MATCH (n:Entity) RETURN 'entities' AS kind, null AS of, count(n.id) AS n
    UNION ALL MATCH (n:MergedEntity) RETURN 'entities' AS kind, null AS of, count(n.id) AS n
    UNION ALL MATCH (n:Mention) RETURN 'mentions' AS kind, null AS of, count(n.id) AS n
    UNION ALL MATCH (n:Claim) RETURN 'claims' AS kind, n.standing AS of, count(n.id) AS n
    UNION ALL MATCH (n:MergedClaim) MATCH (c:Claim {id: n.into}) RETURN 'claims' AS kind, c.standing AS of, count(n.id) AS n
    UNION ALL MATCH (n:Assertion) RETURN 'assertions' AS kind, n.stance AS of, count(n.id) AS n
    UNION ALL MATCH (n:Judgement) RETURN 'judgements' AS kind, null AS of, count(n.id) AS n
    UNION ALL MATCH (:Entity)-[r]->(:Entity) RETURN 'links' AS kind, null AS of, count(r.standing) AS n`,
  params: z.object({}),
  row: z.object({
    kind: z.enum(['articles', 'entities', 'mentions', 'claims', 'assertions', 'judgements', 'links']),
    of: z.string().nullable(),
    n: z.int(),
  }),
});
