import { type Request, type Response, Router } from 'express';
import { byText } from '../claims/order.ts';
import { cypherRequest, cypherSchema, cypherStreamRequest, explainReply, explainRequest } from '../contract/cypher.ts';
import { functionsOf } from '../cypher/signatures.ts';
import type { UserResult } from '../graph/database.ts';
import { searchKey } from '../graph/read/answerGraph.ts';
import { ask, explain, type Runner, run } from './runQuery.ts';
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
  router.post('/cypher/explain', async (req, res) => {
    res.json(explainReply.parse({ plan: await explain(runner, valid(explainRequest, req.body), req, res) }));
  });
  router.get('/cypher/schema', async (_req, res) => {
    const { db } = runner.reader;
    const { labels, relationshipTypes, propertyKeys } = await db.schema();
    const named = { labels: inOrder(labels), relationshipTypes: inOrder(relationshipTypes) };
    res.json(
      cypherSchema.parse({
        ...named,
        propertyKeys: inOrder(propertyKeys.filter((k) => k !== searchKey)),
        functions: functionsOf(db.kind),
      }),
    );
  });
  return router;
}
const inOrder = (names: readonly string[]) => [...names].sort(byText);
function* lines({ columns, rows, truncated, tookMs, asOf }: UserResult): Generator<string> {
  yield line({ columns });
  for (const row of rows) yield line({ row });
  yield line({ truncated, rows: rows.length, tookMs, asOf });
}
const line = (value: unknown) => `${JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v))}\n`;
