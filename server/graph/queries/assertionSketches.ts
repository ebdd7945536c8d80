import { z } from 'zod';
import { modality, review, stance } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** What the assertions of these claims are filtered by. */
export const assertionSketches = statement({
  name: 'assertionSketches',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})<-[:OF]-(a:Assertion)
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN wanted AS claim, a.id AS assertion, a.stance AS stance, a.modality AS modality, a.review AS review,
      a.saidOn AS saidOn, t.id AS article, t.publishedOn AS publishedOn`,
  params: ids,
  row: z.object({
    claim: z.string(),
    assertion: z.string(),
    stance,
    modality,
    review,
    saidOn: z.string().nullable(),
    article: z.string(),
    publishedOn: z.string().nullable(),
  }),
});
