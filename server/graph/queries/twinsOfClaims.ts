import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Other claims of the same predicate between the same ends. */
export const twinsOfClaims = statement({
  name: 'twinsOfClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})-[:SUBJECT]->(s:Entity)
    MATCH (c)-[:OBJECT]->(o:Entity)
    WITH wanted, c.predicate AS predicate, s, o.id AS object
    MATCH (s)<-[:SUBJECT]-(t:Claim)
    WHERE t.predicate = predicate AND t.id <> wanted
    MATCH (t)-[:OBJECT]->(e:Entity)
    WHERE e.id = object
    RETURN wanted AS claim, t.id AS id, t.statement AS statement, t.standing AS standing`,
  params: ids,
  row: z.object({ claim: z.string(), id: z.string(), statement: z.string(), standing }),
});
