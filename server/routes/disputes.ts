import { Router } from 'express';
import { disputeFilters, disputeList } from '../contract/disputes.ts';
import { readDisputes } from '../graph/read/disputes/disputes.ts';
import type { Reader } from '../graph/read/reader.ts';
import { validQuery } from './valid.ts';

export function disputeRoutes(reader: Reader): Router {
  const router = Router();
  router.get('/disputes', async (req, res) => {
    res.json(disputeList.parse(await readDisputes(reader, validQuery(disputeFilters, req.query))));
  });
  return router;
}
