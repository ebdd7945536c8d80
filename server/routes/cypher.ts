import { type Request, type Response, Router } from 'express';
import { cypherRequest, cypherStreamRequest } from '../contract/cypher.ts';
import type { UserResult } from '../graph/database.ts';
import { ask, type Runner, run } from './runQuery.ts';
import { stream } from './stream.ts';
import { valid } from './valid.ts';

/** `Accept: application/x-ndjson`: the columns, then a line a row, then whether rows were cut. */
export const streams = (req: Request): boolean =>
  req.accepts(['application/json', 'application/x-ndjson']) === 'application/x-ndjson';
export const streamRows = (res: Response, result: UserResult): Promise<void> => {
  res.type('application/x-ndjson');
  return stream(res, lines(result));
};

export function cypherRoutes(runner: Runner): Router {
  const router = Router();
  router.post('/cypher', async (req, res) => {
    if (!streams(req)) {
      res.json(await run(runner, valid(cypherRequest, req.body), req, res));
      return;
    }
    await streamRows(res, await ask(runner, valid(cypherStreamRequest, req.body), req, res));
  });
  return router;
}
function* lines({ columns, rows, truncated, tookMs, asOf }: UserResult): Generator<string> {
  yield line({ columns });
  for (const row of rows) yield line({ row });
  yield line({ truncated, rows: rows.length, tookMs, asOf });
}
const line = (value: unknown) => `${JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v))}\n`;
