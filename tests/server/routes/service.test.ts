import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { snapshotOf, writeBefore } from '../../../server/claims/reviews.ts';
import { AppError } from '../../../server/errors.ts';
import type { GraphDatabase } from '../../../server/graph/database.ts';
import { exportJson } from '../../../server/graph/document/exportJson.ts';
import { loadDocument, readDocument } from '../../../server/graph/document/load.ts';
import { methodsByPath, operations } from '../../../server/openapi.ts';
import { listen, ontology, startStory, type TestApp } from '../../factories/app.ts';
import { assertion, claim, graphDocument, review } from '../../factories/document.ts';
import { parameter, savedQuery } from '../../factories/query.ts';
import { firstArticle, firstStory, secondStory, storyClaims } from '../../factories/story.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory], { queries: [savedQuery()] });
});
afterAll(() => app.close());

const health = {
  version: '0.0.0',
  database: { kind: 'embedded', version: expect.stringMatching(/^\d/) },
  counts: { entities: 14, claims: 5, assertions: 7, articles: 2 },
};

test('health says from which database it answers, over how much', async () => {
  const { status, body, headers } = await app.get('/health');
  expect([status, body, headers.get('cache-control')]).toEqual([200, { status: 'ok', ...health }, 'no-store']);
});

test('while the database is away health is 503 with what was last known, and so is everything else', async () => {
  let away = false;
  const gone = new AppError(503, 'database-away', 'Neo4j does not answer', { retryAfterS: 7 });
  const unless = <T extends (...given: never[]) => Promise<unknown>>(work: T): T =>
    ((...given: Parameters<T>) => (away ? Promise.reject(gone) : work(...given))) as T;
  const db: GraphDatabase = { ...app.db, read: unless(app.db.read), version: unless(app.db.version) };
  const late = await listen(db);
  try {
    expect(await late.get('/health')).toMatchObject({ status: 200, body: { status: 'ok' } });
    away = true;
    const { status, body, headers } = await late.get('/health');
    expect([status, body, headers.get('retry-after')]).toEqual([503, { status: 'away', ...health }, '7']);
    const claims = await late.get('/claims');
    expect([claims.status, claims.body, claims.headers.get('retry-after')]).toEqual([
      503,
      { type: 'about:blank', title: 'Neo4j does not answer', status: 503, code: 'database-away' },
      '7',
    ]);
    away = false;
    expect(await late.get('/claims')).toMatchObject({ status: 200 });
  } finally {
    await late.close();
  }
});

test('the ontology is given as its files say', async () => {
  expect((await app.get('/ontology')).body).toEqual(ontology);
});

test('the export is the bytes that the command writes', async () => {
  const reply = await fetch(`${app.url}/api/v1/export?format=json`);
  expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await reply.text()).toBe(exportJson(await readDocument(app.db, ontology)));
  for (const format of ['xls', 'xml', '']) {
    const refused = await app.get(`/export?format=${format}`);
    expect(refused).toMatchObject({ status: 400, body: { field: 'format' } });
  }
  expect(await app.get('/export')).toMatchObject({ status: 400, body: { field: 'format' } });
});

type Described = {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, object> }>>;
  components: { schemas: Record<string, object> };
};

test('the description is OpenAPI 3.1 whose references all lead somewhere', async () => {
  const description = (await app.get('/openapi.json')).body as Described;
  expect(description.openapi).toBe('3.1.0');
  const text = JSON.stringify(description);
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((m) => m[1] ?? '');
  expect(references.length).toBeGreaterThan(20);
  for (const name of references) expect(Object.keys(description.components.schemas)).toContain(name);
  for (const name of Object.keys(description.components.schemas)) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
  const ids = Object.values(description.paths).flatMap((item) => Object.values(item).map((o) => o.operationId));
  expect(new Set(ids).size).toBe(ids.length);
  for (const item of Object.values(description.paths))
    for (const operation of Object.values(item))
      expect(Object.keys(operation.responses)).toContainEqual(expect.stringMatching(/^2/));
});

test.each([...methodsByPath].flatMap(([path, methods]) => methods.map((m): [string, string] => [m, path])))(
  '%s %s is served, and refuses other methods',
  async (method, path) => {
    const url = `${app.url}/api/v1${path.replace('{id}', 'nobody')}`;
    const init = ['GET', 'DELETE'].includes(method)
      ? {}
      : { body: '{}', headers: { 'content-type': 'application/json' } };
    const reply = await fetch(url, { method, ...init });
    const { code } = (reply.headers.get('content-type')?.includes('problem') ? await reply.json() : {}) as {
      code?: string;
    };
    expect(code).not.toBe('no-such-route');
    expect(reply.status).not.toBe(405);
    const served = methodsByPath.get(path) ?? [];
    const other = ['PATCH', 'PUT'].find((m) => !served.includes(m)) ?? '';
    const wrong = await fetch(url, { method: other, body: '{}', headers: { 'content-type': 'application/json' } });
    expect([wrong.status, wrong.headers.get('allow')?.split(', ')]).toEqual([405, expect.arrayContaining([method])]);
    expect(await wrong.json()).toMatchObject({ code: 'wrong-method', status: 405 });
  },
);

/** Judgements and assertions are known by what was made of the requests before. */
async function latestJudgement(): Promise<string> {
  const [last] = await readJudgementIds();
  return last ?? 'none';
}
async function readJudgementIds(): Promise<string[]> {
  const { judgements } = await readDocument(app.db, ontology);
  return judgements
    .filter((j) => j.by === 'local' && j.undoneAt === null)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map((j) => j.id);
}
/** An assertion that only one example after the other decides on, at the revision it has by then. */
async function readSeat(): Promise<{ id: string; revision: string }> {
  const { body } = await app.get('/articles/herald-filters/proposals');
  const { proposals } = body as {
    proposals: { assertion: { id: string }; claim: { predicate: string }; revision: number }[];
  };
  const seat = proposals.find((p) => p.claim.predicate === 'LOCATED_IN');
  return { id: seat?.assertion.id ?? '', revision: String(seat?.revision ?? 1) };
}

/** A verdict on what no article says any more. */
async function loseOne(): Promise<void> {
  const gone = claim('norvik-systems', 'SUPPLIES', 'ostmark', [assertion(firstArticle, 'Norvik is based in Ostmark')]);
  const [was] = gone.assertions;
  const before =
    was === undefined ? null : writeBefore({ was: snapshotOf(gone, was), made: { assertions: [], judgements: [] } });
  const orphan = review(was?.id ?? '', 'accepted', { id: 'r-lost', before });
  await loadDocument(app.db, graphDocument({ reviews: [orphan] }), ontology);
}

test('every example of the description works', async () => {
  await loseOne();
  for (const { method, path, example, status = 200, ifMatch } of operations) {
    const seat = path.startsWith('/assertions') ? await readSeat() : undefined;
    // Names of the real story stand in for ours here.
    const here = example
      .replaceAll('kazakhstan', 'valdoria')
      .replaceAll('russia', 'ostmark')
      .replaceAll('china', 'norvik-systems')
      .replaceAll('opening', 'saved')
      .replaceAll('c-0123456789abcdef0123', storyClaims.sold.id)
      .replaceAll('c-3210fedcba9876543210', storyClaims.never.id)
      .replaceAll('j-0123456789abcdef0123', await latestJudgement());
    const own: Record<string, string> = {
      '/views/{id}': 'who-sells-to-whom',
      '/queries/{id}': 'vendors-by-name',
      '/articles/{id}/claims': 'herald-filters',
      '/reviews/{id}/attach': 'r-lost',
    };
    const at = path.replace('{id}', seat?.id ?? own[path] ?? 'saved');
    const headers: Record<string, string> = ifMatch ? { 'if-match': seat?.revision ?? '1' } : {};
    const reply =
      method === 'get'
        ? await app.get(here)
        : method === 'delete'
          ? await app.send('DELETE', here)
          : method === 'post'
            ? await app.post(at, here, headers)
            : await app.send(method === 'put' ? 'PUT' : 'PATCH', at, here, headers);
    expect([method, path, reply.status, status >= 400 ? reply.body : '']).toEqual([method, path, status, '']);
  }
});

test('there is a page for people, without scripts, that names every route and form', async () => {
  const reply = await fetch(`${app.url}/api/docs`);
  const page = await reply.text();
  const [, nonce] = /'nonce-([^']+)'/.exec(reply.headers.get('content-security-policy') ?? '') ?? [];
  expect(page).toContain(`<style nonce="${nonce}">`);
  expect(page).not.toMatch(/<script|style="|https?:\/\/(?!127\.0\.0\.1)/);
  for (const path of methodsByPath.keys()) expect(page).toContain(path);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]);
  for (const id of targets) expect(page).toContain(`id="${id}"`);
});

test.each(['/nothing', '/entity', '/entities/a/b/c', '/queries/a/b'])(
  '%s is not there, and says so as a problem',
  async (path) => {
    const { status, body, headers } = await app.get(path);
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(body).toEqual({
      type: 'about:blank',
      title: `There is nothing at GET /api/v1${path}`,
      status: 404,
      code: 'no-such-route',
      detail: 'What there is stands at /api/docs.',
    });
  },
);

test('an error that nobody foresaw says nothing of the inside', async () => {
  const db: GraphDatabase = { ...app.db, read: () => Promise.reject(new Error('secret internals')) };
  const broken = await listen(db, { queries: [savedQuery({ parameters: [parameter('x', 'text')] })] });
  try {
    const { status, body } = await broken.get('/claims');
    expect([status, body]).toEqual([
      500,
      {
        type: 'about:blank',
        title: 'Something went wrong on the server',
        status: 500,
        code: 'internal',
        detail: expect.any(String),
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('secret');
  } finally {
    await broken.close();
  }
});
