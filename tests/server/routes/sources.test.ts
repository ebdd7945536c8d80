import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { SourcesReply } from '../../../server/contract/sources.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { expected } from '../../factories/replies.ts';
import { firstStory, secondStory } from '../../factories/story.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory]);
});
afterAll(() => app.close());
const { ref } = expected(firstStory, secondStory);

test('every Link with what it rests on: both sides, their chains, their words, the place', async () => {
  const { status, body } = await app.post('/graph/sources', { ids: ['valdoria', 'norvik-systems'] });
  expect(status).toBe(200);
  const { links } = body as SourcesReply;
  expect(links.map(({ sources: _, ...link }) => link)).toEqual([
    {
      number: 1,
      link: 'norvik-systems~SUPPLIES~valdoria',
      source: ref('norvik-systems'),
      target: ref('valdoria'),
      predicate: 'SUPPLIES',
      standing: 'disputed',
    },
  ]);
  expect(links[0]?.sources).toContainEqual({
    stance: 'denies',
    says: expect.stringMatching(/^Lena Ost for Ministry › Delta Radio › The Herald denied: /),
    passages: ['“this ‘is not true’”'],
    place: 'The Herald, Herald Filters, 2025-10-24',
    reach: null,
  });
  // Each names its voice, whatever it says.
  for (const s of links.flatMap((l) => l.sources)) expect(s.says.split(' › ')[0]).toMatch(/\S/);
});

test('two entities without a Link have no sources, and no id is an error', async () => {
  expect((await app.post('/graph/sources', { ids: ['ostmark', 'valdoria'] })).body).toEqual({ links: [] });
  expect(await app.post('/graph/sources', { ids: [] })).toMatchObject({ status: 400, body: { field: 'ids' } });
});
