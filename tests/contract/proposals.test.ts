import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDocument } from '../../server/graph/document/load.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';
import { proposedClaims, proposedStory } from '../factories/proposed.ts';
import { expected, link } from '../factories/replies.ts';
import { read } from '../factories/statements.ts';

const { node } = expected(proposedStory);
const { built, relay, ten, runs, partners } = proposedClaims;
const waiting = { standing: 'unreviewed', voices: 0, outlets: 0, assertions: 0 } as const;
const links = {
  built: link('tarn-works', 'SUPPLIES', 'ostmark', { claimIds: [built.id] }),
  both: link('tarn-works', 'SUPPLIES', 'valdoria', { ...waiting, claimIds: [relay.id, ten.id].sort() }),
  product: link('tarn-works', 'SUPPLIES', 'relay', { ...waiting, via: 'instrument', claimIds: [relay.id] }),
  partners: link('mast-union', 'PARTNERS_WITH', 'tarn-works', { ...waiting, claimIds: [partners.id] }),
  runs: link('relay', 'PART_OF', 'mesh', { ...waiting, claimIds: [runs.id] }),
};

/** Claims that nobody accepted yet are no relationships, and are drawn only for who asks. */
onBoth('proposals', (db) => {
  let app: TestApp;
  beforeAll(async () => {
    await loadDocument(db(), proposedStory, ontology);
    app = await listen(db());
  });
  afterAll(() => app.close());

  test('no query can take one for a Link', async () => {
    const drawn = await read(db(), 'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS type, b.id AS b');
    expect(drawn).toEqual([{ a: 'tarn-works', type: 'SUPPLIES', b: 'ostmark' }]);
  });

  test.each(['', '?proposed=false'])('neighbours%s leave them out', async (query) => {
    expect((await app.get(`/entities/tarn-works/neighbours${query}`)).body).toEqual({
      nodes: [node('ostmark', 1)],
      links: [links.built],
      hidden: { total: 0, byType: {}, byPredicate: {} },
      total: 1,
      byPredicate: { SUPPLIES: 1 },
      next: null,
    });
  });

  test('proposed=true adds them after what is accepted, and an accepted Link stays as it is', async () => {
    expect((await app.get('/entities/tarn-works/neighbours?proposed=true')).body).toEqual({
      nodes: [node('ostmark', 1), node('mast-union', 0), node('relay', 0), node('valdoria', 0)],
      links: [links.built, links.partners, links.product, links.both],
      hidden: { total: 0, byType: {}, byPredicate: {} },
      total: 4,
      byPredicate: { PARTNERS_WITH: 1, SUPPLIES: 3 },
      next: null,
    });
  });

  test('they are counted where they stay hidden', async () => {
    expect((await app.get('/entities/tarn-works/neighbours?proposed=true&limit=2')).body).toMatchObject({
      links: [links.built, links.partners],
      hidden: { total: 2, byType: { Country: 1, System: 1 }, byPredicate: { SUPPLIES: 2 } },
      total: 4,
    });
    expect(
      (await app.get('/entities/tarn-works/neighbours?proposed=true&predicate=SUPPLIES&type=System')).body,
    ).toEqual({
      nodes: [node('relay', 0)],
      links: [links.product],
      hidden: {
        total: 3,
        byType: { Country: 2, Organisation: 1 },
        byPredicate: { PARTNERS_WITH: 1, SUPPLIES: 2 },
      },
      total: 1,
      byPredicate: { SUPPLIES: 1 },
      next: null,
    });
  });

  test('the instrument of a proposal sees it from its own side, and not the tie between the others', async () => {
    expect((await app.get('/entities/relay/neighbours?proposed=true')).body).toMatchObject({
      nodes: [node('mesh', 0), node('tarn-works', 1)],
      links: [links.runs, links.product],
      byPredicate: { PART_OF: 1, 'SUPPLIES:inverse': 1 },
    });
  });

  test('a canvas gets those between its entities when it asks', async () => {
    const ids = ['tarn-works', 'ostmark', 'valdoria', 'mast-union', 'mesh'];
    const plain = await app.post('/graph', { ids });
    expect(plain.body).toMatchObject({ links: [links.built], undrawn: 1, deniedOnly: [], moved: {} });
    const asked = await app.post('/graph', { ids, proposed: true });
    expect(asked.body).toEqual({
      ...(plain.body as object),
      links: [links.built, links.partners, links.both],
    });
    expect((await app.get(`/graph?ids=${ids}&proposed=true`)).body).toEqual(asked.body);
    expect(await app.get(`/graph?ids=${ids}&proposed=perhaps`)).toMatchObject({
      status: 400,
      body: { field: 'proposed' },
    });
  });
});
