import { Router } from 'express';
import { graphQuery, graphReply, graphRequest } from '../contract/graph.ts';
import { sourcesReply } from '../contract/sources.ts';
import { graphModel } from '../graph/read/graph.ts';
import type { Reader } from '../graph/read/reader.ts';
import { readSources } from '../graph/read/sources.ts';
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
  router.post('/graph/sources', async (req, res) => {
    res.json(sourcesReply.parse(await readSources(reader, graph, valid(graphRequest, req.body).ids)));
  });
  return router;
}
