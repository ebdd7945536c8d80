import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDocument } from '../../server/graph/document/load.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';
import { article, assertion, claim, entity, graphDocument } from '../factories/document.ts';
import { mergedStory } from '../factories/merged.ts';
import { expected } from '../factories/replies.ts';

const daily = article(
  'daily-partners',
  [
    '# Partners',
    'Brisk works with Tarn. Brisk denies working with Oak. Brisk works with Elm, its lawyer confirmed.',
    'Brisk works with a fixer. Brisk works with The Courier. Brisk works with The Gazette. Brisk works with Ruritania.',
  ].join('\n\n'),
  { publisher: 'the-courier' },
);
const worksWith = (other: string, ...said: Parameters<typeof claim>[3]) => claim('brisk', 'PARTNERS_WITH', other, said);
const claims = [
  worksWith('tarn', assertion(daily, 'Brisk works with Tarn')),
  worksWith('oak', assertion(daily, 'Brisk denies working with Oak', { stance: 'denies', voices: ['brisk'] })),
  worksWith('elm', assertion(daily, 'Brisk works with Elm', { voices: ['lawyer for elm'] })),
  worksWith('fixer', assertion(daily, 'Brisk works with a fixer')),
  worksWith('the-courier', assertion(daily, 'Brisk works with The Courier')),
  worksWith('the-gazette', assertion(daily, 'Brisk works with The Gazette', { review: 'rejected' })),
  worksWith('the-gazette', assertion(daily, 'Brisk works with The Gazette', { voices: ['sara-lind', 'the-gazette'] })),
  worksWith('ruritania', assertion(daily, 'Brisk works with Ruritania')),
];
const heardStory = graphDocument({
  entities: [
    entity('brisk', { types: ['Organisation', 'Vendor'] }),
    entity('tarn'),
    entity('oak'),
    entity('elm'),
    entity('fixer', { types: ['Person'], unnamed: true }),
    entity('lawyer', { types: ['Person'] }),
    entity('sara-lind', { types: ['Person'] }),
    entity('the-courier', { types: ['Organisation', 'Outlet'] }),
    entity('the-gazette', { types: ['Organisation', 'Outlet'] }),
    entity('ruritania', { types: ['Country'] }),
  ],
  articles: [daily],
  claims: [...new Map(claims.map((c) => [c.id, c])).values()].map((c) => ({
    ...c,
    assertions: claims.filter((same) => same.id === c.id).flatMap((same) => same.assertions),
  })),
});
const { ref } = expected(heardStory);
const merged = expected(mergedStory);

onBoth('who is heard', (db) => {
  let app: TestApp;
  beforeAll(async () => {
    await loadDocument(db(), heardStory, ontology);
    await loadDocument(db(), mergedStory, ontology);
    app = await listen(db());
  });
  afterAll(() => app.close());

  test('not heard are named people and bodies in affirmed claims that speak nowhere, themselves or through another', async () => {
    expect((await app.get('/entities/brisk/hearing')).body).toEqual({
      // What was rejected is no assertion about it.
      assertions: 7,
      outlets: 2,
      heard: [
        { entity: ref('the-courier'), assertions: 4, byStance: { affirms: 4 } },
        { entity: ref('brisk'), assertions: 1, byStance: { denies: 1 } },
        { entity: ref('lawyer'), assertions: 1, byStance: { affirms: 1 } },
        { entity: ref('sara-lind'), assertions: 1, byStance: { affirms: 1 } },
      ],
      // Not Oak: nobody affirms it. Not Elm: a lawyer speaks for it. Not the Courier: its articles speak for it. Not
      // the fixer, who is unnamed, nor Ruritania, which is a country. The Gazette only carried somebody else's words.
      unheard: [ref('tarn'), ref('the-gazette')],
      merges: [],
    });
  });

  test('what was merged into it is told with who decided and why', async () => {
    expect((await app.get('/entities/norvik-systems/hearing')).body).toEqual({
      assertions: 5,
      outlets: 2,
      heard: [
        { entity: merged.ref('the-courier'), assertions: 2, byStance: { affirms: 2 } },
        { entity: merged.ref('the-herald'), assertions: 2, byStance: { affirms: 2 } },
        { entity: merged.ref('norvik-systems'), assertions: 1, byStance: { denies: 1 } },
      ],
      unheard: [],
      merges: [
        {
          id: 'j-norvik-systems-norvik',
          name: 'Norvik',
          into: 'Norvik Systems',
          by: 'local',
          at: '2026-03-01T00:00:00.000Z',
          reason: 'One company, two names.',
        },
      ],
    });
    expect(await app.get('/entities/norvik/hearing')).toMatchObject({ status: 308 });
  });

  test('an entity that is not there is not found', async () => {
    expect(await app.get('/entities/nobody/hearing')).toMatchObject({
      status: 404,
      body: { code: 'entity-not-found' },
    });
  });
});
