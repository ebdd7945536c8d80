import { Router } from 'express';
import { articleFilters, articleFull, articleList } from '../contract/article.ts';
import { listArticles, readArticle } from '../graph/read/articles.ts';
import type { Reader } from '../graph/read/reader.ts';
import { validQuery } from './valid.ts';

export function articleRoutes(reader: Reader): Router {
  const router = Router();
  router.get('/articles', async (req, res) => {
    res.json(articleList.parse(await listArticles(reader, validQuery(articleFilters, req.query))));
  });
  router.get('/articles/:id', async (req, res) => {
    res.json(articleFull.parse(await readArticle(reader, req.params.id)));
  });
  return router;
}
