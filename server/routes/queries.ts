import { Router } from 'express';
import { z } from 'zod';
import { page } from '../contract/list.ts';
import { runRequest, type SavedQuery, savedQuery, savedQueryList } from '../contract/query.ts';
import { readParameters } from '../cypher/parameters.ts';
import type { QueryBook } from '../cypher/savedQueries.ts';
import { AppError } from '../errors.ts';
import { entitiesByIds } from '../graph/queries/entitiesByIds.ts';
import { movedEntities } from '../graph/read/moved.ts';
import { pageOf } from '../graph/read/page.ts';
import { type Runner, run } from './runQuery.ts';
import { valid, validQuery } from './valid.ts';

const listQuery = z.object(page);

export async function findQuery(book: QueryBook, id: string): Promise<SavedQuery> {
  const found = await book.find(id);
  if (found === undefined)
    throw new AppError(404, 'query-not-found', `There is no saved query ${JSON.stringify(id.slice(0, 100))}`, {
      field: 'id',
    });
  return found;
}

export function queryRoutes(runner: Runner, book: QueryBook): Router {
  const router = Router();
  const { db, predicates } = runner.reader;

  router.get('/queries', async (req, res) => {
    const all = await book.all();
    const { items, total, next } = pageOf(all, (q) => [q.folder, q.title, q.id], validQuery(listQuery, req.query));
    res.json(savedQueryList.parse({ items, total, next }));
  });
  router.get('/queries/:id', async (req, res) => {
    res.json(savedQuery.parse(await findQuery(book, req.params.id)));
  });
  router.post('/queries/:id/run', async (req, res) => {
    const query = await findQuery(book, req.params.id);
    const { params: given, limit, timeoutMs } = valid(runRequest, req.body ?? {});
    const { params: read, entities } = readParameters(query, given, new Set(predicates.keys()));
    const ids = entities.map((e) => e.id);
    const moved = await movedEntities(runner.reader, ids);
    const known = new Set((await db.read(entitiesByIds, { ids: [...ids, ...moved.values()] })).map((e) => e.id));
    const stranger = entities.find((e) => !known.has(moved.get(e.id) ?? e.id));
    if (stranger !== undefined)
      throw new AppError(400, 'cypher-parameter', `${stranger.field}: there is no entity ${stranger.id}`, {
        field: stranger.field,
      });
    // Whoever saved an address before a merge means what the entity is now.
    const now = entities.map(({ field, id }) => [field.replace(/^params\./, ''), moved.get(id) ?? id]);
    const params = { ...read, ...Object.fromEntries(now) };
    res.json(await run(runner, { query: query.text, params, limit, timeoutMs }, req, res));
  });
  return router;
}
