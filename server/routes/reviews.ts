import { type Request, type Response, Router } from 'express';
import {
  articleProposals,
  orphanFilters,
  orphanList,
  queueFilters,
  reviewed,
  reviewerList,
  reviewQueue,
} from '../contract/review.ts';
import { reviewerHeader } from '../contract/reviewer.ts';
import {
  attachRequest,
  claimRequest,
  mergeClaimRequest,
  splitRequest,
  verdictRequest,
} from '../contract/reviewRequest.ts';
import type { Reader } from '../graph/read/reader.ts';
import { readArticleProposals } from '../graph/read/review/article.ts';
import { countArticle } from '../graph/read/review/counts.ts';
import { readOrphans } from '../graph/read/review/orphans.ts';
import { readProposals } from '../graph/read/review/proposals.ts';
import { queueModel } from '../graph/read/review/queue.ts';
import type { Desk, Written } from '../review/desk.ts';
import { type Reviewers, reviewerIn } from '../review/reviewers.ts';
import { ifMatch, withoutRevision } from './ifMatch.ts';
import { valid, validQuery } from './valid.ts';

/** What waits for a reviewer, and verdicts. */
export function reviewRoutes(reader: Reader, deskOf: (by: string) => Desk, reviewers: Reviewers): Router {
  const router = Router();
  const queue = queueModel(reader);
  const desk = (req: Request) => deskOf(reviewerIn(reviewers, req.get(reviewerHeader)));
  const send = async (res: Response, { now, gone, article }: Written) => {
    const [proposals, counts] = await Promise.all([readProposals(reader, now), countArticle(reader, article)]);
    res.json(reviewed.parse({ proposals, gone, counts }));
  };

  router.get('/reviewers', (_req, res) => {
    res.json(reviewerList.parse({ items: reviewers }));
  });
  router.get('/reviews/queue', async (req, res) => {
    res.json(reviewQueue.parse(await queue.read(validQuery(queueFilters, req.query))));
  });
  router.get('/reviews/orphans', async (req, res) => {
    res.json(orphanList.parse(await readOrphans(reader, validQuery(orphanFilters, req.query))));
  });
  router.get('/articles/:id/proposals', async (req, res) => {
    res.json(articleProposals.parse(await readArticleProposals(reader, req.params.id)));
  });
  router.post('/articles/:id/claims', async (req, res) => {
    const written = await desk(req).add(req.params.id, valid(claimRequest, req.body));
    res.status(201);
    await send(res, written);
  });
  router.patch('/assertions/:id', async (req, res) => {
    const asked = valid(verdictRequest, req.body);
    await send(res, await desk(req).decide(req.params.id, revisionOf(req), asked));
  });
  router.post('/assertions/:id/undo', async (req, res) => {
    await send(res, await desk(req).undo(req.params.id, revisionOf(req)));
  });
  router.post('/assertions/:id/split', async (req, res) => {
    const asked = valid(splitRequest, req.body);
    await send(res, await desk(req).split(req.params.id, revisionOf(req), asked));
  });
  router.post('/reviews/:id/attach', async (req, res) => {
    const written = await desk(req).attach(req.params.id, valid(attachRequest, req.body));
    res.status(201);
    await send(res, written);
  });
  router.post('/assertions/:id/merge', async (req, res) => {
    const asked = valid(mergeClaimRequest, req.body);
    await send(res, await desk(req).merge(req.params.id, revisionOf(req), asked));
  });
  return router;
}

function revisionOf(req: Request): number {
  const revision = ifMatch(req);
  if (revision === undefined) throw withoutRevision();
  return revision;
}
