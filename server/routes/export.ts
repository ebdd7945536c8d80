import anyAscii from 'any-ascii';
import { type Request, type Response, Router } from 'express';
import { type ExportFormat, exportFormats, exportQuery, exportRequest } from '../contract/export.ts';
import { readParameters } from '../cypher/parameters.ts';
import type { QueryBook } from '../cypher/savedQueries.ts';
import { AppError } from '../errors.ts';
import { answerScope, answerTaken } from '../graph/export/answerScope.ts';
import type { ExportScope } from '../graph/export/exportGraph.ts';
import { exportAs } from '../graph/export/formats.ts';
import { findQuery } from './queries.ts';
import { ask, type Runner } from './runQuery.ts';
import { stream } from './stream.ts';
import { valid, validQuery } from './valid.ts';

const slice = 1 << 18;

/** The same bytes as `npm run export` writes, sent as fast as they are taken. */
export function exportRoutes(runner: Runner, book: QueryBook): Router {
  const { reader } = runner;
  const router = Router();
  const queryScope = async (id: string, req: Request, res: Response): Promise<ExportScope> => {
    const query = await findQuery(book, id);
    const { params } = readParameters(query, {}, new Set(reader.predicates.keys()));
    const asked = { query: query.text, params, ...answerTaken, of: query.id };
    return answerScope(reader, query, await ask(runner, asked, req, res));
  };
  const send = async (res: Response, format: ExportFormat, scope: ExportScope) => {
    const { text, covers } = await exportAs(reader, format, scope);
    const { ending, type } = exportFormats.find((f) => f.id === format) ?? exportFormats[0];
    const part = scope.kind === 'whole' ? '' : `-${scope.kind === 'entity' ? scope.id : scope.name}`;
    res.setHeader('Content-Type', `${type}; charset=utf-8`);
    res.setHeader('Content-Disposition', `attachment; filename="claimgraph${part}.${ending}"`);
    // A header takes no other letters.
    res.setHeader('X-Claimgraph-Covers', anyAscii(covers).replace(/[^\x20-\x7E]/g, ' '));
    await stream(res, slices(text));
  };

  router.get('/export', async (req, res) => {
    const { format, entity, query } = validQuery(exportQuery, req.query);
    if (entity !== undefined && query !== undefined)
      throw new AppError(400, 'invalid', 'query: only one of entity and query', { field: 'query' });
    if (query !== undefined) return send(res, format, await queryScope(query, req, res));
    await send(res, format, entity === undefined ? { kind: 'whole' } : { kind: 'entity', id: entity });
  });
  router.post('/export', async (req, res) => {
    const { format, ids } = valid(exportRequest, req.body);
    const of = `a canvas of ${ids.length} ${ids.length === 1 ? 'entity' : 'entities'} and the claims between them`;
    await send(res, format, { kind: 'entities', ids, name: 'canvas', of });
  });
  return router;
}

function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += slice) yield text.slice(at, at + slice);
}
