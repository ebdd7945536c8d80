import { Router } from 'express';
import { articleFilters, articleFull, articleList } from '../contract/article.ts';
import { citationQuery } from '../contract/citation.ts';
import { extractorList } from '../contract/extractors.ts';
import { ingestReply, ingestRequest } from '../contract/ingest.ts';
import { listArticles, readArticle } from '../graph/read/articles.ts';
import { citeArticle } from '../graph/read/citations.ts';
import type { Reader } from '../graph/read/reader.ts';
import type { Intake } from '../intake/intake.ts';
import { originOf, sendCitation } from './citation.ts';
import { valid, validQuery } from './valid.ts';

export function articleRoutes(reader: Reader, intake: Intake): Router {
  const router = Router();
  router.post('/articles', async (req, res) => {
    res.json(ingestReply.parse(await intake.take(valid(ingestRequest, req.body))));
  });
  router.get('/extractors', (_req, res) => {
    res.json(extractorList.parse({ items: intake.extractors }));
  });
  router.get('/articles', async (req, res) => {
    res.json(articleList.parse(await listArticles(reader, validQuery(articleFilters, req.query))));
  });
  router.get('/articles/:id', async (req, res) => {
    res.json(articleFull.parse(await readArticle(reader, req.params.id)));
  });
  router.get('/articles/:id/citation', async (req, res) => {
    const { format } = validQuery(citationQuery, req.query);
    sendCitation(res, format, await citeArticle(reader, req.params.id, { format, origin: originOf(req) }));
  });
  return router;
}
