import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { paragraphs } from '../../../server/claims/paragraphs.ts';
import { markedWords } from '../../../server/claims/quotationMarks.ts';
import type { CslItem } from '../../../server/contract/citation.ts';
import type { Assertion, Claim, ClaimList } from '../../../server/contract/claim.ts';
import type { SourcesReply } from '../../../server/contract/sources.ts';
import { buildDocument } from '../../../server/ingest/build.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { seedDir, seedOntology } from '../../factories/ontology.ts';

/** Over the whole seeded graph: no sentence that the program writes says a thing without whoever says it. */
jest.setTimeout(120_000);
const { document } = buildDocument(findSources([seedDir]), { ontology: seedOntology, now: '2026-01-01T00:00:00.000Z' });
const ids = document.entities.map((e) => e.id);
let app: TestApp;
let claims: readonly Claim[];
beforeAll(async () => {
  app = await startStory([document]);
  claims = ((await app.get('/claims?limit=500')).body as ClaimList).items;
});
afterAll(() => app.close());

const everyone = (a: Assertion): string[] => [...a.chain.map((v) => v.entity.name), a.article.publisher.name];
const statements = () => claims.map((c) => c.statement.replace(/\.$/, ''));

test('the graph that is told of is the whole seeded one', () => {
  expect(claims.length).toBe(document.claims.length);
  expect(claims.length).toBeGreaterThan(400);
});

test('every citation begins with its voice and names all who carried the words', async () => {
  const missing: string[] = [];
  const check = (text: string, claim: Claim, a: Assertion) => {
    const [lead = ''] = text.split(claim.statement);
    for (const name of everyone(a)) if (!lead.includes(name)) missing.push(`${name} | ${text}`);
    if (!/ (said|denied|questioned|gave no answer on): $/.test(lead)) missing.push(`no voice before | ${text}`);
  };
  for (const claim of claims) {
    const text = (await app.get(`/claims/${claim.id}/citation`)).body as string;
    const blocks = text.trim().split('\n\n').slice(0, -1);
    expect(blocks).toHaveLength(claim.assertions.length);
    claim.assertions.forEach((a, i) => {
      check(blocks[i] ?? '', claim, a);
    });
    // One side alone names who took another.
    const [one] = claim.assertions;
    const others = claim.assertions.filter((a) => a.stance !== one?.stance);
    for (const name of others.flatMap(everyone)) expect(blocks[0]).toContain(name);
  }
  for (const claim of claims.slice(0, 60)) {
    const items = (await app.get(`/claims/${claim.id}/citation?format=csl`)).body as CslItem[];
    items.forEach((item, i) => {
      const a = claim.assertions[i];
      if (a) check(item.note, claim, a);
    });
  }
  expect(missing).toEqual([]);
});

test('in quotation marks stands only what a digest quotes; everything else says that it is retold', async () => {
  expect(document.articles.filter((a) => a.kind !== 'digest')).toEqual([]);
  const single = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
  const quoted = document.articles.flatMap(({ text }) =>
    markedWords(text, paragraphs(text)).map((q) => single(text.slice(q.start, q.end))),
  );
  const { links } = (await app.post('/graph/sources', { ids })).body as SourcesReply;
  const printed = links.flatMap((l) => l.sources.flatMap((s) => s.passages));
  const [retold, marked] = [
    printed.filter((p) => p.startsWith('retold: ')),
    printed.filter((p) => !p.startsWith('retold: ')),
  ];
  expect([retold.length > 300, marked.length > 10]).toEqual([true, true]);
  expect(marked.filter((p) => !quoted.some((q) => q.includes(p.slice(1, -1))))).toEqual([]);
});

/** Every `{text or reason, voices}` anywhere in a reply: a sentence of ours with whom it speaks of. */
type Told = { readonly text: string; readonly voices: readonly { readonly name: string }[] };
function toldIn(reply: unknown): Told[] {
  if (Array.isArray(reply)) return reply.flatMap(toldIn);
  if (typeof reply !== 'object' || reply === null) return [];
  const { text, reason, voices } = reply as { text?: unknown; reason?: unknown; voices?: unknown };
  const words = typeof text === 'string' ? text : reason;
  const own =
    typeof words === 'string' && Array.isArray(voices) ? [{ text: words, voices: voices as Told['voices'] }] : [];
  return [...own, ...Object.values(reply).flatMap(toldIn)];
}

const everything = { ids };
test.each<[string, string, object | null, number]>([
  ['what to check first on a canvas of everything', '/graph', everything, 5],
  ['disputes', '/disputes?limit=500', null, 5],
  ['a voice', '/voices/rfe-rl', null, 1],
  ['claims, also those that rest on one voice', '/claims?limit=500', null, 0],
  ['paths', '/paths?nodes=hikvision,kazakhstan,china&k=5', null, 2],
  ['two compared', '/compare?ids=hikvision,dahua', null, 1],
])('%s: each voice of a sentence stands in it by name', async (_, path, body, least) => {
  const reply = body === null ? await app.get(path) : await app.post(path, body);
  expect(reply.status).toBe(200);
  const told = toldIn(reply.body);
  expect(told.length).toBeGreaterThanOrEqual(least);
  const missing = told.flatMap(({ text, voices }) =>
    voices.filter((v) => !text.includes(v.name)).map((v) => `${v.name} | ${text}`),
  );
  expect(missing).toEqual([]);
  // What states a proposition says whose it is.
  const alone = told.filter(({ text, voices }) => voices.length === 0 && statements().some((s) => text.includes(s)));
  expect(alone).toEqual([]);
});

/** Every proposition that comes without its assertions, anywhere in a reply. */
function barePropositions(reply: unknown): { id: string; said: string | undefined }[] {
  if (Array.isArray(reply)) return reply.flatMap(barePropositions);
  if (typeof reply !== 'object' || reply === null) return [];
  const { id, statement, said, assertions } = reply as Record<string, unknown>;
  const own = typeof statement === 'string' && assertions === undefined;
  return [
    ...(own ? [{ id: String(id), said: typeof said === 'string' ? said : undefined }] : []),
    ...Object.values(reply).flatMap(barePropositions),
  ];
}

test.each<[string, string, object | null]>([
  ['search', '/search?q=kazakhstan&kind=claim&limit=100', null],
  ['paths', '/paths?nodes=hikvision,china&k=3', null],
  ['when', '/graph/when', everything],
  ['claims', '/claims?limit=500', null],
])('%s: what is claimed stands beside whoever says so', async (_, path, body) => {
  const reply = body === null ? await app.get(path) : await app.post(path, body);
  const bare = barePropositions(reply.body);
  expect([reply.status, bare.length > 0 || path.startsWith('/claims')]).toEqual([200, true]);
  const alone = bare.filter(({ id, said }) => {
    const [first] = claims.find((c) => c.id === id)?.assertions ?? [];
    return first === undefined || said === undefined || !everyone(first).every((name) => said.includes(name));
  });
  expect(alone).toEqual([]);
});
