import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fetchArticles } from '../../../client/api/articles.ts';
import { fetchEntity, fetchNeighbours } from '../../../client/api/entities.ts';
import { type ApiError, isApiError, retryDelay, shouldRetry } from '../../../client/api/error.ts';
import { fetchGraph } from '../../../client/api/graph.ts';
import { undoMerge } from '../../../client/api/judgements.ts';
import { changeQuery, deleteQuery, runQuery } from '../../../client/api/queries.ts';
import { withQuery } from '../../../client/api/request.ts';
import { judge, undoVerdict } from '../../../client/api/review.ts';
import { search } from '../../../client/api/search.ts';
import { savedQuery } from '../../factories/query.ts';

type Asked = { url: string; init: RequestInit };
let asked: Asked[] = [];
let answer: () => Promise<Response>;
const real = globalThis.fetch;
beforeEach(() => {
  asked = [];
  globalThis.fetch = (url, init) => {
    asked.push({ url: String(url), init: init ?? {} });
    return answer();
  };
});
afterEach(() => {
  globalThis.fetch = real;
});
const replying = (body: unknown, init: ResponseInit = {}) => {
  answer = () => Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), init));
};
const failure = (promise: Promise<unknown>): Promise<ApiError> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (e: unknown) => (isApiError(e) ? e : Promise.reject(e)),
  );

test('a list is asked for by its filters and read by the contract', async () => {
  replying({ items: [], total: 0, next: null });
  expect(await fetchArticles({ publisher: 'the-herald', limit: 20, cursor: undefined })).toEqual({
    items: [],
    total: 0,
    next: null,
  });
  expect(asked.map((a) => a.url)).toEqual(['/api/v1/articles?publisher=the-herald&limit=20']);
});

test('ids and words are escaped, empty filters left out', async () => {
  replying({ items: [], total: 0, next: null, counts: { entity: 0, claim: 0, article: 0 } });
  await search({ q: 'Алматы & co', kind: 'entity' });
  replying({
    nodes: [],
    links: [],
    hidden: { total: 0, byType: {}, byPredicate: {} },
    total: 0,
    byPredicate: {},
    next: null,
  });
  await fetchNeighbours('a/b', { predicate: 'SUPPLIES', proposed: true });
  expect(asked.map((a) => a.url)).toEqual([
    '/api/v1/search?q=%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B+%26+co&kind=entity',
    '/api/v1/entities/a%2Fb/neighbours?predicate=SUPPLIES&proposed=true',
  ]);
  expect(withQuery('/x', { a: '', b: null, c: undefined })).toBe('/x');
});

test('a run is a POST with its values', async () => {
  const reply = {
    columns: [],
    rows: [],
    graph: { nodes: [], links: [] },
    truncated: false,
    limit: 10,
    tookMs: 1,
    bestEffort: true,
    asOf: '2026-01-01T00:00:00Z',
  };
  replying(reply);
  expect(await runQuery('timeline', { params: { entity: 'x' }, limit: 10 })).toEqual(reply);
  expect(asked[0]).toMatchObject({
    url: '/api/v1/queries/timeline/run',
    init: { method: 'POST', body: '{"params":{"entity":"x"},"limit":10}' },
  });
});

test('a verdict goes with the revision it was read at, and what is taken back has no body', async () => {
  const counts = { proposed: 0, accepted: 1, edited: 0, rejected: 0, merged: 0, needSecond: 0 };
  replying({ proposals: [], gone: ['a-1'], counts });
  await judge('a-1', 3, { verdict: 'accepted' });
  expect(asked[0]).toMatchObject({
    url: '/api/v1/assertions/a-1',
    init: { method: 'PATCH', body: '{"verdict":"accepted"}', headers: { 'if-match': '3' } },
  });
  await undoVerdict('a-1', 4);
  expect(asked[1]).toMatchObject({
    url: '/api/v1/assertions/a-1/undo',
    init: { method: 'POST', body: '{}', headers: { 'if-match': '4' } },
  });
  const ref = { id: 'x', name: 'X', types: [], unnamed: false };
  const at = '2026-01-01T00:00:00Z';
  replying({ id: 'j-1', kind: 'same-entity', by: 'ana', at, reason: null, undoneAt: at, a: ref, b: ref });
  expect((await undoMerge('j-1')).undoneAt).toBe(at);
  expect(asked[2]).toMatchObject({ url: '/api/v1/entities/merge/j-1', init: { method: 'DELETE' } });
});

test('a saved query is changed and removed as it was read, so that nobody else’s change is lost', async () => {
  const saved = savedQuery({ id: 'mine', revision: 5 });
  replying(saved);
  expect(await changeQuery('mine', 4, { title: 'Mine', text: 'RETURN 1 AS x' })).toEqual(saved);
  replying('');
  await deleteQuery('mine', 5);
  expect(asked).toMatchObject([
    { url: '/api/v1/queries/mine', init: { method: 'PUT', headers: { 'if-match': '4' } } },
    { url: '/api/v1/queries/mine', init: { method: 'DELETE', headers: { 'if-match': '5' } } },
  ]);
});

test('a problem document becomes an error with everything it says', async () => {
  replying(
    {
      type: 'about:blank',
      title: 'CREATE would change the graph',
      status: 400,
      code: 'cypher-write',
      detail: 'Queries only read.',
      field: 'query',
      span: { start: 3, end: 9 },
    },
    { status: 400, headers: { 'content-type': 'application/problem+json', 'retry-after': '7' } },
  );
  expect({ ...(await failure(fetchEntity('x'))) }).toEqual({
    name: 'ApiError',
    status: 400,
    code: 'cypher-write',
    title: 'CREATE would change the graph',
    detail: 'Queries only read.',
    field: 'query',
    retryAfter: 7,
    span: { start: 3, end: 9 },
  });
});

test('a proxy that answers in the server’s place is an error by its status', async () => {
  replying('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' });
  expect(await failure(fetchEntity('x'))).toMatchObject({ status: 502, code: 'http-502', detail: 'Bad Gateway' });
});

test('no reply and an unreadable reply are errors of their own', async () => {
  answer = () => Promise.reject(new TypeError('fetch failed'));
  expect(await failure(fetchGraph(['a']))).toMatchObject({ status: 0, code: 'network' });
  replying('{"items":');
  expect(await failure(fetchArticles())).toMatchObject({ code: 'unreadable-reply' });
  replying({ items: [{ id: 7 }], total: 1, next: null });
  expect(await failure(fetchArticles())).toMatchObject({ code: 'unreadable-reply' });
});

test('giving up is no failure: the abort comes through as it is', async () => {
  answer = () => Promise.reject(new DOMException('gone', 'AbortError'));
  await expect(fetchArticles()).rejects.toMatchObject({ name: 'AbortError' });
});

test('only what may pass by itself is tried again, when the server says', async () => {
  replying(
    { type: 'about:blank', title: 'away', status: 503, code: 'away' },
    { status: 503, headers: { 'retry-after': '2' } },
  );
  const away = await failure(fetchEntity('x'));
  replying({ type: 'about:blank', title: 'no', status: 404, code: 'not-found' }, { status: 404 });
  const missing = await failure(fetchEntity('x'));
  expect([shouldRetry(0, away), shouldRetry(2, away), shouldRetry(0, missing)]).toEqual([true, false, false]);
  expect([retryDelay(0, away), retryDelay(1, missing)]).toEqual([2000, 1000]);
});
