import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { listen, openStory, type TestApp } from '../../factories/app.ts';
import { firstStory } from '../../factories/story.ts';

jest.setTimeout(60_000);
const dir = mkdtempSync(join(tmpdir(), 'claimgraph-client-'));
let app: TestApp;
let bare: TestApp;
let remove: () => Promise<void>;
beforeAll(async () => {
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<meta property="csp-nonce" nonce="__NONCE__"><script nonce="__NONCE__">');
  writeFileSync(join(dir, 'favicon.svg'), '<svg/>');
  writeFileSync(join(dir, 'assets', 'main-1.js'), 'plain');
  writeFileSync(join(dir, 'assets', 'main-1.js.br'), brotliCompressSync('squeezed'));
  const story = await openStory(firstStory);
  remove = story.remove;
  app = await listen(story.db, { clientDir: dir });
  bare = await listen(story.db);
});
afterAll(async () => {
  await app.close();
  await bare.close();
  await remove();
  rmSync(dir, { recursive: true });
});
const page = (path: string, headers = {}) =>
  fetch(`${app.url}${path}`, { headers: { accept: 'text/html', ...headers } });

test.each(['/', '/claims/c-1', '/a/deep/address'])('%s is the app, with the nonce of its policy', async (path) => {
  const reply = await page(path);
  const [, nonce] = /'nonce-([^']+)'/.exec(reply.headers.get('content-security-policy') ?? '') ?? [];
  expect([reply.status, await reply.text()]).toEqual([
    200,
    `<meta property="csp-nonce" nonce="${nonce}"><script nonce="${nonce}">`,
  ]);
  expect(reply.headers.get('cache-control')).toBe('no-cache');
});

test('assets are kept for ever, and squeezed for who can take it', async () => {
  const squeezed = await page('/assets/main-1.js', { 'accept-encoding': 'br' });
  expect(squeezed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect([squeezed.headers.get('content-encoding'), await squeezed.text()]).toEqual(['br', 'squeezed']);
  const plain = await page('/assets/main-1.js', { 'accept-encoding': 'identity' });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'plain']);
  expect(plain.headers.get('content-type')).toMatch(/javascript/);
});

test('what is missing is not answered with the app', async () => {
  expect((await page('/assets/gone.js')).status).toBe(404);
  expect((await page('/logo.png')).status).toBe(404);
  expect((await page('/favicon.svg')).headers.get('content-type')).toBe('image/svg+xml');
  expect((await page('/api/nothing')).headers.get('content-type')).toMatch(/problem\+json/);
  expect((await page('/../server/main.ts')).status).toBe(404);
});

test('without a built app the address says so, and the API answers', async () => {
  const reply = await fetch(bare.url);
  expect([reply.status, await reply.text()]).toEqual([503, expect.stringContaining('not built')]);
  expect((await bare.get('/health')).status).toBe(200);
});
