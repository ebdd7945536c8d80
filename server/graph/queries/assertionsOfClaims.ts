import { z } from 'zod';
import { extractor, modality, quoteKind, review, stance } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { articleCells, ids } from './cells.ts';

/** Every assertion of these claims with the article that carries it and its publisher. */
export const assertionsOfClaims = statement({
  name: 'assertionsOfClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})<-[o:OF]-(a:Assertion)
    MATCH (a)-[:\`IN\`]->(t:Article)
    WITH DISTINCT wanted, o.madeFor AS own, a, t
    MATCH (t)<-[:PUBLISHED]-(p:Entity)
    RETURN wanted AS claim, own AS own, a.id AS assertion, a.utterance AS utterance, a.stance AS stance, a.modality AS modality,
      a.quoteKind AS quoteKind, a.quote AS quote, a.saidOn AS saidOn, a.saidText AS saidText,
      a.extractor AS extractor, a.score AS score, a.review AS review,
      t.id AS id, t.title AS title, t.publishedOn AS publishedOn, t.kind AS kind, t.digestOf AS digestOf,
      p.id AS publisherId, p.name AS publisherName, labels(p) AS publisherLabels`,
  params: ids,
  row: articleCells.extend({
    claim: z.string(),
    /** The claim it was made of, where that was merged into this one. */
    own: z.string().nullable(),
    assertion: z.string(),
    utterance: z.string(),
    stance,
    modality,
    quoteKind,
    quote: z.string().nullable(),
    saidOn: z.string().nullable(),
    saidText: z.string().nullable(),
    extractor,
    score: z.number().nullable(),
    review,
  }),
});
