import type { Request, Response } from 'express';
import {
  type CypherReply,
  type CypherRequest,
  cypherReply,
  type ExplainRequest,
  type PlanStep,
} from '../contract/cypher.ts';
import type { Allowance, allowanceOf } from '../cypher/allowance.ts';
import type { Guard } from '../cypher/openGuard.ts';
import { requireParameters } from '../cypher/parameters.ts';
import type { QueryLog } from '../cypher/queryLog.ts';
import { isAppError } from '../errors.ts';
import type { Row, UserResult } from '../graph/database.ts';
import { answerGraph, withoutSearchKeys } from '../graph/read/answerGraph.ts';
import type { Reader } from '../graph/read/reader.ts';

export type Runner = {
  readonly reader: Reader;
  readonly guard: Guard;
  readonly log: QueryLog;
  readonly allowance: Allowance;
  /** Runs work of this requester, or says that they have enough under way. */
  readonly admit: ReturnType<typeof allowanceOf>;
  /** In whose name this server answers. */
  readonly user: string;
};
/** `of`: the saved query it is, if it is one. */
type Asked = CypherRequest & { readonly of?: string };
const mostLogged = 200;

/** Checks and runs a person's query within their allowance, and logs how it went; closing the request stops it. */
export async function ask(runner: Runner, asked: Asked, req: Request, res: Response): Promise<UserResult> {
  const { reader, guard, log, allowance, admit, user } = runner;
  const began = performance.now();
  const note = (outcome: string, { rows, truncated }: { rows: number; truncated: boolean }) =>
    log.note({
      at: new Date().toISOString(),
      by: user,
      query: asked.of ?? null,
      text: asked.of === undefined ? asked.query.slice(0, mostLogged) : null,
      parameters: Object.keys(asked.params).sort(),
      ...{ outcome, rows, truncated, tookMs: Math.round(performance.now() - began) },
    });
  const closed = new AbortController();
  const stop = () => closed.abort();
  res.once('close', stop);
  try {
    const result = await admit(`${user} ${req.ip}`, async () => {
      const { text, parameters } = await guard.check(asked.query, reader.db.kind);
      requireParameters(parameters, asked.params);
      const limit = Math.min(asked.limit, allowance.rows);
      const timeoutMs = Math.min(asked.timeoutMs, allowance.seconds * 1000);
      return reader.db.ask({ text, params: asked.params, limit, timeoutMs, signal: closed.signal });
    });
    note('answered', { rows: result.rows.length, truncated: result.truncated });
    return { ...result, rows: result.rows.map((row) => withoutSearchKeys(row) as Row) };
  } catch (error) {
    note(isAppError(error) ? error.code : 'internal-error', { rows: 0, truncated: false });
    throw error;
  } finally {
    res.off('close', stop);
  }
}

/** How the database would answer a query that the guard lets through; planning counts against the allowance too. */
export async function explain(
  { reader, guard, admit, user }: Runner,
  asked: ExplainRequest,
  req: Request,
  res: Response,
): Promise<PlanStep> {
  const closed = new AbortController();
  const stop = () => closed.abort();
  res.once('close', stop);
  try {
    return await admit(`${user} ${req.ip}`, async () => {
      const { text, parameters } = await guard.check(asked.query, reader.db.kind);
      // A plan needs a value for each, not the right one.
      const params = { ...Object.fromEntries(parameters.map((name) => [name, null])), ...asked.params };
      return reader.db.explain({ text, params, signal: closed.signal });
    });
  } finally {
    res.off('close', stop);
  }
}

export async function run(runner: Runner, asked: Asked, req: Request, res: Response): Promise<CypherReply> {
  const { columns, rows, truncated, tookMs, asOf } = await ask(runner, asked, req, res);
  return cypherReply.parse({
    columns,
    rows,
    graph: await answerGraph(runner.reader, rows),
    truncated,
    limit: Math.min(asked.limit, runner.allowance.rows),
    tookMs,
    bestEffort: runner.reader.db.kind === 'embedded',
    asOf,
  });
}
