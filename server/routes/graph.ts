import { Router } from 'express';
import { graphQuery, graphReply, graphRequest } from '../contract/graph.ts';
import { graphModel } from '../graph/read/graph.ts';
import type { Reader } from '../graph/read/reader.ts';
import { valid, validQuery } from './valid.ts';

export function graphRoutes(reader: Reader): Router {
  const router = Router();
  const graph = graphModel(reader);
  router.get('/graph', async (req, res) => {
    res.json(graphReply.parse(await graph.read(validQuery(graphQuery, req.query))));
  });
  router.post('/graph', async (req, res) => {
    res.json(graphReply.parse(await graph.read(valid(graphRequest, req.body))));
  });
  return router;
}
