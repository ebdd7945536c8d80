import { Router } from 'express';
import { claimFilters, claimList } from '../contract/claim.ts';
import { entityDossier } from '../contract/entity.ts';
import { neighboursQuery, neighboursReply } from '../contract/graph.ts';
import { entityHearing } from '../contract/hearing.ts';
import type { ClaimLists } from '../graph/read/claimList.ts';
import { readHearing } from '../graph/read/dossier/hearing.ts';
import { readDossier } from '../graph/read/dossier.ts';
import { movedEntities } from '../graph/read/moved.ts';
import { readNeighbours } from '../graph/read/neighbours.ts';
import type { Reader } from '../graph/read/reader.ts';
import { entityRow } from '../graph/read/refs.ts';
import { movedTo } from './moved.ts';
import { validQuery } from './valid.ts';

const entityClaimFilters = claimFilters.omit({ entity: true });

export function entityRoutes(reader: Reader, lists: ClaimLists): Router {
  const router = Router();
  router.get(
    ['/entities/:id', '/entities/:id/neighbours', '/entities/:id/claims', '/entities/:id/hearing'],
    movedTo('entities', async (id) => (await movedEntities(reader, [id])).get(id)),
  );
  router.get('/entities/:id', async (req, res) => {
    res.json(entityDossier.parse(await readDossier(reader, req.params.id)));
  });
  router.get('/entities/:id/hearing', async (req, res) => {
    res.json(entityHearing.parse(await readHearing(reader, req.params.id)));
  });
  router.get('/entities/:id/neighbours', async (req, res) => {
    const filters = validQuery(neighboursQuery, req.query);
    res.json(neighboursReply.parse(await readNeighbours(reader, req.params.id, filters)));
  });
  router.get('/entities/:id/claims', async (req, res) => {
    const filters = validQuery(entityClaimFilters, req.query);
    await entityRow(reader, req.params.id);
    res.json(claimList.parse(await lists.list({ ...filters, entity: req.params.id })));
  });
  return router;
}
