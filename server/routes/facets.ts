import { Router } from 'express';
import { facetsReply } from '../contract/facets.ts';
import { graphRequest } from '../contract/graph.ts';
import { readFacets } from '../graph/read/facets.ts';
import type { Reader } from '../graph/read/reader.ts';
import { valid } from './valid.ts';

export function facetRoutes(reader: Reader): Router {
  const router = Router();
  router.post('/graph/facets', async (req, res) => {
    res.json(facetsReply.parse(await readFacets(reader, valid(graphRequest, req.body))));
  });
  return router;
}
