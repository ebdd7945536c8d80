import { Router } from 'express';
import { searchQuery, searchReply } from '../contract/search.ts';
import type { Reader } from '../graph/read/reader.ts';
import { searcher } from '../graph/read/search/search.ts';
import { validQuery } from './valid.ts';

export function searchRoutes(reader: Reader): Router {
  const router = Router();
  const search = searcher(reader);
  router.get('/search', async (req, res) => {
    res.json(searchReply.parse(await search(validQuery(searchQuery, req.query))));
  });
  return router;
}
