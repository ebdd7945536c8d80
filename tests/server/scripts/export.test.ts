import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { queryRequest } from '../../../server/contract/query.ts';
import { openEmbedded } from '../../../server/graph/embedded/open.ts';
import { ownQueries } from '../../../server/graph/ownQueries.ts';
import { openShelf } from '../../../server/graph/shelf.ts';
import { type Folder, folder, newsFolder } from '../../factories/seedFolder.ts';
import { run } from './commands.ts';

jest.setTimeout(120_000);
let data: Folder;
let news: Folder;
beforeAll(async () => {
  data = folder();
  news = newsFolder();
  await run('scripts/seed.ts', [news.path], { DATA_DIR: join(data.path, 'graph') });
});
afterAll(() => {
  data.remove();
  news.remove();
});
const take = (...args: string[]) => run('scripts/export.ts', args, { DATA_DIR: join(data.path, 'graph') });

test('a file of any format, and on stderr what it holds', async () => {
  const out = join(data.path, 'claims.csv');
  const { code, err } = await take('--format', 'csv', '--out', out);
  expect([code, err]).toEqual([0, expect.stringMatching(/^export: From Claimgraph: the whole graph\. Covers /)]);
  expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFFclaim,standing,voice,/);
});

test('a part: the claims about an entity, or what a saved query finds', async () => {
  const whole = JSON.parse((await take('--format', 'json', '--out', '-')).out);
  const [{ subject }] = whole.claims;
  const part = JSON.parse((await take('--format', 'json', '--out', '-', '--entity', subject)).out);
  expect(part.claims.map((c: { id: string }) => c.id)).toEqual(
    whole.claims
      .filter((c: { subject: string; object: string }) => [c.subject, c.object].includes(subject))
      .map((c: { id: string }) => c.id),
  );
  const found = await take('--format', 'csv', '--out', '-', '--query', 'opening');
  expect(found).toMatchObject({
    code: 0,
    err: expect.stringMatching(
      /the entities in the answer of “.+”, and the claims between them\. Covers \d+ entities, /,
    ),
  });
});

test('a part may be what a query finds that somebody saved', async () => {
  const db = await openEmbedded(join(data.path, 'graph'));
  const saved = queryRequest.parse({ title: 'Everybody', text: 'MATCH (e:Entity) RETURN e' });
  const { id } = await ownQueries(openShelf(db, 'SavedQuery')).create(saved, 'ana', []);
  await db.close();
  expect(await take('--format', 'csv', '--out', '-', '--query', id)).toMatchObject({
    code: 0,
    err: expect.stringMatching(/the entities in the answer of “Everybody”/),
  });
});

test.each([
  [['--entity', 'a', '--query', 'b'], /--entity and --query are given/],
  [['--query', 'nobody'], /There is no saved query nobody/],
  [['--entity', 'nobody'], /There is no entity "nobody"/],
])('%s is refused, and no file is left', async (args, reason) => {
  const out = join(data.path, 'refused.csv');
  const { code, err } = await take('--format', 'csv', '--out', out, ...args);
  expect([code, existsSync(out), err]).toEqual([2, false, expect.stringMatching(reason)]);
});
