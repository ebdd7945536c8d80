import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphDocument } from '../../server/contract/document.ts';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { canonicalDocument } from '../../server/graph/document/canonical.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';
import { mergedArticles, mergedClaims, mergedStory, runsFolded, runsKept } from '../factories/merged.ts';
import { parameter, savedQuery } from '../factories/query.ts';
import { expected, link } from '../factories/replies.ts';

const { ref, node, article } = expected(mergedStory);
const { sold, soldAgain, seat } = mergedClaims;
const supplies = link('norvik-systems', 'SUPPLIES', 'valdoria', {
  standing: 'disputed',
  voices: 2,
  outlets: 2,
  assertions: 3,
  disputed: true,
  claimIds: [sold.id],
});
const seated = link('norvik-systems', 'LOCATED_IN', 'ostmark', { claimIds: [seat.id] });
// The article's own voice does not count beside another in it; the officials are unnamed to nobody here.
const operates = link('valdoria', 'OPERATES', 'lantern', { assertions: 2, claimIds: [runsKept] });

const suppliesOf = savedQuery({
  id: 'supplies-of',
  parameters: [parameter('entity', 'entity')],
  text: 'MATCH (e:Entity {id: $entity})-[:SUPPLIES]->(o:Entity) RETURN o.id AS to ORDER BY to',
});

/** What was merged arrives with an export, as a person's judgements; every reply then shows one thing. */
onBoth('what was merged', (db) => {
  let app: TestApp;
  const load = (document: GraphDocument, to: GraphDatabase = db()) => loadDocument(to, document, ontology);
  beforeAll(async () => {
    await load(mergedStory);
    app = await listen(db(), { queries: [suppliesOf] });
  });
  afterAll(() => app.close());

  test.each([
    ['/entities/norvik', '/entities/norvik-systems'],
    ['/entities/norvik/neighbours?limit=1&type=Country', '/entities/norvik-systems/neighbours?limit=1&type=Country'],
    ['/entities/norvik/claims?standing=disputed', '/entities/norvik-systems/claims?standing=disputed'],
    [`/claims/${soldAgain.id}?x=%20y`, `/claims/${sold.id}?x=%20y`],
    [`/claims/${runsFolded}`, `/claims/${runsKept}`],
  ])('%s answers 308', async (from, to) => {
    const { status, headers, body } = await app.get(from);
    expect({ status, location: headers.get('location'), body }).toEqual({
      status: 308,
      location: `/api/v1${to}`,
      body: '',
    });
  });

  test('a merge that was taken back moves nobody', async () => {
    expect((await app.get('/entities/ostmark')).body).toMatchObject({ ...ref('ostmark'), neighbours: 1 });
  });

  test('the dossier is of both, under the name that stays', async () => {
    expect((await app.get('/entities/norvik-systems')).body).toEqual({
      ...ref('norvik-systems'),
      aliases: ['Norvik', 'Norvik AG'],
      summary: 'vendor, Ostmark',
      surfaces: [
        { surface: 'Norvik', mentions: 2 },
        { surface: 'Norvik Systems', mentions: 1 },
      ],
      neighbours: 2,
      claims: { total: 3, byStanding: { disputed: 1, 'single-source': 2 } },
      says: { total: 1, byStance: { denies: 1 }, carried: 0 },
      claimed: [
        { predicate: 'SUPPLIES', direction: 'forward', other: ref('valdoria'), claims: 1, standing: 'disputed' },
        { predicate: 'LOCATED_IN', direction: 'forward', other: ref('ostmark'), claims: 1, standing: 'single-source' },
        {
          predicate: 'PARTNERS_WITH',
          direction: 'forward',
          other: ref('norvik-systems'),
          claims: 1,
          standing: 'single-source',
        },
      ],
      articles: [
        { ...article('herald-deal'), mentions: 2, claims: 2 },
        { ...article('courier-deal'), mentions: 1, claims: 2 },
      ],
    });
  });

  test('its neighbours are those of both', async () => {
    expect((await app.get('/entities/norvik-systems/neighbours')).body).toEqual({
      nodes: [node('valdoria', 2), node('ostmark', 1)],
      links: [supplies, seated],
      hidden: { total: 0, byType: {}, byPredicate: {} },
      total: 2,
      byPredicate: { LOCATED_IN: 1, SUPPLIES: 1 },
      next: null,
    });
  });

  test('a canvas that knows the old id is told the new one', async () => {
    const ids = ['norvik', 'valdoria', 'ostmark', 'lantern', 'norvik-systems', 'nobody'];
    const reply = await app.post('/graph', { ids });
    expect(reply.body).toMatchObject({
      nodes: [node('norvik-systems', 2), node('valdoria', 2), node('ostmark', 1), node('lantern', 1)],
      links: [seated, supplies, operates],
      missing: ['nobody'],
      moved: { norvik: 'norvik-systems' },
      articles: 2,
      outlets: 2,
    });
    expect((await app.get(`/graph?ids=${ids}`)).body).toEqual(reply.body);
  });

  test('the totals of a graph and of the service count one', async () => {
    const { totals } = (await app.get('/graph?ids=valdoria')).body as {
      totals: { entities: number; links: number; byType: Record<string, number> };
    };
    // Of ten entities two were merged away; the officials and two outlets came with the claims.
    expect(totals).toEqual({
      entities: 8,
      links: 3,
      byType: { Country: 2, Organisation: 1, Outlet: 2, Person: 1, System: 1, Vendor: 1 },
    });
    expect((await app.get('/health')).body).toMatchObject({
      counts: { entities: 8, claims: 4, assertions: 7, articles: 2 },
    });
  });

  test('one claim carries the assertions of both, those about the other name too', async () => {
    const { body } = await app.get(`/claims/${sold.id}`);
    expect(body).toMatchObject({ subject: ref('norvik-systems'), standing: 'disputed', voices: 2, outlets: 2 });
    const { assertions } = body as { assertions: { id: string; stance: string; chain: unknown[] }[] };
    expect(assertions.map((a) => [a.id, a.stance, a.chain])).toEqual([
      [sold.assertions[0]?.id, 'affirms', []],
      [soldAgain.assertions[0]?.id, 'affirms', []],
      [soldAgain.assertions[1]?.id, 'denies', [{ step: 0, role: 'speaker', entity: ref('norvik-systems') }]],
    ]);
  });

  test.each(['entity=norvik&limit=2', 'voice=norvik', 'link=norvik~SUPPLIES~valdoria'])(
    'a list of claims by %s means the one',
    async (filter) => {
      const { body } = await app.get(`/claims?${filter}`);
      expect(body).toEqual((await app.get(`/claims?${filter.replace('norvik', 'norvik-systems')}`)).body);
      expect((body as { items: { id: string }[] }).items[0]?.id).toBe(sold.id);
    },
  );

  test('all claims are listed once', async () => {
    const { total, items } = (await app.get('/claims')).body as { total: number; items: { id: string }[] };
    expect(total).toBe(4);
    expect(items.map((c) => c.id).sort()).toEqual([sold.id, seat.id, runsKept, mergedClaims.itself.id].sort());
  });

  test('an article names and quotes the one, and has one author where two names were one', async () => {
    const { body } = await app.get('/articles/herald-deal');
    expect(body).toMatchObject({
      authors: [ref('ana-reyes')],
      counts: { claims: 3, assertions: 5, mentions: 2, disputed: 1 },
      mentions: mergedArticles.late.mentions.map(({ start, end }) => ({ entity: ref('norvik-systems'), start, end })),
    });
  });

  test('search finds the one by the other name', async () => {
    const { body } = await app.get('/search?q=Norvik%20AG&kind=entity');
    expect(body).toEqual({
      items: [
        {
          kind: 'entity',
          entity: ref('norvik-systems'),
          summary: 'vendor, Ostmark',
          neighbours: 2,
          matched: 'Norvik AG',
        },
      ],
      total: 1,
      next: null,
      counts: { entity: 1, claim: 0, article: 0 },
    });
  });

  test('a saved query asked about the other name answers about the one', async () => {
    for (const id of ['norvik', 'norvik-systems'])
      expect((await app.post('/queries/supplies-of/run', { params: { entity: id } })).body).toMatchObject({
        rows: [{ to: 'valdoria' }],
      });
    expect(await app.post('/queries/supplies-of/run', { params: { entity: 'nobody' } })).toMatchObject({ status: 400 });
  });

  test('paths lead from and to what it is now', async () => {
    const { body } = await app.get('/paths?from=norvik&to=lantern');
    expect(body).toEqual((await app.get('/paths?from=norvik-systems&to=lantern')).body);
    expect(body).toMatchObject({ pairs: [{ paths: [{ standing: 'disputed' }] }] });
  });

  test('the export still holds every thing as it was given; taking a merge back brings it back', async () => {
    expect(await readDocument(db(), ontology)).toEqual(canonicalDocument(mergedStory, ontology));
    expect((await load(mergedStory)).wrote).toBe(false);

    const undone = mergedStory.judgements.map((j) => ({ ...j, undoneAt: '2026-04-01T00:00:00.000Z' }));
    await load({ ...mergedStory, judgements: undone });
    expect(await readDocument(db(), ontology)).toEqual(
      canonicalDocument(
        {
          ...mergedStory,
          judgements: undone.map((j, i) => ({ ...j, undoneAt: mergedStory.judgements[i]?.undoneAt ?? j.undoneAt })),
        },
        ontology,
      ),
    );
    expect((await app.get('/entities/norvik')).body).toMatchObject({
      aliases: ['Norvik AG'],
      claims: { total: 3, byStanding: { 'single-source': 3 } },
    });
    expect((await app.get(`/claims/${soldAgain.id}`)).body).toMatchObject({ standing: 'disputed' });
  });
});
