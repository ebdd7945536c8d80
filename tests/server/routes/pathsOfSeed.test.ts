import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { PathReply } from '../../../server/contract/path.ts';
import { buildDocument } from '../../../server/ingest/build.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { seedDir, seedOntology } from '../../factories/ontology.ts';

jest.setTimeout(120_000);
const { document } = buildDocument(findSources([seedDir]), { ontology: seedOntology, now: '2026-01-01T00:00:00.000Z' });
let app: TestApp;
beforeAll(async () => {
  app = await startStory([document]);
});
afterAll(() => app.close());

/** Pairs all over the graph, the same each time: of one article mostly, so that a path is likely. */
const pairs = document.claims
  .filter((_, i) => i % 9 === 0)
  .map((c, i) => [c.subject, document.claims[i * 9 + 6]?.object ?? 'china'] as const)
  .filter(([a, b]) => a !== b);

test('a paragraph names every voice of its path, also those that deny, question or decline', async () => {
  const replies = await Promise.all(
    pairs.map(async ([a, b]) => (await app.get(`/paths?nodes=${a},${b}&k=5`)).body as PathReply),
  );
  const paths = replies.flatMap((r) => r.pairs.flatMap((p) => p.paths));
  expect(paths.length).toBeGreaterThan(60);
  const missing = paths.flatMap(({ hops, paragraph }) => {
    const named = new Set(paragraph.voices.map((v) => v.id));
    const behind = hops
      .flatMap((h) => h.claims.flatMap((c) => c.assertions))
      .filter((a) => a.review === 'accepted' || a.review === 'edited')
      .flatMap((a) => [a.article.publisher, ...a.chain.map((v) => v.entity)]);
    return behind.filter((v) => !paragraph.text.includes(v.name) || !named.has(v.id)).map((v) => v.name);
  });
  expect(missing).toEqual([]);
});

test('every hop leads with the claim that decides its standing, and says what it lacks', async () => {
  const { pairs: found } = (await app.get('/paths?nodes=presight-ai,china,hikvision&k=5')).body as PathReply;
  const hops = found.flatMap((p) => p.paths.flatMap((x) => x.hops));
  expect(hops.filter((h) => h.claims[0]?.standing !== h.link.standing)).toEqual([]);
  expect(hops.filter((h) => h.wouldStrengthen === '')).toEqual([]);
  expect(found.map((p) => p.direct.map((c) => c.standing))).toEqual([[], ['corroborated']]);
});
