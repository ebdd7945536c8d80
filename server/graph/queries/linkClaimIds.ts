import { z } from 'zod';
import { statement } from '../database.ts';

/** The claims behind one Link; no row when it is not drawn. */
export const linkClaimIds = statement({
  name: 'linkClaimIds',
  access: 'read',
  text: `
    MATCH (e:Entity {id: $source})-[r]->(other:Entity)
    WHERE other.id = $target AND type(r) = $predicate AND r.via = $via
    RETURN r.claimIds AS claimIds`,
  params: z.object({ source: z.string(), target: z.string(), predicate: z.string(), via: z.string() }),
  row: z.object({ claimIds: z.array(z.string()) }),
});
