import { beforeEach, expect, test } from '@jest/globals';
import type { ArticleFull, ArticleList } from '../../server/contract/article.ts';
import type { ArticleProposals, ReviewQueue } from '../../server/contract/review.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { ontology } from '../factories/app.ts';
import { reprintClaims, reprintStory } from '../factories/copied.ts';
import { onBoth } from '../factories/databases.ts';
import { done, reviewing } from '../factories/reviewing.ts';
import { quayClaims } from '../factories/toReview.ts';

const idOf = ({ assertions: [a] }: (typeof quayClaims)['sold']) => a?.id ?? '';

/** An article that another outlet printed again is one telling, and says so wherever it is listed. */
onBoth('a copy of an article', (db) => {
  const desk = reviewing(db);
  beforeEach(() => loadDocument(db(), reprintStory, ontology));
  const reprinted = async () => (await desk.app.get('/articles/quay-reprint/proposals')).body as ArticleProposals;

  test('names what it copies, which says how often it was', async () => {
    const { items } = (await desk.app.get('/articles')).body as ArticleList;
    expect(items.map((a) => [a.id, a.copyOf?.id, a.copies])).toEqual([
      ['quay-reprint', 'quay-letter', undefined],
      ['quay-letter', undefined, 1],
      ['harbour-news', undefined, undefined],
    ]);
    const read = (await desk.app.get('/articles/quay-reprint')).body as ArticleFull;
    expect(read.copyOf).toEqual({
      id: 'quay-letter',
      title: 'Quay Letter',
      publisher: { id: 'quay-press', name: 'Quay Press', types: ['Outlet', 'Organisation'], unnamed: false },
      publishedOn: '2025-11-02',
      kind: 'original',
      digestOf: null,
    });
  });

  test('waits behind everything that is none', async () => {
    const { items } = (await desk.app.get('/reviews/queue')).body as ReviewQueue;
    expect(items.map((i) => [i.article.id, i.copyOf?.id])).toEqual([
      ['quay-letter', undefined],
      ['quay-reprint', 'quay-letter'],
    ]);
  });

  test('says of each proposal what was decided of the same words in the original', async () => {
    expect((await reprinted()).proposals.map((p) => p.original)).toEqual(Array(6).fill(undefined));
    const decided = done(await desk.patch(idOf(quayClaims.sold), { verdict: 'accepted' }));
    for (const claim of [quayClaims.seat, quayClaims.together])
      done(await desk.patch(idOf(claim), { verdict: 'rejected', reason: 'Not so.' }));
    // Other voices or another modality are another thing to decide.
    for (const claim of [quayClaims.runs, quayClaims.delivered])
      done(await desk.patch(idOf(claim), { verdict: 'accepted' }));
    const { proposals, copyOf } = await reprinted();
    expect(copyOf?.id).toBe('quay-letter');
    const told = new Map(proposals.map((p) => [p.assertion.id, p.original]));
    expect(told.get(idOf(reprintClaims.sold))).toEqual({
      assertion: idOf(quayClaims.sold),
      verdict: 'accepted',
      by: 'ana',
      at: decided.proposals[0]?.reviews[0]?.at,
      reason: null,
    });
    expect(Object.fromEntries(Object.entries(reprintClaims).map(([k, c]) => [k, told.get(idOf(c))?.verdict]))).toEqual({
      sold: 'accepted',
      runs: undefined,
      together: 'rejected',
      seat: 'rejected',
      delivered: undefined,
      owns: undefined,
    });
    expect((await desk.proposals()).proposals.map((p) => p.original)).toEqual(Array(6).fill(undefined));
  });

  test('is no second voice, whatever is accepted of it', async () => {
    done(await desk.patch(idOf(quayClaims.seat), { verdict: 'accepted' }));
    const reply = done(await desk.patch(idOf(reprintClaims.seat), { verdict: 'accepted' }));
    expect(reply.proposals[0]?.claim).toMatchObject({ standing: 'single-source', voices: 1, outlets: 1 });
  });
});
