import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { IngestReply } from '../../server/contract/ingest.ts';
import { readEnv } from '../../server/env.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { openExtractors } from '../../server/intake/extractors.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { emptied, onBoth } from '../factories/databases.ts';
import * as replies from '../factories/modelReplies.ts';
import { type ModelServer, modelServer, type Replied, type Sent } from '../factories/modelServer.ts';
import { firstStory } from '../factories/story.ts';

const key = 'sk-very-secret-key-0123456789';
const harbour = { name: 'harbour.txt', text: replies.harbourText };
const other = {
  name: 'other.txt',
  text: 'Another harbour\n\nBy Ana Reyes\n\nOstmark is a port, the board said on Monday.\n',
};

/** What reads the articles that a user hands over, in a process of its own or at somebody else's. */
onBoth('who reads added articles', (db) => {
  let dir: string;
  let model: ModelServer;
  let reply: (sent: Sent) => Replied;
  let app: TestApp;
  beforeEach(async () => {
    await emptied(db());
    await loadDocument(db(), firstStory, ontology);
    dir = await mkdtemp(join(tmpdir(), 'claimgraph-test-'));
    reply = replies.reading();
    model = await modelServer((sent) => reply(sent));
    const set = { DATA_DIR: dir, LLM_BASE_URL: model.url, LLM_MODEL: 'small', LLM_API_KEY: key, LLM_RETRIES: '0' };
    const llm = readEnv({ ...set, LLM_PRICE_IN: '1', LLM_PRICE_OUT: '2' });
    app = await listen(db(), { extractors: openExtractors({ llm }) });
  });
  afterEach(async () => {
    await app.close();
    await model.close();
    await rm(dir, { recursive: true, force: true });
  });

  const post = async (files: readonly object[], more: object, to = app) => {
    const { status, body } = await to.post('/articles', { files, ...more });
    expect(JSON.stringify(body)).not.toContain(key);
    return { status, reply: body as IngestReply };
  };
  const items = (given: IngestReply) => (given.dryRun ? [] : given.items);
  const byModel = { extractor: 'llm' };

  test('the model is offered with its host, and a dry run tells what it would take and asks nobody', async () => {
    const { host } = new URL(model.url);
    expect((await app.get('/extractors')).body).toEqual({
      items: [
        { name: 'offline', model: null },
        { name: 'llm', model: { name: 'small', host, priced: true, tokens: 1_000_000 } },
      ],
    });
    const told = await post([harbour], { ...byModel, dryRun: true });
    const estimate = told.reply.dryRun ? told.reply.estimate : null;
    expect(estimate).toMatchObject({ articles: 1, requests: 2, cached: 0 });
    expect(estimate?.money).toBeCloseTo(((estimate?.tokensIn ?? 0) + 2 * (estimate?.tokensOut ?? 0)) / 1e6, 10);
    expect(model.sent).toEqual([]);
    const free = await post([harbour], { dryRun: true });
    expect(free.reply.dryRun && free.reply.estimate).toBeNull();
  });

  test('a server without a model offers none, and says what to set', async () => {
    const plain = await listen(db());
    expect((await plain.get('/extractors')).body).toEqual({ items: [{ name: 'offline', model: null }] });
    const refused = await plain.post('/articles', { files: [harbour], ...byModel });
    expect(refused).toMatchObject({ status: 400, body: { code: 'llm-not-set', field: 'extractor' } });
    await plain.close();
  });

  test('what the model finds enters as proposals; asked again, its answers are on disk', async () => {
    const [item] = items((await post([harbour], byModel)).reply);
    expect(item).toMatchObject({ outcome: 'added', proposed: 1 });
    const { claims } = await readDocument(db(), ontology);
    const found = claims.flatMap((c) => c.assertions.filter((a) => a.article === item?.article));
    expect(found.map((a) => [a.extractor, a.review])).toEqual([['llm', 'proposed']]);
    expect(model.sent).toHaveLength(2);
    const again = { ...harbour, text: harbour.text.replace('\n\nBy', '\n\n\nBy') };
    await post([again], { ...byModel, dryRun: true });
    expect(model.sent).toHaveLength(2);
  });

  test('an article that the model does not answer is left as it was, and stops no other', async () => {
    reply = (sent) =>
      sent.messages.some((m) => m.content.includes('Another harbour'))
        ? { status: 429, error: 'slow down' }
        : replies.reading()(sent);
    const told = items((await post([other, harbour], byModel)).reply);
    expect(told.map((i) => [i.outcome, i.proposed])).toEqual([
      ['failed', 0],
      ['added', 1],
    ]);
    expect(told[0]?.problems.filter((p) => p.kind === 'rejection')).toEqual([
      expect.objectContaining({ what: '“Another harbour”', reason: expect.stringMatching(/^is left out: .*\(429\)/) }),
    ]);
    const { articles } = await readDocument(db(), ontology);
    expect(articles.map((a) => a.id)).toContain(told[1]?.article);
    expect(articles.map((a) => a.id)).not.toContain(told[0]?.article);
  });

  test('others are answered while a long article is read', async () => {
    const long = `A quay\n\nBy Ana Reyes\n\n${'“We count boxes,” said Mira Solt, and Norvik Systems agreed with “the board”. '.repeat(8000)}`;
    let isRead = false;
    const adding = post([{ name: 'long.txt', text: long }], {}).finally(() => {
      isRead = true;
    });
    let answered = 0;
    while (!isRead) {
      expect((await app.get('/extractors')).status).toBe(200);
      if (!isRead) answered += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await adding).reply).toMatchObject({ items: [{ outcome: 'added' }] });
    expect(answered).toBeGreaterThan(10);
  });

  test('one that takes too long is given up, says so, and leaves the graph as it was; the next is read', async () => {
    const hurried = await listen(db(), { extractors: openExtractors({ patienceMs: 400 }) });
    const before = await readDocument(db(), ontology);
    const [slow] = items(
      (
        await post(
          [{ name: 'slow.txt', text: `A quay\n\n${'he said that she said that '.repeat(60_000)}` }],
          {},
          hurried,
        )
      ).reply,
    );
    expect(slow?.outcome).toBe('failed');
    expect(slow?.problems.map((p) => p.reason)).toContainEqual(
      expect.stringMatching(/longer than 0.4 seconds and was given up\. If it holds several articles/),
    );
    expect(await readDocument(db(), ontology)).toEqual(before);
    await hurried.close();
    const [next] = items((await post([other], {})).reply);
    expect(next).toMatchObject({ outcome: 'added' });
  });
});
