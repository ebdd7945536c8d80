import { z } from 'zod';
import { statement } from '../database.ts';

/** How much a document of the whole graph would hold, what was merged into another counted with the rest. */
export const documentTotals = statement({
  name: 'documentTotals',
  access: 'read',
  text: `
    MATCH (n:Entity) RETURN 'entities' AS part, count(n.id) AS n
    UNION ALL MATCH (n:MergedEntity) RETURN 'entities' AS part, count(n.id) AS n
    UNION ALL MATCH (n:Claim) RETURN 'claims' AS part, count(n.id) AS n
    UNION ALL MATCH (n:MergedClaim) RETURN 'claims' AS part, count(n.id) AS n
    UNION ALL MATCH (n:Article) RETURN 'articles' AS part, count(n.id) AS n
    UNION ALL MATCH (n:View) RETURN 'views' AS part, count(n.id) AS n
    UNION ALL MATCH (n:SavedQuery) RETURN 'queries' AS part, count(n.id) AS n`,
  params: z.object({}),
  row: z.object({ part: z.enum(['entities', 'claims', 'articles', 'views', 'queries']), n: z.int() }),
});
