import { Router } from 'express';
import { compareQuery, compareReply, mostCompared } from '../contract/compare.ts';
import { AppError } from '../errors.ts';
import { readComparison } from '../graph/read/compare/compare.ts';
import type { Reader } from '../graph/read/reader.ts';
import { validQuery } from './valid.ts';

export function compareRoutes(reader: Reader): Router {
  const router = Router();
  router.get('/compare', async (req, res) => {
    const asked = validQuery(compareQuery, req.query);
    if (asked.ids.length < 2 || asked.ids.length > mostCompared)
      throw new AppError(400, 'invalid', `ids: name 2 to ${mostCompared} entities`, { field: 'ids' });
    res.json(compareReply.parse(await readComparison(reader, asked)));
  });
  return router;
}
