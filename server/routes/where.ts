import { Router } from 'express';
import { graphRequest } from '../contract/graph.ts';
import { type PlaceFact, whereReply } from '../contract/where.ts';
import type { Reader } from '../graph/read/reader.ts';
import { whereModel } from '../graph/read/where/read.ts';
import { valid } from './valid.ts';

export function whereRoutes(reader: Reader, places: readonly PlaceFact[]): Router {
  const router = Router();
  const where = whereModel(reader, places);
  router.post('/graph/where', async (req, res) => {
    res.json(whereReply.parse(await where.read(valid(graphRequest, req.body).ids)));
  });
  return router;
}
