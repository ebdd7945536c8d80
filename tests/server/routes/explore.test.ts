import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startStory, type TestApp } from '../../factories/app.ts';
import { expected, link } from '../../factories/replies.ts';
import { firstStory, secondStory, storyClaims } from '../../factories/story.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory]);
});
afterAll(() => app.close());

const { ref, node, article } = expected(firstStory, secondStory);
const { sold, cities, replaces, seat, never } = storyClaims;
const links = {
  supplies: link('norvik-systems', 'SUPPLIES', 'valdoria', {
    standing: 'disputed',
    voices: 3,
    outlets: 3,
    assertions: 4,
    disputed: true,
    claimIds: [sold.id, never.id].sort(),
  }),
  product: link('norvik-systems', 'SUPPLIES', 'lantern', {
    via: 'instrument',
    standing: 'disputed',
    voices: 2,
    outlets: 3,
    assertions: 3,
    disputed: true,
    claimIds: [sold.id],
  }),
  seat: link('norvik-systems', 'LOCATED_IN', 'ostmark', { claimIds: [seat.id] }),
  deploys: link('valdoria', 'DEPLOYS', 'lantern', { claimIds: [cities.id] }),
  develops: link('valdoria', 'DEVELOPS', 'lantern-two', {
    standing: 'planned',
    planned: true,
    claimIds: [replaces.id],
  }),
};

test('a dossier says who it is, what is claimed of it and what it says', async () => {
  const { status, body } = await app.get('/entities/norvik-systems');
  expect(status).toBe(200);
  expect(body).toEqual({
    ...ref('norvik-systems'),
    aliases: ['Norvik'],
    summary: expect.any(String),
    surfaces: [{ surface: firstStory.articles[0]?.text.slice(41, 55), mentions: 1 }],
    neighbours: 3,
    claims: { total: 3, byStanding: { disputed: 1, 'single-source': 2 } },
    // The lawyer speaks for it, in one claim.
    says: { total: 1, byStance: { affirms: 1 }, carried: 0 },
    claimed: [
      { predicate: 'SUPPLIES', direction: 'forward', other: ref('valdoria'), claims: 2, standing: 'disputed' },
      { predicate: 'LOCATED_IN', direction: 'forward', other: ref('ostmark'), claims: 1, standing: 'single-source' },
    ],
    articles: [
      { ...article('herald-filters'), mentions: 1, claims: 3 },
      { ...article('courier-filters'), mentions: 0, claims: 1 },
    ],
  });
});

test('an object and an instrument are told from the other side; a claim counts once', async () => {
  expect((await app.get('/entities/lantern')).body).toMatchObject({
    claims: { total: 2, byStanding: { disputed: 1, 'single-source': 1 } },
    says: { total: 0, byStance: {}, carried: 0 },
    claimed: [
      { predicate: 'SUPPLIES', direction: 'inverse', other: ref('norvik-systems'), claims: 1, standing: 'disputed' },
      { predicate: 'DEPLOYS', direction: 'inverse', other: ref('valdoria'), claims: 1, standing: 'single-source' },
    ],
  });
});

test('an outlet says what its articles say for themselves, and carries what others say in them', async () => {
  expect((await app.get('/entities/the-herald')).body).toMatchObject({
    says: { total: 2, byStance: { affirms: 2 }, carried: 0 },
  });
  expect((await app.get('/entities/delta-radio')).body).toMatchObject({ says: { total: 0, byStance: {}, carried: 2 } });
  expect((await app.get('/entities/ministry')).body).toMatchObject({
    says: { total: 1, byStance: { denies: 1 }, carried: 0 },
  });
});

test('neighbours stand by voices, then worst standing, then name', async () => {
  const { body } = await app.get('/entities/norvik-systems/neighbours');
  expect(body).toEqual({
    nodes: [node('valdoria', 3), node('lantern', 2), node('ostmark', 1)],
    links: [links.supplies, links.product, links.seat],
    hidden: { total: 0, byType: {}, byPredicate: {} },
    total: 3,
    byPredicate: { LOCATED_IN: 1, SUPPLIES: 2 },
    next: null,
  });
});

test('what a limit or a filter leaves out is counted, and a cursor goes on from there', async () => {
  const first = await app.get('/entities/norvik-systems/neighbours?limit=1');
  expect(first.body).toMatchObject({
    nodes: [node('valdoria', 3)],
    links: [links.supplies],
    hidden: { total: 2, byType: { Country: 1, System: 1 }, byPredicate: { LOCATED_IN: 1, SUPPLIES: 1 } },
    total: 3,
    byPredicate: { LOCATED_IN: 1, SUPPLIES: 2 },
  });
  const { next } = first.body as { next: string };
  const second = await app.get(`/entities/norvik-systems/neighbours?limit=2&cursor=${next}`);
  expect(second.body).toMatchObject({ nodes: [node('lantern', 2), node('ostmark', 1)], total: 3, next: null });
  const systems = await app.get('/entities/norvik-systems/neighbours?type=System');
  expect(systems.body).toMatchObject({
    nodes: [node('lantern', 2)],
    hidden: { total: 2, byType: { Country: 2 }, byPredicate: { LOCATED_IN: 1, SUPPLIES: 1 } },
    total: 1,
    byPredicate: { SUPPLIES: 1 },
  });
});

test('a predicate is asked for from one side', async () => {
  const names = async (predicate: string) =>
    (
      (await app.get(`/entities/lantern/neighbours?predicate=${predicate}`)).body as { nodes: { id: string }[] }
    ).nodes.map((n) => n.id);
  expect(await names('SUPPLIES')).toEqual([]);
  expect(await names('SUPPLIES:inverse')).toEqual(['norvik-systems']);
  expect(await names('DEPLOYS:inverse')).toEqual(['valdoria']);
});

test('a graph is the entities asked for, every Link between them, and what a canvas must say of them', async () => {
  const { body } = await app.get('/graph?ids=valdoria,norvik-systems,lantern,lantern-two,nobody,valdoria');
  expect(body).toEqual({
    nodes: [node('valdoria', 3), node('norvik-systems', 3), node('lantern', 2), node('lantern-two', 1)],
    links: [links.product, links.supplies, links.deploys, links.develops],
    deniedOnly: [],
    undrawn: 0,
    risks: [
      {
        link: links.product.id,
        kind: 'disputed',
        text: 'Lena Ost for Ministry (as carried by Delta Radio) denied it.',
        voices: [ref('lena-ost')],
      },
      {
        link: links.supplies.id,
        kind: 'disputed',
        text: 'Lena Ost for Ministry (as carried by Delta Radio) denied 1 of its 2 claims.',
        voices: [ref('lena-ost')],
      },
      {
        link: links.develops.id,
        kind: 'planned',
        text: 'By The Herald it is planned or agreed; nothing more is said.',
        voices: [ref('the-herald')],
      },
      {
        link: links.deploys.id,
        kind: 'unnamed',
        text: 'Rests on one unnamed voice alone: Officials (as carried by The Herald).',
        voices: [ref('officials')],
      },
    ],
    missing: ['nobody'],
    moved: {},
    articles: 2,
    outlets: 3,
    totals: {
      entities: 14,
      links: 5,
      byType: { Country: 2, Organisation: 1, Outlet: 3, Person: 3, PublicBody: 1, System: 2, Vendor: 1, Work: 1 },
    },
  });
});

test('a graph is also given by POST, and no larger than 5000', async () => {
  const got = await app.get('/graph?ids=norvik-systems,ostmark');
  const posted = await app.post('/graph', { ids: ['norvik-systems', 'ostmark'] });
  expect(posted).toMatchObject({ status: 200, body: got.body });
  expect(got.body).toMatchObject({ links: [links.seat], articles: 1, outlets: 1, risks: [] });
  const many = await app.post('/graph', { ids: Array.from({ length: 5001 }, (_, i) => `e-${i}`) });
  expect(many).toMatchObject({ status: 400, body: { code: 'invalid', field: 'ids' } });
  expect(await app.get('/graph')).toMatchObject({ status: 400, body: { field: 'ids' } });
  expect(await app.get('/graph?ids=')).toMatchObject({ status: 400, body: { field: 'ids' } });
});

test.each(['/entities/nobody', '/entities/nobody/neighbours', '/entities/nobody/claims', '/entities/%F0%9F%98%80'])(
  '%s is not there',
  async (path) => {
    const { status, body, headers } = await app.get(path);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect([status, body]).toEqual([
      404,
      {
        type: 'about:blank',
        title: expect.stringMatching(/^There is no entity "/),
        status: 404,
        code: 'entity-not-found',
        field: 'id',
        detail: expect.any(String),
      },
    ]);
  },
);

test.each([
  ['/entities/valdoria/neighbours?predicate=supplies', 'predicate'],
  ['/entities/valdoria/neighbours?limit=0', 'limit'],
  ['/entities/valdoria/neighbours?limit=501', 'limit'],
  ['/entities/valdoria/neighbours?limit=x', 'limit'],
  ['/entities/valdoria/neighbours?cursor=x', 'cursor'],
  ['/entities/valdoria/neighbours?predicat=SUPPLIES', 'predicat'],
  ['/entities/valdoria/neighbours?type=System&type=Person', 'type'],
  ['/entities/valdoria/claims?entity=ostmark', 'entity'],
])('%s names the field at fault', async (path, field) => {
  expect(await app.get(path)).toMatchObject({ status: 400, body: { field } });
});
