import { z } from 'zod';
import { review, stance } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { entityCells, ids } from './cells.ts';

/** Who asserts these claims how, in which article: the assertion with the article's publisher. */
export const evidenceOfClaims = statement({
  name: 'evidenceOfClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})<-[o:OF]-(a:Assertion)
    MATCH (a)-[:\`IN\`]->(t:Article)
    WITH DISTINCT wanted, o.madeFor AS own, a, t
    MATCH (t)<-[:PUBLISHED]-(p:Entity)
    RETURN wanted AS claim, own AS own, a.id AS assertion, a.utterance AS utterance, a.stance AS stance, a.review AS review, t.id AS article,
      p.id AS id, p.name AS name, labels(p) AS labels, p.unnamed AS unnamed`,
  params: ids,
  row: entityCells.extend({
    claim: z.string(),
    /** The claim it was made of, where that was merged into this one. */
    own: z.string().nullable(),
    assertion: z.string(),
    utterance: z.string(),
    stance,
    review,
    article: z.string(),
  }),
});
