import { Router } from 'express';
import { articleFilters, articleFull, articleList } from '../contract/article.ts';
import { citationQuery } from '../contract/citation.ts';
import { listArticles, readArticle } from '../graph/read/articles.ts';
import { citeArticle } from '../graph/read/citations.ts';
import type { Reader } from '../graph/read/reader.ts';
import { originOf, sendCitation } from './citation.ts';
import { validQuery } from './valid.ts';

export function articleRoutes(reader: Reader): Router {
  const router = Router();
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
