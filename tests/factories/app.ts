import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { createApp, type Deps } from '../../server/app.ts';
import type { GraphDocument } from '../../server/contract/document.ts';
import { usualAllowance } from '../../server/cypher/allowance.ts';
import { openGuard } from '../../server/cypher/openGuard.ts';
import { openQueryLog } from '../../server/cypher/queryLog.ts';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { openEmbedded } from '../../server/graph/open.ts';
import { openExtractors } from '../../server/intake/extractors.ts';
import { readOntology } from '../../server/ontology.ts';

export const ontology = readOntology(fileURLToPath(new URL('../../graph-seed', import.meta.url)));
export const silent: Logger = pino({ level: 'silent' });

export type Reply = { status: number; headers: Headers; body: unknown };
export type TestApp = {
  readonly url: string;
  readonly db: GraphDatabase;
  /** A path under /api/v1. */
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  send(
    method: 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  close(): Promise<void>;
};

const withBody = (method: string, body: unknown, headers: Record<string, string>): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** An embedded graph in a folder of its own, holding these documents. */
export async function openStory(
  ...documents: readonly GraphDocument[]
): Promise<{ db: GraphDatabase; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'claimgraph-test-'));
  const db = await openEmbedded(dir);
  for (const document of documents) await loadDocument(db, document, ontology);
  return {
    db,
    remove: async () => {
      await db.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The real app over a real embedded graph, on a port of its own. */
export async function startStory(documents: readonly GraphDocument[], more: Partial<Deps> = {}): Promise<TestApp> {
  const { db, remove } = await openStory(...documents);
  const app = await listen(db, more);
  return {
    ...app,
    close: async () => {
      await app.close();
      await remove();
    },
  };
}

export async function listen(db: GraphDatabase, more: Partial<Deps> = {}): Promise<TestApp> {
  const guard = more.guard ?? openGuard();
  const extractors = more.extractors ?? openExtractors();
  const server = createApp({
    db,
    ontology,
    queries: [],
    places: [],
    guard,
    extractors,
    logger: silent,
    clientDir: join(tmpdir(), 'claimgraph-no-client'),
    version: '0.0.0',
    allowedHosts: [],
    token: undefined,
    user: 'local',
    queryLog: openQueryLog(null, () => undefined),
    allowance: usualAllowance,
    ...more,
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string, init: RequestInit): Promise<Reply> => {
    const reply = await fetch(`${url}/api/v1${path}`, { redirect: 'manual', ...init });
    const text = await reply.text();
    const isJson = /\bjson\b|problem\+json/.test(reply.headers.get('content-type') ?? '');
    return { status: reply.status, headers: reply.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    url,
    db,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) => ask(path, withBody('POST', body, headers)),
    send: (method, path, body, headers = {}) =>
      ask(path, body === undefined ? { method, headers } : withBody(method, body, headers)),
    close: async () => {
      guard.close();
      extractors.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
