import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDocument } from '../../server/graph/document/load.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { emptied, onBoth } from '../factories/databases.ts';
import { done } from '../factories/reviewing.ts';
import { quayClaims, quayStory } from '../factories/toReview.ts';

const id = quayClaims.together.assertions[0]?.id ?? '';

onBoth('several who review on one server', (db) => {
  let app: TestApp;
  beforeAll(async () => {
    await emptied(db());
    await loadDocument(db(), quayStory, ontology);
    app = await listen(db(), { user: 'ana, Бен,ana' });
  });
  afterAll(() => app.close());
  const judge = (revision: number, by?: string) =>
    app.send(
      'PATCH',
      `/assertions/${id}`,
      { verdict: 'accepted' },
      { 'if-match': String(revision), ...(by !== undefined && { 'claimgraph-reviewer': encodeURIComponent(by) }) },
    );

  test('each verdict is of whom the request names, and two of them agree', async () => {
    expect((await app.get('/reviewers')).body).toEqual({ items: ['ana', 'Бен'] });
    expect(done(await judge(1)).proposals[0]?.second).toMatchObject({ agreement: 'one', reviewers: [{ by: 'ana' }] });
    expect(done(await judge(2, 'Бен')).proposals[0]?.second).toMatchObject({
      agreement: 'agree',
      reviewers: [{ by: 'ana' }, { by: 'Бен' }],
    });
    const pair = { a: 'norvik', b: 'norvik-ag', reason: null };
    const judged = await app.post('/entities/different', pair, { 'claimgraph-reviewer': encodeURIComponent('Бен') });
    expect(judged).toMatchObject({ status: 201, body: { by: 'Бен' } });
  });

  test('a name that nobody set is refused, and nothing is written', async () => {
    expect(await judge(3, 'cara')).toMatchObject({
      status: 400,
      body: { code: 'unknown-reviewer', detail: expect.stringContaining('ana, Бен') },
    });
    expect(done(await judge(3, 'ana')).proposals[0]?.revision).toBe(4);
  });
});
