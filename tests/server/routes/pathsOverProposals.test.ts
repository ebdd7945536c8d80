import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { PathReply } from '../../../server/contract/path.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { proposedStory } from '../../factories/proposed.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([proposedStory]);
});
afterAll(() => app.close());
const paths = async (query: string) => ((await app.get(`/paths?${query}`)).body as PathReply).pairs[0]?.paths ?? [];

test('proposals enter a path only on request', async () => {
  expect(await paths('from=ostmark&to=valdoria')).toEqual([]);
  const [path] = await paths('from=ostmark&to=valdoria&proposed=true');
  expect(path?.hops.map((h) => [h.link.id, h.link.standing, h.claims.length])).toEqual([
    ['tarn-works~SUPPLIES~ostmark', 'single-source', 1],
    ['tarn-works~SUPPLIES~valdoria', 'unreviewed', 2],
  ]);
  expect([path?.weakest, path?.standing, path?.hops[1]?.wouldStrengthen]).toEqual([
    1,
    'unreviewed',
    'A reviewer’s verdict',
  ]);
  expect(path?.paragraph.text).toContain('Proposed by an extractor, reviewed by nobody: ');
});
