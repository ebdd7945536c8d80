import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ReviewQueue } from '../../server/contract/review.ts';
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
  const judge = (revision: number, by?: string, assertion = id) =>
    app.send(
      'PATCH',
      `/assertions/${assertion}`,
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

  test('what wants two waits for whoever did not decide it, and for nobody once both did', async () => {
    const queueOf = async (second: string) => {
      const { items, ...rest } = (await app.get(`/reviews/queue?second=${encodeURIComponent(second)}`))
        .body as ReviewQueue;
      const lines = items.flatMap((i) => i.waiting.map((w) => w.assertion));
      return { waits: lines.length, sold: lines.includes(sold), forSecond: [rest.forSecond, items[0]?.forSecond] };
    };
    const sold = quayClaims.sold.assertions[0]?.id ?? '';
    expect(await queueOf('ana')).toEqual({ waits: 5, sold: true, forSecond: [0, 0] });
    const first = done(await judge(1, 'ana', sold));
    expect(await queueOf('ana')).toEqual({ waits: 4, sold: false, forSecond: [0, 0] });
    expect(await queueOf('Бен')).toEqual({ waits: 5, sold: true, forSecond: [1, 1] });
    const waiting = (await app.get('/reviews/queue')).body as ReviewQueue;
    expect([waiting.forSecond, waiting.items[0]?.waiting.length]).toEqual([0, 4]);
    done(await judge(first.proposals[0]?.revision ?? 0, 'Бен', sold));
    expect(await queueOf('ana')).toEqual(await queueOf('Бен'));
    expect(await queueOf('Бен')).toEqual({ waits: 4, sold: false, forSecond: [0, 0] });
  });

  test('a name that nobody set is refused, and nothing is written', async () => {
    expect(await judge(3, 'cara')).toMatchObject({
      status: 400,
      body: { code: 'unknown-reviewer', detail: expect.stringContaining('ana, Бен') },
    });
    expect(done(await judge(3, 'ana')).proposals[0]?.revision).toBe(4);
  });
});
