import { z } from 'zod';
import { modality, review, stance } from '../../contract/terms.ts';
import { statement } from '../database.ts';

const said = `
    MATCH (a:Assertion)
    WHERE a.stance IN $stances AND a.modality IN $modalities AND a.review IN $reviews
    MATCH (a)-[:OF]->(c:Claim)`;
const params = z.object({
  stances: z.array(stance),
  modalities: z.array(modality),
  reviews: z.array(review),
});

/** Claims of which somewhere something is said in such a way. */
export const claimsSaid = statement({
  name: 'claimsSaid',
  access: 'read',
  text: `${said}
    RETURN DISTINCT c.id AS claim`,
  params,
  row: z.object({ claim: z.string() }),
});

/** The same with every day on which that was said and published. */
export const daysOfClaims = statement({
  name: 'daysOfClaims',
  access: 'read',
  text: `${said}
    MATCH (a)-[:\`IN\`]->(t:Article)
    RETURN DISTINCT c.id AS claim, a.saidOn AS saidOn, t.publishedOn AS publishedOn`,
  params,
  row: z.object({ claim: z.string(), saidOn: z.string().nullable(), publishedOn: z.string().nullable() }),
});
