import { Router } from 'express';
import { claimCitationQuery } from '../contract/citation.ts';
import { claimFilters, claimList, claim as claimSchema } from '../contract/claim.ts';
import { citeClaim } from '../graph/read/citations.ts';
import type { ClaimLists } from '../graph/read/claimList.ts';
import { readClaims } from '../graph/read/claims.ts';
import { movedClaim } from '../graph/read/moved.ts';
import type { Reader } from '../graph/read/reader.ts';
import { notFound } from '../graph/read/refs.ts';
import { originOf, sendCitation } from './citation.ts';
import { movedTo } from './moved.ts';
import { validQuery } from './valid.ts';

export function claimRoutes(reader: Reader, lists: ClaimLists): Router {
  const router = Router();
  router.get('/claims', async (req, res) => {
    res.json(claimList.parse(await lists.list(validQuery(claimFilters, req.query))));
  });
  router.get(
    ['/claims/:id', '/claims/:id/citation'],
    movedTo('claims', (id) => movedClaim(reader, id)),
  );
  router.get('/claims/:id', async (req, res) => {
    const [claim] = await readClaims(reader, [req.params.id]);
    if (claim === undefined) throw notFound('claim', req.params.id);
    res.json(claimSchema.parse(claim));
  });
  router.get('/claims/:id/citation', async (req, res) => {
    const asked = validQuery(claimCitationQuery, req.query);
    const text = await citeClaim(reader, req.params.id, { ...asked, origin: originOf(req) });
    sendCitation(res, asked.format, text);
  });
  return router;
}
