import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ArticleFull, ArticleList } from '../../server/contract/article.ts';
import type { Assertion, Claim, ClaimList } from '../../server/contract/claim.ts';
import type { PathReply } from '../../server/contract/path.ts';
import type { TimedClaim, WhenReply } from '../../server/contract/when.ts';
import { readSavedQueries } from '../../server/cypher/savedQueries.ts';
import type { Row } from '../../server/graph/database.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { buildDocument } from '../../server/ingest/build.ts';
import { findSources } from '../../server/ingest/sources.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';

/** What the pages of an article, an entity, a selection in time and a path show equals what the saved queries answer that they offer to show. */
jest.setTimeout(60_000);
const seedDir = fileURLToPath(new URL('../../graph-seed', import.meta.url));
const queries = new Map(readSavedQueries(seedDir).map((q) => [q.id, q]));
const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((r) => JSON.stringify(r)).sort();

onBoth('the pages of articles, entities, times and paths over our seed', (db) => {
  let app: TestApp;
  const { document } = buildDocument(findSources([seedDir]), { ontology, now: '2026-11-24T00:00:00.000Z' });
  beforeAll(async () => {
    await loadDocument(db(), document, ontology);
    app = await listen(db());
  }, 120_000);
  afterAll(() => app.close());

  const answer = async (id: string, params: Row): Promise<readonly Row[]> => {
    const query = queries.get(id);
    if (query === undefined) throw new Error(`no query ${id}`);
    const given = { text: query.text, params, limit: 1000, timeoutMs: 20_000 };
    return (await db().ask(given)).rows;
  };
  const get = async <T>(path: string) => (await app.get(path)).body as T;
  const voiceOf = ({ chain, article }: Assertion): string =>
    chain.find((v) => v.step === 0 && v.role === 'speaker')?.entity.id ?? article.publisher.id;
  /** Who says what of which claim where; a voice that says so in two passages of an article says so twice. */
  const saidIn = (claims: readonly Claim[]) =>
    claims.flatMap((c) =>
      c.assertions
        .filter((a) => a.review !== 'rejected')
        .map((a) => [c.id, c.statement, c.standing, a.stance, voiceOf(a), a.article.id, a.review]),
    );
  const asRows = (rows: readonly Row[]) =>
    sorted(rows.map((r) => [r.claimId, r.claim, r.standing, r.stance, r.voiceId, r.articleId, r.review]));

  test('every article carries what its query finds', async () => {
    const { items } = await get<ArticleList>('/articles?limit=500');
    expect(items).toHaveLength(document.articles.length);
    for (const { id } of items) {
      const { claims } = await get<ArticleFull>(`/articles/${id}`);
      const here = saidIn(claims).filter(([, , , , , article]) => article === id);
      expect(sorted(here)).toEqual(asRows(await answer('article-claims', { words: id })));
    }
  });

  test('every dossier says who says what of it', async () => {
    for (const { id } of document.entities.filter((e) => !e.unnamed).slice(0, 60)) {
      const { items, total } = await get<ClaimList>(`/entities/${id}/claims?limit=500`);
      expect(items).toHaveLength(total);
      const rows = await answer('who-said-what', { entity: id });
      const short = (r: readonly unknown[]) => r.filter((_, i) => i !== 2);
      expect(sorted(saidIn(items).map(short))).toEqual(
        sorted(rows.map((r) => [r.claimId, r.claim, r.stance, r.voiceId, r.articleId, r.review])),
      );
    }
  });

  test.each([
    ['the default', undefined],
    ['everybody', document.entities.map((e) => e.id)],
    ['half of them', document.entities.map((e) => e.id).filter((_, i) => i % 2 === 0)],
  ])('when and where, for %s', async (_, given) => {
    const entities = given ?? (queries.get('between-them')?.parameters[0]?.default as string[]);
    const reply = (await app.post('/graph/when', { ids: entities })).body as WhenReply;
    expect(reply.total).toBe(reply.claims.length);
    const rows = await answer('between-them', { entities });
    const clocks = (c: TimedClaim) => [
      c.claim.id,
      c.claim.standing,
      c.claim.validFrom,
      c.claim.validTo,
      [...new Set(c.claim.assertions.flatMap((a) => a.saidOn ?? []))].sort(),
      [...new Set(c.claim.assertions.flatMap((a) => a.article.publishedOn ?? []))].sort(),
    ];
    const row = (r: Row) => [r.claimId, r.standing, r.from, r.to, r.said, r.published];
    const timed = new Set(reply.claims.map((c) => c.claim.id));
    expect(sorted(reply.claims.map(clocks))).toEqual(sorted(rows.filter((r) => timed.has(String(r.claimId))).map(row)));
    expect([...reply.bare, ...reply.deniedOnly].map((c) => [c.id, c.standing]).sort()).toEqual(
      rows
        .filter((r) => !timed.has(String(r.claimId)))
        .map((r) => [r.claimId, r.standing])
        .sort(),
    );
    const somewhere = rows.filter((r) => (r.places as string[]).length > 0).map((r) => String(r.claimId));
    expect(reply.claims.filter((c) => c.places.length > 0).map((c) => c.claim.id)).toEqual(
      expect.arrayContaining(somewhere.filter((id) => timed.has(id))),
    );
  });

  test('the first path is as short as the query finds one', async () => {
    for (const [from, to] of [
      ['eurasian-resources-group', 'xi-jinping'],
      ['hikvision', 'xi-jinping'],
      ['geedge-networks', 'dahua'],
    ] as const) {
      const { pairs } = await get<PathReply>(`/paths?from=${from}&to=${to}&maxHops=6&k=1`);
      const [row] = await answer('shortest-path', { from, to });
      expect(row?.hops).toBe(pairs[0]?.paths[0]?.hops.length);
    }
  });
});
