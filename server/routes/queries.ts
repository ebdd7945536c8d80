import { type Response, Router } from 'express';
import { z } from 'zod';
import { page } from '../contract/list.ts';
import {
  queryFile,
  queryLogList,
  queryRequest,
  queryVersionList,
  runRequest,
  runStreamRequest,
  type SavedQuery,
  savedQuery,
  savedQueryList,
} from '../contract/query.ts';
import { writeCypherFile } from '../cypher/cypherFile.ts';
import { parseSavedQuery, type QueryBook } from '../cypher/savedQueries.ts';
import { AppError, isAppError } from '../errors.ts';
import type { OwnQueries, OwnQuery } from '../graph/ownQueries.ts';
import { pageOf } from '../graph/read/page.ts';
import { checkSaved } from './checkSaved.ts';
import { streamRows, streams } from './cypher.ts';
import { ifMatch, otherRevision, withoutRevision } from './ifMatch.ts';
import { runParameters } from './runParameters.ts';
import { ask, type Runner, run } from './runQuery.ts';
import { valid, validQuery } from './valid.ts';

const listQuery = z.object(page);
/** Addresses that are pages for writing one, taking one in and what ran. */
const reserved = ['new', 'import', 'runs', 'log'];

export async function findQuery(book: QueryBook, id: string): Promise<SavedQuery> {
  const found = await book.find(id);
  if (found === undefined)
    throw new AppError(404, 'query-not-found', `There is no saved query ${JSON.stringify(id.slice(0, 100))}`, {
      field: 'id',
    });
  return found;
}

/** `book`: every query that can be run, `own`: those of people, which alone can be changed. */
export function queryRoutes(runner: Runner, book: QueryBook, own: OwnQueries): Router {
  const router = Router();
  const { user, log } = runner;
  const told = (query: SavedQuery): SavedQuery => ({ ...query, lastRun: log.last(query.id) });
  const send = (res: Response, query: SavedQuery) => {
    res.json(savedQuery.parse(told(query)));
  };
  const create = async (res: Response, body: unknown) => {
    const asked = valid(queryRequest, body);
    await checkSaved(runner, asked);
    const taken = (await book.all()).map((q) => q.id);
    const made = await own.create(asked, user, [...reserved, ...taken]);
    res.status(201).setHeader('Location', `/api/v1/queries/${made.id}`);
    send(res, made);
  };
  const changeable = async (id: string): Promise<OwnQuery> => {
    const mine = await own.open(id);
    if (mine !== undefined) return mine;
    const { title } = await findQuery(book, id);
    throw new AppError(403, 'query-read-only', `“${title}” came with the graph and stays as it is`, {
      field: 'id',
      detail: 'Copy it first: POST /queries with its text makes one of your own.',
    });
  };

  router.get('/queries', async (req, res) => {
    const all = await book.all();
    const { items, total, next } = pageOf(all, (q) => [q.folder, q.title, q.id], validQuery(listQuery, req.query));
    res.json(savedQueryList.parse({ items: items.map(told), total, next }));
  });
  router.post('/queries', (req, res) => create(res, req.body));
  router.post('/queries/import', async (req, res) => {
    const { name, content } = valid(queryFile, req.body);
    const { title, question, folder, parameters, columns, show, text } = readFile(name, content);
    await create(res, { title, question, folder, parameters, columns, show, text });
  });
  router.get('/queries/log', (req, res) => {
    const runs = log.all();
    // Counted from the first, so that a page goes on where the last one ended whatever ran meanwhile.
    const numbered = runs.map((run, i) => ({ run, place: String(1e9 - (runs.length - i)) }));
    const { items, total, next } = pageOf(numbered, ({ place }) => [place], validQuery(listQuery, req.query));
    res.json(queryLogList.parse({ items: items.map(({ run }) => run), total, next }));
  });
  router.get('/queries/:id.cypher', async (req, res) => {
    const query = await findQuery(book, req.params.id);
    res.type('text/plain').setHeader('Content-Disposition', `attachment; filename="${query.id}.cypher"`);
    res.send(writeCypherFile(query));
  });
  router.get('/queries/:id', async (req, res) => {
    send(res, await findQuery(book, req.params.id));
  });
  router.put('/queries/:id', async (req, res) => {
    const asked = valid(queryRequest, req.body);
    const revision = ifMatch(req);
    const known = await changeable(req.params.id);
    if (revision === undefined) throw withoutRevision();
    if (known.query.revision !== revision) throw otherRevision(`“${known.query.title}”`);
    await checkSaved(runner, asked);
    const changed = await own.change(known, asked, user);
    if (changed === undefined) throw otherRevision(`“${known.query.title}”`);
    send(res, changed);
  });
  router.delete('/queries/:id', async (req, res) => {
    const revision = ifMatch(req);
    const known = await changeable(req.params.id);
    if (revision !== undefined && known.query.revision !== revision) throw otherRevision(`“${known.query.title}”`);
    if (!(await own.remove(known))) throw otherRevision(`“${known.query.title}”`);
    res.status(204).end();
  });
  router.get('/queries/:id/versions', async (req, res) => {
    const versions = (await own.open(req.params.id))?.versions;
    // An original has none: it never changed.
    if (versions === undefined) await findQuery(book, req.params.id);
    const items = versions ?? [];
    res.json(queryVersionList.parse({ items, total: items.length, next: null }));
  });
  router.post('/queries/:id/run', async (req, res) => {
    const query = await findQuery(book, req.params.id);
    const isStream = streams(req);
    const { params: given, limit, timeoutMs } = valid(isStream ? runStreamRequest : runRequest, req.body ?? {});
    const params = await runParameters(runner, query, given);
    const asked = { query: query.text, params, limit, timeoutMs, of: query.id };
    if (isStream) await streamRows(res, await ask(runner, asked, req, res));
    else res.json(await run(runner, asked, req, res));
  });
  return router;
}

/** What is wrong with a file is the fault of whoever sends it. */
function readFile(name: string, content: string): SavedQuery {
  try {
    return parseSavedQuery(name, content);
  } catch (error) {
    if (!isAppError(error)) throw error;
    throw new AppError(400, error.code, error.message, {
      field: 'content',
      detail: 'A file of GET /queries/{id}.cypher shows the form.',
    });
  }
}
