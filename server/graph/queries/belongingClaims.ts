import { z } from 'zod';
import { belonging } from '../../claims/country.ts';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';

const predicates = belonging.map((p) => `'${p}'`).join(', ');

/** Claims that say where somebody belongs, accepted or still proposed. */
export const belongingClaims = statement({
  name: 'belongingClaims',
  access: 'read',
  text: `
    MATCH (c:Claim)-[s:SUBJECT]->(e:Entity)
    WHERE c.predicate IN [${predicates}] AND EXISTS { MATCH (c)<-[:OF]-(a:Assertion) WHERE a.review <> 'rejected' }
    WITH c, coalesce(s.madeFor, e.id) AS source
    MATCH (c)-[o:OBJECT]->(other:Entity)
    RETURN source, coalesce(o.madeFor, other.id) AS target, c.predicate AS predicate, c.standing AS standing`,
  params: z.object({}),
  row: z.object({ source: z.string(), target: z.string(), predicate: z.string(), standing }),
});
