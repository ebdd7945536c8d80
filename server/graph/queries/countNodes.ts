import { z } from 'zod';
import { statement } from '../database.ts';

/** How much the graph holds of each kind. */
export const countNodes = statement({
  name: 'countNodes',
  access: 'read',
  text: `
    MATCH (n:Entity) RETURN 'entities' AS kind, count(n.id) AS n
    UNION ALL MATCH (n:Claim) RETURN 'claims' AS kind, count(n.id) AS n
    UNION ALL MATCH (n:Assertion) RETURN 'assertions' AS kind, count(n.id) AS n
    UNION ALL MATCH (n:Article) RETURN 'articles' AS kind, count(n.id) AS n`,
  params: z.object({}),
  row: z.object({ kind: z.enum(['entities', 'claims', 'assertions', 'articles']), n: z.int() }),
});
