import type { Request, Response } from 'express';
import {
  type CypherReply,
  type CypherRequest,
  cypherReply,
  type ExplainRequest,
  type PlanStep,
} from '../contract/cypher.ts';
import type { Guard } from '../cypher/openGuard.ts';
import { requireParameters } from '../cypher/parameters.ts';
import type { Row, UserResult } from '../graph/database.ts';
import { answerGraph, withoutSearchKeys } from '../graph/read/answerGraph.ts';
import type { Reader } from '../graph/read/reader.ts';

export type Runner = { readonly reader: Reader; readonly guard: Guard };

/** Checks and runs a person's query; closing the request stops it. */
export async function ask(
  { reader, guard }: Runner,
  asked: CypherRequest,
  req: Request,
  res: Response,
): Promise<UserResult> {
  const { db } = reader;
  const { text, parameters } = await guard.check(asked.query, db.kind);
  requireParameters(parameters, asked.params);
  const closed = new AbortController();
  const stop = () => closed.abort();
  res.once('close', stop);
  try {
    const { limit, timeoutMs } = asked;
    const result = await db.ask({ text, params: asked.params, limit, timeoutMs, signal: closed.signal });
    return { ...result, rows: result.rows.map((row) => withoutSearchKeys(row) as Row) };
  } finally {
    res.off('close', stop);
    req.log?.info({ query: asked.query.length }, 'asked');
  }
}

/** How the database would answer a query that the guard lets through. */
export async function explain({ reader, guard }: Runner, asked: ExplainRequest, res: Response): Promise<PlanStep> {
  const { db } = reader;
  const { text, parameters } = await guard.check(asked.query, db.kind);
  const closed = new AbortController();
  const stop = () => closed.abort();
  res.once('close', stop);
  // A plan needs a value for each, not the right one.
  const params = { ...Object.fromEntries(parameters.map((name) => [name, null])), ...asked.params };
  try {
    return await db.explain({ text, params, signal: closed.signal });
  } finally {
    res.off('close', stop);
  }
}

export async function run(runner: Runner, asked: CypherRequest, req: Request, res: Response): Promise<CypherReply> {
  const { columns, rows, truncated, tookMs, asOf } = await ask(runner, asked, req, res);
  return cypherReply.parse({
    columns,
    rows,
    graph: await answerGraph(runner.reader, rows),
    truncated,
    limit: asked.limit,
    tookMs,
    bestEffort: runner.reader.db.kind === 'embedded',
    asOf,
  });
}
