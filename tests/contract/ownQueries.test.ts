import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { CypherReply } from '../../server/contract/cypher.ts';
import type { QueryRequest } from '../../server/contract/query.ts';
import { schemaPlan } from '../../server/graph/document/shape.ts';
import { listen, type TestApp } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';
import { parameter, savedQuery } from '../factories/query.ts';

jest.setTimeout(60_000);
const asked: QueryRequest = {
  title: 'Numbers up to',
  question: 'Which numbers are there?',
  folder: 'Mine',
  parameters: [parameter('most', 'integer', { default: 3 }), parameter('word', 'text', { default: '' })],
  columns: {},
  show: 'table',
  text: 'UNWIND range(1, $most) AS number RETURN number, $word AS word',
};

onBoth('the queries people save', (db) => {
  let app: TestApp;
  beforeAll(async () => {
    await db().prepare(schemaPlan);
    app = await listen(db(), { queries: [savedQuery()], user: 'ana' });
  });
  afterAll(() => app.close());

  test('are saved, run with values, changed, restored and removed', async () => {
    expect(await app.post('/queries', asked)).toMatchObject({
      status: 201,
      body: { id: 'numbers-up-to', revision: 1, owner: 'ana', readOnly: false },
    });
    const path = '/queries/numbers-up-to';
    const ran = (await app.post(`${path}/run`, { params: { most: 2, word: 'o' } })).body as CypherReply;
    expect(ran.rows).toEqual([
      { number: 1, word: 'o' },
      { number: 2, word: 'o' },
    ]);
    const changed = { ...asked, folder: 'Ours' };
    expect((await app.send('PUT', path, changed, { 'if-match': '1' })).status).toBe(200);
    expect((await app.send('PUT', path, asked, { 'if-match': '1' })).status).toBe(412);
    expect((await app.send('PUT', path, asked, { 'if-match': '2' })).body).toMatchObject({ ...asked, revision: 3 });
    expect((await app.get(`${path}/versions`)).body).toMatchObject({
      total: 3,
      items: [{ folder: 'Mine' }, { folder: 'Ours' }, { folder: 'Mine' }],
    });
    expect((await app.send('DELETE', path, undefined, { 'if-match': '3' })).status).toBe(204);
    expect((await app.get(path)).status).toBe(404);
  });

  test('leave the originals alone', async () => {
    expect((await app.send('PUT', '/queries/saved', asked, { 'if-match': '0' })).status).toBe(403);
    expect((await app.send('DELETE', '/queries/saved')).status).toBe(403);
    expect((await app.post('/queries', { ...asked, title: 'Saved' })).body).toMatchObject({ id: 'saved-2' });
  });
});
