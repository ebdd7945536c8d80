import { Router } from 'express';
import { graphRequest } from '../contract/graph.ts';
import { whenReply } from '../contract/when.ts';
import { type PlaceFact, whereReply } from '../contract/where.ts';
import type { Reader } from '../graph/read/reader.ts';
import { readWhen } from '../graph/read/when.ts';
import { whereModel } from '../graph/read/where/read.ts';
import { valid } from './valid.ts';

/** When and where of what is between entities. */
export function whereRoutes(reader: Reader, places: readonly PlaceFact[]): Router {
  const router = Router();
  const where = whereModel(reader, places);
  router.post('/graph/where', async (req, res) => {
    res.json(whereReply.parse(await where.read(valid(graphRequest, req.body).ids)));
  });
  router.post('/graph/when', async (req, res) => {
    res.json(whenReply.parse(await readWhen(reader, where, valid(graphRequest, req.body).ids)));
  });
  return router;
}
