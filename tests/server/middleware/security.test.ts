import { request } from 'node:http';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { listen, openStory, type TestApp } from '../../factories/app.ts';
import { firstStory } from '../../factories/story.ts';

jest.setTimeout(60_000);
let open: TestApp;
let locked: TestApp;
let remove: () => Promise<void>;
const token = 'a-token-of-enough-length';
beforeAll(async () => {
  const story = await openStory(firstStory);
  remove = story.remove;
  open = await listen(story.db, { allowedHosts: ['Claims.example.org', '192.168.0.7:8080', '2001:DB8::7'] });
  locked = await listen(story.db, { token });
});
afterAll(async () => {
  await open.close();
  await locked.close();
  await remove();
});

/** fetch sets Host and Origin itself; this says what it is told. */
const raw = (app: TestApp, path: string, headers: Record<string, string>, method = 'GET', body = '') =>
  new Promise<{ status: number; body: { code?: string } }>((resolve, reject) => {
    const { hostname, port } = new URL(app.url);
    const asked = request({ hostname, port, path, method, headers, setHost: false }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: reply.statusCode ?? 0, body: text.startsWith('{') ? JSON.parse(text) : {} });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });

test.each([
  ['127.0.0.1', 200],
  ['127.0.0.1:3000', 200],
  ['localhost:5173', 200],
  ['LOCALHOST', 200],
  ['[::1]:3000', 200],
  ['claims.example.org', 200],
  ['claims.example.org:443', 200],
  ['192.168.0.7:8080', 200],
  ['[2001:db8::7]:3000', 200],
  ['[2001:db8::8]:3000', 421],
  ['192.168.0.7', 421],
  ['evil.example', 421],
  ['127.0.0.1.evil.example', 421],
  ['localhost.evil.example:3000', 421],
  ['evil.example:127.0.0.1', 421],
])('a request for the host %s: %i', async (host, status) => {
  const reply = await raw(open, '/api/v1/health', { host });
  expect(reply.status).toBe(status);
  if (status === 421) expect(reply.body).toMatchObject({ code: 'foreign-host', field: 'Host' });
  expect((await raw(open, '/', { host })).status === 421).toBe(status === 421);
});

const json = { 'content-type': 'application/json' };
test.each<[string, Record<string, string>, number, string | undefined]>([
  ['no origin, as programs ask', {}, 200, undefined],
  ['our own origin', { origin: 'http://127.0.0.1:9' }, 200, undefined],
  ['another port of this machine', { origin: 'http://127.0.0.1:10' }, 403, 'foreign-origin'],
  ['another site', { origin: 'https://evil.example' }, 403, 'foreign-origin'],
  ['no site at all', { origin: 'null' }, 403, 'foreign-origin'],
  ['a browser that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403, 'foreign-origin'],
  ['a page of ours in a browser', { 'sec-fetch-site': 'same-origin' }, 200, undefined],
])('a POST from %s', async (_, headers, status, code) => {
  const body = JSON.stringify({ ids: ['valdoria'] });
  const reply = await raw(open, '/api/v1/graph', { host: '127.0.0.1:9', ...json, ...headers }, 'POST', body);
  expect([reply.status, reply.body.code]).toEqual([status, code]);
});

test.each([
  ['text/plain', 415, 'not-json'],
  ['application/x-www-form-urlencoded', 415, 'not-json'],
  ['application/jsonp', 415, 'not-json'],
  ['', 415, 'not-json'],
  ['application/json; charset=utf-8', 200, undefined],
  ['APPLICATION/JSON', 200, undefined],
])('a body of type %j: %i', async (type, status, code) => {
  const headers = { host: 'localhost', ...(type === '' ? {} : { 'content-type': type }) };
  const reply = await raw(open, '/api/v1/graph', headers, 'POST', '{"ids": ["valdoria"]}');
  expect([reply.status, reply.body.code]).toEqual([status, code]);
});

test('what is removed needs no body, and takes none that is no JSON', async () => {
  const removal = (headers: Record<string, string>, body: string) =>
    raw(
      open,
      '/api/v1/views/nothing',
      { host: 'localhost', 'content-length': String(body.length), ...headers },
      'DELETE',
      body,
    );
  expect(await removal({}, '')).toMatchObject({ status: 404, body: { code: 'view-not-found' } });
  expect(await removal(json, '{}')).toMatchObject({ status: 404, body: { code: 'view-not-found' } });
  expect(await removal({ 'content-type': 'text/plain' }, '{}')).toMatchObject({
    status: 415,
    body: { code: 'not-json' },
  });
});

test.each([
  ['no JSON', '{"ids": [', 400, 'malformed-json'],
  ['no object', '[]', 400, 'invalid'],
  ['nothing', '', 400, 'invalid'],
  ['too large', JSON.stringify({ ids: ['x'.repeat(1_100_000)] }), 413, 'too-large'],
])('a body that is %s', async (_, body, status, code) => {
  expect(await open.post('/graph', body)).toMatchObject({ status, body: { status, code } });
});

test('a malformed address is the caller’s mistake', async () => {
  expect(await raw(open, '/api/v1/entities/%E0%A4%A', { host: 'localhost' })).toMatchObject({
    status: 400,
    body: { status: 400 },
  });
});

test('with a token, only who shows it is answered', async () => {
  for (const authorization of ['', 'Bearer', `Bearer ${token}x`, `Basic ${token}`, token]) {
    const refused = await locked.get('/health', { authorization });
    expect(refused).toMatchObject({ status: 401, body: { code: 'token-needed' } });
    expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(refused.headers.get('cache-control')).toBe('no-store');
  }
  expect(await locked.get('/health', { authorization: `Bearer ${token}` })).toMatchObject({ status: 200 });
  expect(await locked.get('/health', { authorization: `bearer ${token}` })).toMatchObject({ status: 200 });
  expect((await fetch(`${locked.url}/api/docs`)).status).toBe(401);
});

test('a browser that visits with the token once is let in by its cookie, and the token leaves the address', async () => {
  const visit = await fetch(`${locked.url}/claims/x?a=1&token=${token}&b=2`, { redirect: 'manual' });
  expect([visit.status, visit.headers.get('location')]).toEqual([303, '/claims/x?a=1&b=2']);
  const [cookie = ''] = visit.headers.getSetCookie();
  expect(cookie).toMatch(/^claimgraph=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(cookie).not.toContain(token);
  const [pair = ''] = cookie.split(';');
  expect(await locked.get('/health', { cookie: `other=1; ${pair}` })).toMatchObject({ status: 200 });
  expect(await locked.get('/health', { cookie: 'claimgraph=0' })).toMatchObject({ status: 401 });
  expect(await locked.get('/health', { cookie: `claimgraph=${token}` })).toMatchObject({ status: 401 });
  expect((await fetch(`${locked.url}/?token=wrong`, { redirect: 'manual' })).status).toBe(401);
  const elsewhere = await fetch(`${locked.url}//evil.example/?token=${token}`, { redirect: 'manual' });
  expect(elsewhere.headers.get('location')).toBe('/');
});

test('pages may load nothing foreign, and each reply has a nonce of its own', async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await fetch(`${open.url}/api/v1/health`)).headers.get('content-security-policy') ?? ''),
  );
  expect(policies[0]?.replace(/'nonce-[^']+'/, 'N').split(';')).toEqual([
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' N",
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ]);
  expect(policies[0]).not.toBe(policies[1]);
  const { headers } = await open.get('/health');
  expect([
    headers.get('x-powered-by'),
    headers.get('strict-transport-security'),
    headers.get('x-content-type-options'),
  ]).toEqual([null, null, 'nosniff']);
});
