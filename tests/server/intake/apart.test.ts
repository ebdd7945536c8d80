import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IngestReply } from '../../../server/contract/ingest.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { firstStory } from '../../factories/story.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory]);
});
afterAll(() => app.close());

/** Lines enough to keep whoever reads them busy for seconds. */
const hostile = (bytes: number) => 'A\n\n'.repeat(Math.ceil(bytes / 3));
const dryRun = (files: readonly object[]) => app.post('/articles', { files, dryRun: true });

test.each([
  ['a long text', [{ name: 'long.txt', text: hostile(1_900_000) }]],
  ['short texts', Array.from({ length: 60 }, (_, i) => ({ name: `${i}.txt`, text: hostile(30_000) }))],
])(
  'others are answered while %s made to hurt are read',
  async (_, files) => {
    let isRead = false;
    const reading = dryRun(files).finally(() => {
      isRead = true;
    });
    let answered = 0;
    while (!isRead) {
      expect((await app.get('/extractors')).status).toBe(200);
      if (!isRead) answered += 1;
      await setTimeout(20);
    }
    const { status, body } = await reading;
    expect([status, (body as IngestReply).files.map((f) => f.problems)]).toEqual([200, files.map(() => [])]);
    expect(answered).toBeGreaterThan(10);
  },
  60_000,
);

test('nothing is left behind of what a client gave up, or of a server that was closed', async () => {
  const children = () => process.getActiveResourcesInfo().filter((r) => r === 'ProcessWrap').length;
  const ours = () => readdirSync(tmpdir()).filter((f) => /claimgraph-(?!test-)/.test(f));
  const before = { children: children(), files: ours() };
  const closed = await startStory([firstStory]);
  const body = JSON.stringify({ files: [{ name: 'long.txt', text: hostile(1_000_000) }], dryRun: true });
  const post = (to: TestApp, signal?: AbortSignal) =>
    fetch(`${to.url}/api/v1/articles`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
      ...(signal === undefined ? {} : { signal }),
    });
  const leaving = new AbortController();
  const given = [post(app, leaving.signal), post(closed)].map((p) =>
    p.then(
      (r) => r.status,
      () => 'gone',
    ),
  );
  while (children() < before.children + 2) await setTimeout(5);
  leaving.abort();
  await closed.close();
  expect(await Promise.all(given)).toEqual(['gone', 'gone']);
  while (children() > before.children) await setTimeout(20);
  // Others may be at work in that folder: what they take away is no loss of ours.
  const left = ours().filter((f) => !before.files.includes(f));
  expect({ children: children(), left }).toEqual({ children: before.children, left: [] });
}, 60_000);

test('a file of more articles than anybody looks through is refused, with what to do', async () => {
  const one = (i: number) =>
    `Minister ${i} opens a bridge - The Herald\n\nBy Ana Reyes\n\nA first sentence of number ${i} stands here, and it is a long one.`;
  const text = Array.from({ length: 10_001 }, (_, i) => one(i)).join('\n\n');
  const { status, body } = await dryRun([{ name: 'many.txt', text }]);
  expect([status, (body as IngestReply).files.map((f) => [f.articles, f.problems.map((p) => p.reason)])]).toEqual([
    200,
    [[[], ['holds 10,001 articles; at most 10,000 are taken of one file: split it, or seed it by npm run seed']]],
  ]);
}, 60_000);
