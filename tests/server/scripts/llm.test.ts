import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { extraction } from '../../../server/contract/extraction.ts';
import { firstMisplaced } from '../../../server/ingest/extract/score/gold.ts';
import * as replies from '../../factories/modelReplies.ts';
import { asksNames, type ModelServer, modelServer, type Replied, type Sent } from '../../factories/modelServer.ts';
import { type Folder, folder } from '../../factories/seedFolder.ts';
import { run } from './commands.ts';

jest.setTimeout(120_000);
const key = 'sk-very-secret-key-0123456789';
const owns = replies.claim({
  predicate: 'OWNS',
  object: 'ostmark',
  assertions: [replies.assertion({ evidence: 'Norvik Systems owns Ostmark, as everybody knows' })],
});
const read = replies.reading({ said: { claims: [replies.claim(), owns] } });
let dir: Folder;
let server: ModelServer;
let reply: (sent: Sent, nth: number) => Replied;
beforeEach(async () => {
  dir = folder({ 'in/harbour.txt': replies.harbourText });
  reply = read;
  server = await modelServer((sent, nth) => reply(sent, nth));
});
afterEach(async () => {
  await server.close();
  dir.remove();
});
const env = (given: Record<string, string> = {}) => ({
  ...{ DATA_DIR: join(dir.path, 'data'), LLM_BASE_URL: server.url, LLM_MODEL: 'small', LLM_API_KEY: key },
  LLM_RETRIES: '0',
  ...given,
});
const command = async (name: string, args: readonly string[], given?: Record<string, string>) => {
  const ran = await run(`scripts/${name}.ts`, [...args, '--extractor', 'llm'], env(given));
  expect(ran.out + ran.err).not.toContain(key);
  return ran;
};
const input = () => join(dir.path, 'in');
const exported = async () =>
  JSON.parse((await run('scripts/export.ts', ['--format', 'json', '--out', '-'], env())).out);

test('seeding with a model ends in proposals, and reading again asks nobody', async () => {
  const first = await command('seed', [input()]);
  expect(first.err).toContain('evidence “Norvik Systems owns Ostmark, as everybody knows” is not in the text');
  expect([first.code, first.out]).toEqual([
    0,
    expect.stringContaining('1 claim (1 assertion; 1 rejected) of “Harbour gets cameras”'),
  ]);
  const { claims } = await exported();
  expect(claims).toMatchObject([
    {
      predicate: 'OPERATES',
      assertions: [{ extractor: 'llm', review: 'proposed', voices: [{ entity: 'mira-solt' }] }],
    },
  ]);
  expect(server.sent.map((s) => [s.key, s.model])).toEqual([
    [`Bearer ${key}`, 'small'],
    [`Bearer ${key}`, 'small'],
  ]);
  expect((await command('seed', [input()])).out).toContain('Nothing to write, the graph holds all this already');
  expect(server.sent).toHaveLength(2);
});

test('extracting with a model writes its findings with offsets; what stopped one article stops no other and is made up for', async () => {
  dir.write('in/other.txt', 'Another harbour\n\nOstmark is a port.\n');
  const isOther = (sent: Sent) => sent.messages.some((m) => m.content.includes('Another harbour'));
  reply = (sent) => (isOther(sent) ? { status: 429, error: 'slow down' } : read(sent));
  const out = join(dir.path, 'out');
  const first = await command('extract', [input(), '--out', out]);
  expect([first.code, first.err]).toEqual([1, expect.stringMatching(/failed {3}.*other\.txt: .*\(429\)/)]);
  expect(readdirSync(out)).toEqual(['harbour.json']);
  const found = extraction.parse(JSON.parse(readFileSync(join(out, 'harbour.json'), 'utf8')));
  expect([found.claims.length, firstMisplaced(replies.harbourText, found)]).toEqual([1, undefined]);
  const nothing = { quotes: [], indirect: [], claims: [] };
  const names = [replies.name('Ostmark', ['Place'])];
  reply = replies.reading({ entities: names, said: nothing });
  const asked = server.sent.length;
  const again = await command('extract', [input(), '--out', out, '--resume']);
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('1 there already')]);
  expect(server.sent.slice(asked).map(isOther)).toEqual([true, true]);
});

test('a dry run tells articles, tokens and money, asks nobody and writes nothing', async () => {
  const prices = { LLM_PRICE_IN: '2', LLM_PRICE_OUT: '8' };
  const out = join(dir.path, 'out');
  const extracted = await command('extract', [input(), '--out', out, '--dry-run'], prices);
  expect(extracted.code).toBe(0);
  expect(extracted.out).toMatch(
    /to read {5}1 article, nobody has been asked\nrequests {4}2\ntokens {6}about [\d,]+ in and [\d,]+ out\nmoney {7}about \d/,
  );
  expect(existsSync(out)).toBe(false);
  const seeded = await command('seed', [input(), '--dry-run']);
  expect([seeded.code, seeded.err]).toEqual([0, expect.stringMatching(/requests {4}2\n[\s\S]*money {7}unknown/)]);
  expect(server.sent).toEqual([]);
});

test('an article without an answer leaves what the graph holds of it', async () => {
  await command('seed', [input()]);
  const before = await exported();
  reply = (sent) => (asksNames(sent) ? { content: '', refusal: 'no' } : read(sent));
  const failed = await command('seed', [input()], { LLM_MODEL: 'other' });
  expect([failed.code, failed.err]).toEqual([2, expect.stringMatching(/is left out: The model refused/)]);
  expect(await exported()).toEqual(before);
});

test('no endpoint, and one that does not answer in time, are told', async () => {
  const none = await command('extract', [input(), '--out', join(dir.path, 'out')], { LLM_BASE_URL: '' });
  expect([none.code, none.err]).toEqual([2, expect.stringMatching(/LLM_BASE_URL is not set/)]);
  const wrong = await command('seed', [input()], { LLM_BASE_URL: 'ftp://x' });
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/LLM_BASE_URL must look like/)]);
  reply = () => 'wait';
  const late = await command('extract', [input(), '--out', join(dir.path, 'out')], { LLM_SECONDS: '1' });
  expect([late.code, late.err]).toEqual([2, expect.stringMatching(/did not answer within 1 s: raise LLM_SECONDS/)]);
});
