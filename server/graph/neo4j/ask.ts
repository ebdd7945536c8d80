import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type Record as Result, type Session } from 'neo4j-driver';
import type { PlanStep } from '../../contract/cypher.ts';
import { AppError } from '../../errors.ts';
import type { GraphDatabase, UserQuery, UserResult } from '../database.ts';
import { cancelled as leftEarly, takeTurns, tooLong } from '../turns.ts';
import { checkUserText } from '../userText.ts';
import { checkParams, toJson } from '../values.ts';
import { type Connection, type Neo4jSettings, newDriver } from './connection.ts';
import { userError } from './errors.ts';
import { judgePlan, stepsOf } from './gate.ts';
import { rowsOf } from './rows.ts';
import { toDriverParams } from './values.ts';

/** Some expressions hear neither a timeout nor a kill and burn a core of the server until they are done. */
const deafAtMost = 2;
const graceMs = 2000;
const longestMs = 60_000;
/** The server is not ours alone, and each of these may burn a core of it until its deadline. */
const atOnce = 4;

type Lane = { readonly driver: Driver; busy: number; abandoned: boolean };
export type UserQueries = {
  ask(query: UserQuery): Promise<UserResult>;
  explain: GraphDatabase['explain'];
  close(): Promise<void>;
};

/**
 * People's own Cypher, on a driver that serves nothing else: a query that hears nothing takes its connection with it,
 * so the whole driver is abandoned then, and the next query gets a new one.
 */
export function openUserQueries(settings: Neo4jSettings, connection: Connection): UserQueries {
  let lane: Lane | undefined;
  const deaf = new Set<string>();
  const turns = takeTurns(atOnce);

  const enter = (): Lane => {
    lane ??= { driver: newDriver(settings, 2 * atOnce), busy: 0, abandoned: false };
    lane.busy += 1;
    return lane;
  };
  const leave = (left: Lane) => {
    left.busy -= 1;
    // Closing a driver leaves the promises of its running queries open for ever, so it waits for the others.
    if (left.abandoned && left.busy === 0) void left.driver.close().catch(() => undefined);
  };
  const abandon = (left: Lane) => {
    left.abandoned = true;
    if (lane === left) lane = undefined;
    leave(left);
  };

  async function run<T>(query: UserQuery, work: (session: Session, request: string) => Promise<T>): Promise<T> {
    const request = randomUUID();
    const own = enter();
    const session = own.driver.session({
      database: settings.database,
      defaultAccessMode: neo4j.session.READ,
      // The same as our own sessions': a query sees what was written before it, on a cluster too.
      bookmarkManager: connection.bookmarkManager,
    });
    const outcome = await settle(query, work(session, request), () => session.close());
    if (outcome.kind === 'deaf') {
      deaf.add(request);
      abandon(own);
      throw tooLong(query);
    }
    // Telling the server to stop what is left of a result takes a moment that nobody need wait for.
    void session
      .close()
      .catch(() => undefined)
      .finally(() => leave(own));
    if (outcome.kind === 'answer') return outcome.result;
    throw userError(outcome.error, query);
  }

  async function take<T>(
    query: UserQuery,
    work: (session: Session, params: Record<string, unknown>, request: string) => Promise<T>,
  ): Promise<T> {
    checkUserText(query.text);
    const params = toDriverParams(checkParams(query.params));
    if (deaf.size >= deafAtMost) await forgetEnded(connection, deaf);
    return turns(query, () =>
      connection.guarded(() => run(query, (session, request) => work(session, params, request))),
    );
  }

  return {
    ask: (query) => take(query, (session, params, request) => answer(session, query, params, request)),
    explain: (query) =>
      take({ ...query, limit: 1, timeoutMs: planMs }, (session, params, request) =>
        planOf(session, query.text, params, request),
      ),
    close: async () => {
      if (lane !== undefined) await lane.driver.close();
    },
  };
}

type Outcome<T> =
  | { readonly kind: 'answer'; readonly result: T }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'deaf' };

/** Waits for the answer, the caller's leaving, or a query that goes on past its own timeout. */
function settle<T>(query: UserQuery, work: Promise<T>, stop: () => Promise<void>): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const cancelled = { kind: 'error', error: leftEarly() } as const;
    let ownError: unknown;
    const left = () => {
      ownError = cancelled.error;
      // The server ends a query whose session closes; one that does not hear that is told by the timer below.
      stop().then(
        () => done(cancelled),
        () => done(cancelled),
      );
    };
    const timer = setTimeout(() => done({ kind: 'deaf' }), Math.min(query.timeoutMs, longestMs) + graceMs);
    const done = (outcome: Outcome<T>) => {
      clearTimeout(timer);
      query.signal?.removeEventListener('abort', left);
      resolve(outcome);
    };
    work.then(
      (result) => done({ kind: 'answer', result }),
      (error: unknown) => done({ kind: 'error', error: ownError ?? error }),
    );
    if (query.signal?.aborted) left();
    else query.signal?.addEventListener('abort', left, { once: true });
  });
}

/** Planning 3,000 ORs took 5 s. */
const planMs = 10_000;
async function planOf(
  session: Session,
  text: string,
  params: Record<string, unknown>,
  request: string,
): Promise<PlanStep> {
  const { summary } = await session.run(`EXPLAIN ${text}`, params, { timeout: planMs, metadata: { req: request } });
  judgePlan(summary);
  return stepsOf(summary);
}

async function answer(
  session: Session,
  query: UserQuery,
  params: Record<string, unknown>,
  request: string,
): Promise<UserResult> {
  const began = performance.now();
  const asOf = new Date().toISOString();
  // Zero means no timeout at all to the server.
  const timeLeft = () => Math.max(1, Math.round(Math.min(query.timeoutMs, longestMs) - (performance.now() - began)));
  const metadata = { req: request };

  const explain = await session.run(`EXPLAIN ${query.text}`, params, { timeout: timeLeft(), metadata });
  judgePlan(explain.summary);
  const stream = session.run(query.text, params, { timeout: timeLeft(), metadata });
  const columns = (await stream.keys()).map(String);
  const records: Result[] = [];
  let truncated = false;
  for await (const record of stream) {
    if (records.length === query.limit) {
      truncated = true;
      break;
    }
    records.push(record);
  }
  const rows = await rowsOf(records, (text, ids) => session.run(text, ids, { timeout: timeLeft(), metadata }));
  return {
    columns,
    rows: rows.map((row) => toJson(row) as UserResult['rows'][number]),
    truncated,
    tookMs: performance.now() - began,
    asOf,
  };
}

/** Waits a little for the deaf to end; throws when too many of them still run. */
async function forgetEnded(connection: Connection, deaf: Set<string>): Promise<void> {
  for (const until = Date.now() + graceMs; ; ) {
    const running = await connection.inSession('read', async (session) => {
      const { records } = await session.run('SHOW TRANSACTIONS YIELD metaData RETURN metaData.req AS req', {});
      return new Set(records.map((r) => String(r.get('req'))));
    });
    for (const request of deaf) if (!running.has(request)) deaf.delete(request);
    if (deaf.size < deafAtMost) return;
    if (Date.now() > until)
      throw new AppError(503, 'database-busy', `${deaf.size} queries that cannot be stopped are still running`, {
        retryAfterS: 30,
        detail: 'Wait for them to end, or restart the Neo4j server.',
      });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
