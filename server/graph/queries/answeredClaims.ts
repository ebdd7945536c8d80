import { z } from 'zod';
import { review, stance, standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';

/** Every assertion that denies, questions or declines a claim, with the claim. */
export const answeredClaims = statement({
  name: 'answeredClaims',
  access: 'read',
  text: `
    MATCH (c:Claim)<-[:OF]-(a:Assertion)
    WHERE a.stance <> 'affirms'
    RETURN DISTINCT c.id AS claim, c.standing AS standing, a.id AS assertion, a.utterance AS utterance,
      a.stance AS stance, a.review AS review`,
  params: z.object({}),
  row: z.object({ claim: z.string(), standing, assertion: z.string(), utterance: z.string(), stance, review }),
});
