import { type Request, type Response, Router } from 'express';
import type { DocumentJudgement } from '../contract/document.ts';
import { entityRef } from '../contract/graph.ts';
import {
  claimJudgement,
  differentRequest,
  entityJudgement,
  entityJudgementFilters,
  entityJudgementList,
  mergeProposalFilters,
  mergeProposalList,
  mergeRequest,
} from '../contract/judgement.ts';
import { reviewerHeader } from '../contract/reviewer.ts';
import { entityRequest } from '../contract/reviewRequest.ts';
import type { Reader } from '../graph/read/reader.ts';
import { readClaimJudgement, readJudgement, readJudgements } from '../graph/read/review/judgements.ts';
import { addEntity } from '../review/addEntity.ts';
import type { JudgementDesk } from '../review/judgementDesk.ts';
import { mergeProposals } from '../review/mergeProposals.ts';
import { type Reviewers, reviewerIn } from '../review/reviewers.ts';
import { valid, validQuery } from './valid.ts';

/** What is the same and what is not, as people judge it. */
export function judgementRoutes(reader: Reader, deskOf: (by: string) => JudgementDesk, reviewers: Reviewers): Router {
  const router = Router();
  const proposals = mergeProposals(reader);
  const desk = (req: Request) => deskOf(reviewerIn(reviewers, req.get(reviewerHeader)));
  const send = async (res: Response, judgement: DocumentJudgement) => {
    const [told] = await readJudgement(reader, judgement);
    res.json(entityJudgement.parse(told));
  };

  router.get('/judgements', async (req, res) => {
    const filters = validQuery(entityJudgementFilters, req.query);
    res.json(entityJudgementList.parse(await readJudgements(reader, filters)));
  });
  router.get('/entities/merge-proposals', async (req, res) => {
    res.json(mergeProposalList.parse(await proposals(validQuery(mergeProposalFilters, req.query))));
  });
  router.post('/entities', async (req, res) => {
    const entity = await addEntity(reader.db, reader.ontology, valid(entityRequest, req.body));
    res.status(201).setHeader('Location', `/api/v1/entities/${entity.id}`);
    res.json(entityRef.parse(reader.ref({ ...entity, labels: entity.types })));
  });
  router.post('/entities/merge', async (req, res) => {
    await send(res.status(201), await desk(req).merge(valid(mergeRequest, req.body)));
  });
  router.delete('/entities/merge/:id', async (req, res) => {
    await send(res, await desk(req).undo(req.params.id, 'same-entity'));
  });
  router.post('/entities/different', async (req, res) => {
    await send(res.status(201), await desk(req).entitiesDiffer(valid(differentRequest, req.body)));
  });
  router.delete('/entities/different/:id', async (req, res) => {
    await send(res, await desk(req).undo(req.params.id, 'different'));
  });
  router.post('/claims/different', async (req, res) => {
    const judged = await desk(req).claimsDiffer(valid(differentRequest, req.body));
    res.status(201).json(claimJudgement.parse(await readClaimJudgement(reader, judged)));
  });
  router.delete('/claims/different/:id', async (req, res) => {
    const judged = await desk(req).undo(req.params.id, 'different-claims');
    res.json(claimJudgement.parse(await readClaimJudgement(reader, judged)));
  });
  return router;
}
