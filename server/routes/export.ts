import { Router } from 'express';
import { exportQuery } from '../contract/export.ts';
import { exportJson } from '../graph/document/exportJson.ts';
import { readDocument } from '../graph/document/load.ts';
import type { Reader } from '../graph/read/reader.ts';
import { stream } from './stream.ts';
import { validQuery } from './valid.ts';

const slice = 1 << 18;

/** The same bytes as `npm run export` writes, sent as fast as they are taken. */
export function exportRoutes({ db, ontology }: Reader): Router {
  const router = Router();
  router.get('/export', async (req, res) => {
    const { format } = validQuery(exportQuery, req.query);
    const json = exportJson(await readDocument(db, ontology));
    res.type('application/json').setHeader('Content-Disposition', `attachment; filename="claimgraph.${format}"`);
    await stream(res, slices(json));
  });
  return router;
}

function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += slice) yield text.slice(at, at + slice);
}
