import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { WhenReply } from '../../../server/contract/when.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { article, assertion, claim, entity, graphDocument, review } from '../../factories/document.ts';

jest.setTimeout(60_000);
const herald = article(
  'herald',
  '# Filters\n\nNorvik sold Kazakhstan filters. Lantern runs in Almaty. Norvik makes Lantern. Norvik sold Sweden one.',
  { publisher: 'the-herald' },
);
const undated = article('courier', '# Filters\n\nNorvik sold Kazakhstan filters.', {
  publisher: 'the-courier',
  publishedOn: null,
});
const words = 'Norvik sold Kazakhstan filters';
const sold = claim(
  'norvik',
  'SUPPLIES',
  'kazakhstan',
  [
    assertion(herald, words, { saidOn: '2024' }),
    assertion(undated, words, { saidOn: '2023-05' }),
    assertion(herald, words, { stance: 'denies', saidOn: '2022', review: 'rejected', voices: ['ministry'] }),
  ],
  { validFrom: '2019', validTo: '2020-06' },
);
const runs = claim('lantern', 'LOCATED_IN', 'almaty', [assertion(herald, 'Lantern runs in Almaty')]);
const makes = claim('norvik', 'DEVELOPS', 'lantern', [assertion(herald, 'Norvik makes Lantern')]);
const never = claim('norvik', 'SUPPLIES', 'sweden', [
  assertion(herald, 'Norvik sold Sweden one', { stance: 'denies', voices: ['ministry'] }),
]);
const story = graphDocument({
  entities: [
    entity('norvik', { types: ['Organisation', 'Vendor'] }),
    entity('kazakhstan', { types: ['Country'] }),
    entity('sweden', { types: ['Country'] }),
    entity('almaty', { types: ['Place'] }),
    entity('lantern', { types: ['System'] }),
  ],
  articles: [herald, undated],
  claims: [sold, runs, makes, never],
  reviews: [review(sold.assertions[0]?.id ?? '', 'accepted', { at: '2026-02-01T00:00:00.000Z' })],
});
let app: TestApp;
beforeAll(async () => {
  app = await startStory([story]);
});
afterAll(() => app.close());

const whenOf = async (...ids: string[]) => (await app.post('/graph/when', { ids })).body as WhenReply;
const ref = ({ id, statement }: { id: string; statement: string }, standing: string) => ({ id, statement, standing });

test('claims stand on four clocks kept apart, and a rejected assertion on none', async () => {
  const { claims, ...rest } = await whenOf('norvik', 'kazakhstan', 'sweden', 'almaty', 'lantern', 'nobody');
  expect(claims.map(({ claim: c, ...clocks }) => ({ id: c.id, ...clocks }))).toEqual([
    {
      id: sold.id,
      number: 1,
      happened: { from: '2019-01-01', to: '2020-06-30' },
      said: [
        { from: '2023-05-01', to: '2023-05-31' },
        { from: '2024-01-01', to: '2024-12-31' },
      ],
      published: [{ from: '2025-10-24', to: '2025-10-24', article: 'herald' }],
      recorded: ['2026-02-01T00:00:00.000Z'],
      places: ['kazakhstan'],
    },
    {
      id: runs.id,
      number: 2,
      happened: null,
      said: [],
      published: [{ from: '2025-10-24', to: '2025-10-24', article: 'herald' }],
      recorded: [],
      places: ['almaty'],
    },
  ]);
  expect(rest).toMatchObject({
    total: 2,
    bare: [ref(makes, 'single-source')],
    bareLinks: 1,
    links: 3,
    deniedOnly: [ref(never, 'denied-only')],
    missing: ['nobody'],
  });
  expect(rest.where.places.map((p) => [p.entity, p.kind])).toEqual([
    ['kazakhstan', 'country'],
    ['almaty', 'place'],
  ]);
});

test('only claims between the entities asked for', async () => {
  expect(await whenOf('norvik', 'almaty')).toMatchObject({ claims: [], total: 0, bare: [], links: 0, deniedOnly: [] });
});
