import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { errorText } from '../../../../../server/errors.ts';
import { llm } from '../../../../../server/ingest/extract/llm/llm.ts';
import { llmSettings } from '../../../../../server/ingest/extract/llm/settings.ts';
import * as replies from '../../../../factories/modelReplies.ts';
import { asksNames, type Replied, saying } from '../../../../factories/modelServer.ts';
import { seedOntology } from '../../../../factories/ontology.ts';
import { failure, model, readWith, secret, stopModels } from './model.ts';

afterEach(stopModels);
const told = async (reply: Replied, given: object = {}) => {
  const { server, extractor, dir } = await model(() => reply);
  const error = await failure(extractor({ retries: 1, ...given }));
  const said = errorText(error);
  expect(said).not.toContain(secret);
  expect(JSON.stringify(error)).not.toContain(secret);
  expect(said).not.toContain('Unexpected');
  return { said, asked: server.sent.length, kept: readdirSync(dir.path) };
};

test.each<[string, Replied, RegExp, number]>([
  ['a refused key', { status: 401, error: `Incorrect key ${secret}` }, /refused the key \(401\): check LLM_API_KEY/, 1],
  ['a model that is not there', { status: 404, error: 'no such model' }, /has no model small.*check LLM_MODEL/, 1],
  [
    'too many requests',
    { status: 429, error: `slow down, ${secret}` },
    /no more requests for now, 2 times \(429\).*slow down, …/,
    2,
  ],
  ['a server that fails', { status: 503, error: 'loading' }, /failed, 2 times \(503\): try again later.*loading/, 2],
  [
    'a request that is not taken',
    { status: 400, error: 'context too long' },
    /did not take the request \(400\).*context too long/,
    1,
  ],
  ['a refusal', { content: '', refusal: 'I cannot help' }, /refused to read the article for its entities/, 1],
  ['a content filter', { content: '', finish: 'content_filter' }, /refused to read the article/, 1],
  [
    'JSON that stays invalid',
    { content: '{"entities": [' },
    /answered twice with what is not the JSON asked for: it cannot be parsed/,
    2,
  ],
  ['another JSON', { content: '{"people": []}' }, /it needs the lists entities/, 2],
  ['no words at all', { content: '' }, /it is empty/, 2],
])('%s is told with what to do, and nothing is kept', async (_, reply, message, asked) => {
  expect(await told(reply)).toEqual({ said: expect.stringMatching(message), asked, kept: [] });
});

test('a server that is not there is told', async () => {
  const { server, extractor } = await model(() => 'wait');
  await server.close();
  expect(errorText(await failure(extractor({ retries: 0 })))).toMatch(/cannot be reached: check LLM_BASE_URL/);
});

test('without an endpoint or a model, the setting is named', () => {
  const env = { DATA_DIR: 'x', LLM_TOKENS: 1, LLM_AT_ONCE: 1, LLM_SECONDS: 1, LLM_RETRIES: 0 };
  expect(() => llmSettings(env)).toThrow(/LLM_BASE_URL is not set/);
  expect(() => llm(llmSettings({ ...env, LLM_BASE_URL: 'http://127.0.0.1:1/v1' }))).toThrow(/LLM_MODEL is not set/);
});

test('after a refused key nobody is asked again, and what is answered stays readable', async () => {
  const { server, extractor } = await model((sent, nth) =>
    nth < 2 ? replies.reading()(sent) : { status: 401, error: 'expired' },
  );
  const run = extractor();
  await readWith(run);
  const other = { ...replies.harbour, text: 'Another article about Ostmark.\n' };
  await expect(readWith(run, other)).rejects.toThrow(/refused the key/);
  await expect(readWith(run, { ...other, text: 'A third.\n' })).rejects.toThrow(/refused the key/);
  expect((await readWith(run)).found.claims).toHaveLength(1);
  expect(server.sent).toHaveLength(3);
});

test('one invalid answer is repaired, what failed for a moment is asked again', async () => {
  const { server, extractor } = await model((sent, nth) => {
    if (nth === 0) return { status: 500, error: 'busy' };
    return nth === 1 ? { content: 'Sure! Here is your JSON' } : replies.reading()(sent);
  });
  expect((await readWith(extractor())).found.claims).toHaveLength(1);
  expect(server.sent).toHaveLength(4);
  expect(server.sent[2]?.messages.slice(2).map((m) => [m.role, m.content])).toEqual([
    ['assistant', 'Sure! Here is your JSON'],
    ['user', expect.stringContaining('it cannot be parsed')],
  ]);
});

test('a server without schemas, with other words or with fences gets what it takes, and is asked no more for the rest', async () => {
  const { server, extractor } = await model((sent) => {
    if (sent.limit === 'max_tokens') return { status: 400, error: 'use max_completion_tokens instead' };
    if (sent.form === 'json_schema') return { status: 400, error: 'response_format json_schema is not supported' };
    const reply = replies.reading()(sent);
    return typeof reply === 'object' && 'content' in reply
      ? { content: `<think>Let me see</think>\n\`\`\`json\n${reply.content}\n\`\`\`` }
      : reply;
  });
  expect((await readWith(extractor())).found.claims).toHaveLength(1);
  expect(server.sent.map((s) => [s.limit, s.form])).toEqual([
    ['max_tokens', 'json_schema'],
    ['max_completion_tokens', 'json_schema'],
    ['max_completion_tokens', 'json_object'],
    ['max_completion_tokens', 'json_object'],
  ]);
  expect(server.sent[2]?.messages[0]?.content).toContain('The JSON has to fit this schema');
});

test('an answer that breaks off is asked for in two halves, once', async () => {
  const whole = (content: string) => content.includes('[1]') && content.includes('[4]');
  const { server, extractor } = await model((sent) => {
    const text = sent.messages[1]?.content ?? '';
    if (whole(text) && !asksNames(sent)) return { content: '{"quotes": [', finish: 'length' };
    if (asksNames(sent)) return saying({ entities: replies.harbourNames });
    return saying(
      text.includes('[4]')
        ? replies.said({ indirect: [], claims: [] })
        : { quotes: [], indirect: [replies.indirect()], claims: [replies.claim()] },
    );
  });
  const { found } = await readWith(extractor());
  expect([found.quotes.length, found.indirect.length, found.claims.length]).toEqual([1, 1, 1]);
  expect(server.sent).toHaveLength(4);
  const never = await told({ content: '{"entities": [', finish: 'length' });
  expect(never.said).toMatch(/broke off before it had listed all entities, of half the article, too: use a model/);
  // The first half that breaks off ends it, whether or not the other was sent already.
  expect([2, 3]).toContain(never.asked);
});

test('answers are kept whole on disk: a second run asks nobody, a damaged file is asked for again, no file holds the key', async () => {
  const { server, extractor, dir } = await model(replies.reading());
  const first = await readWith(extractor());
  expect((await readWith(extractor())).found).toEqual(first.found);
  expect(server.sent).toHaveLength(2);
  const cache = join(dir.path, 'llm-cache');
  const files = readdirSync(cache);
  expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/), expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
  for (const file of files) expect(readFileSync(join(cache, file), 'utf8')).not.toContain(secret);
  writeFileSync(join(cache, files[0] ?? ''), '{"model": "small", "rep');
  expect((await readWith(extractor())).found).toEqual(first.found);
  expect(server.sent).toHaveLength(3);
  await readWith(extractor({ model: 'large' }));
  expect(server.sent).toHaveLength(5);
});

test('a run stops before its tokens are used up, says so, and goes on from there with more', async () => {
  const { server, extractor } = await model(replies.reading());
  // Enough for the first pass, which holds its largest answer back; after it 100 are used, so the second fits no more.
  const error = await failure(extractor({ tokens: 10_400 }));
  expect(errorText(error)).toMatch(
    /^Left undone: .* LLM_TOKENS=10400 100 are used.* run the same command with a higher/,
  );
  expect(server.sent).toHaveLength(1);
  expect((await readWith(extractor())).found.claims).toHaveLength(1);
  expect(server.sent).toHaveLength(2);
  expect(errorText(await failure(extractor({ tokens: 10, model: 'other' })))).toMatch(/are used/);
  expect(server.sent).toHaveLength(2);
});

test('the estimate asks nobody, and knows what is answered already', async () => {
  const { server, extractor } = await model(replies.reading());
  const context = { ontology: seedOntology, known: [] };
  const estimate = () => extractor({ priceIn: 10, priceOut: 100 }).estimate?.(replies.harbour, context);
  const before = await estimate();
  expect(before).toMatchObject({ requests: 2, cached: 0 });
  const { tokensIn = 0, tokensOut = 0 } = before ?? {};
  expect(before?.money).toBeCloseTo((10 * tokensIn + 100 * tokensOut) / 1e6);
  expect(server.sent).toHaveLength(0);
  await readWith(extractor());
  expect(await estimate()).toEqual({ requests: 0, cached: 2, tokensIn: 0, tokensOut: 0, money: 0 });
});

test('as many requests are under way as are allowed, and no more', async () => {
  let now = 0;
  const seen = new Set<number>();
  // Each waits until a second is there and a third had time to come: with fewer at once nothing would ever be answered.
  let second: () => void = () => undefined;
  const two = new Promise<void>((resolve) => {
    second = resolve;
  });
  const { extractor } = await model(async (sent) => {
    now += 1;
    seen.add(now);
    if (now === 2) second();
    await two;
    await new Promise((resolve) => setTimeout(resolve, 30));
    now -= 1;
    return replies.reading()(sent);
  });
  const run = extractor({ atOnce: 2 });
  const texts = ['Ostmark one.\n', 'Ostmark two.\n', 'Ostmark three.\n', 'Ostmark four.\n'];
  await Promise.all(texts.map((text) => readWith(run, { ...replies.harbour, text })));
  expect([...seen].sort()).toEqual([1, 2]);
});
