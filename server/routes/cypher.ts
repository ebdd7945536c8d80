import { Router } from 'express';
import { cypherRequest, cypherStreamRequest } from '../contract/cypher.ts';
import { ask, type Runner, run } from './runQuery.ts';
import { valid } from './valid.ts';

/** `Accept: application/x-ndjson`: the columns, then a line a row, then whether rows were cut. */
export function cypherRoutes(runner: Runner): Router {
  const router = Router();
  router.post('/cypher', async (req, res) => {
    if (req.accepts(['application/json', 'application/x-ndjson']) !== 'application/x-ndjson') {
      res.json(await run(runner, valid(cypherRequest, req.body), req, res));
      return;
    }
    const { columns, rows, truncated, tookMs, asOf } = await ask(
      runner,
      valid(cypherStreamRequest, req.body),
      req,
      res,
    );
    res.type('application/x-ndjson');
    res.write(`${line({ columns })}`);
    for (const row of rows)
      if (!res.write(line({ row })) && !res.destroyed)
        await new Promise((resolve) => res.once('drain', resolve).once('close', resolve));
    res.end(line({ truncated, rows: rows.length, tookMs, asOf }));
  });
  return router;
}
const line = (value: unknown) => `${JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v))}\n`;
