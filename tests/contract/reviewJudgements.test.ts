import { afterAll, beforeEach, expect, test } from '@jest/globals';
import type { GraphDocument } from '../../server/contract/document.ts';
import type { EntityJudgement, EntityJudgementList, MergeProposalList } from '../../server/contract/judgement.ts';
import type { ArticleProposals, OrphanList, Reviewed } from '../../server/contract/review.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { emptied, onBoth } from '../factories/databases.ts';
import { article, assertion, claim, entity, graphDocument, judgement } from '../factories/document.ts';
import { harbourClaims, quay, quayClaims, quayStory } from '../factories/toReview.ts';

const { sold, runs, seat, delivered } = quayClaims;
const idOf = (c: typeof sold, n = 0) => c.assertions[n]?.id ?? '';

onBoth('what people judged', (db) => {
  let app: TestApp;
  beforeEach(async () => {
    await app?.close();
    await emptied(db());
    await loadDocument(db(), quayStory, ontology);
    app = await listen(db(), { user: 'ana' });
  });
  afterAll(() => app.close());
  const merge = (from: string, into: string) =>
    app.post('/entities/merge', { from, into, reason: 'One company, two names.' });
  const patch = async (id: string, body: object, revision = 1): Promise<Reviewed> => {
    const reply = await app.send('PATCH', `/assertions/${id}`, body, { 'if-match': String(revision) });
    expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
    return reply.body as Reviewed;
  };
  const read = () => readDocument(db(), ontology);
  const orphans = async () => (await app.get('/reviews/orphans')).body as OrphanList;
  const told = async () =>
    ((await app.get('/articles/quay-letter/proposals')).body as ArticleProposals).proposals.map((p) => [
      p.assertion.id,
      p.assertion.review,
    ]);

  test('a merge moves everything to the name that stays, and its undoing moves it back', async () => {
    const before = await read();
    const made = await merge('norvik-ag', 'norvik');
    expect(made).toMatchObject({
      status: 201,
      body: { kind: 'same-entity', a: { id: 'norvik' }, b: { id: 'norvik-ag', name: 'Norvik AG' }, by: 'ana' },
    });
    const moved = await app.get('/entities/norvik-ag');
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/v1/entities/norvik']);
    expect((await app.get('/entities/norvik')).body).toMatchObject({ aliases: ['Norvik AG'], claims: { total: 5 } });
    expect((await app.get(`/claims/${harbourClaims.agSeat.id}`)).body).toMatchObject({ subject: { id: 'norvik' } });
    expect((await merge('norvik-ag', 'norvik')).status).toBe(409);
    const { id } = made.body as EntityJudgement;
    const undone = await app.send('DELETE', `/entities/merge/${id}`);
    expect(undone).toMatchObject({ status: 200, body: { id, undoneAt: expect.any(String) } });
    expect(await app.send('DELETE', `/entities/merge/${id}`)).toMatchObject({ status: 200, body: undone.body });
    expect({ ...(await read()), judgements: before.judgements }).toEqual(before);
    expect(((await app.get('/judgements?entity=norvik')).body as EntityJudgementList).items).toMatchObject([
      { id, undoneAt: expect.any(String) },
    ]);
    expect((await app.send('DELETE', '/entities/merge/j-none')).status).toBe(404);
  });

  test.each([
    ['unnamed-voice', 'from', 'dock-workers', 'port-authority'],
    ['unnamed-voice', 'into', 'port-authority', 'dock-workers'],
    ['other-kind', 'into', 'norvik', 'valdoria'],
    ['same-entity', 'from', 'norvik', 'norvik'],
    ['entity-not-found', 'from', 'nobody', 'norvik'],
  ])('%s (%s): %s and %s are not merged', async (code, field, from, into) => {
    const before = await read();
    const { status, body } = await merge(from, into);
    expect([status, body]).toMatchObject([status === 404 ? 404 : 409, { code, field }]);
    expect(await read()).toEqual(before);
  });

  test('a merge without a reason is refused', async () => {
    const bare = { from: 'norvik-ag', into: 'norvik' };
    expect(await app.post('/entities/merge', bare)).toMatchObject({ status: 400, body: { field: 'reason' } });
  });

  test('what may be one is proposed until somebody says that it is or is not', async () => {
    const pier = article('pier-news', '# Pier\n\nDelta Radio Ltd works with the port authority.', {
      publisher: 'pier-press',
    });
    const works = claim('delta-radio-ltd', 'PARTNERS_WITH', 'port-authority', [
      assertion(pier, 'Delta Radio Ltd works'),
    ]);
    const types = ['Organisation', 'Outlet'];
    const ltd = entity('delta-radio-ltd', { types, name: 'Delta Radio Ltd' });
    const authority = quayStory.entities.filter((e) => e.id === 'port-authority');
    const story = graphDocument({ entities: [ltd, ...authority], articles: [pier], claims: [works] });
    await loadDocument(db(), story, ontology);
    const pairs = async () =>
      ((await app.get('/entities/merge-proposals')).body as MergeProposalList).items
        .filter((p) => p.reasons.length > 0 && p.score > 0)
        .map((p) => [p.from.id, p.into.id].sort());
    const pair = ['delta-radio', 'delta-radio-ltd'];
    expect(await pairs()).toContainEqual(pair);
    const apart = await app.post('/entities/different', { a: pair[0], b: pair[1], reason: 'A daughter.' });
    expect(apart.status).toBe(201);
    expect(await pairs()).not.toContainEqual(pair);
    expect(await merge('delta-radio-ltd', 'delta-radio')).toMatchObject({
      status: 409,
      body: { code: 'judged-different' },
    });
    const { id } = apart.body as EntityJudgement;
    expect((await app.send('DELETE', `/entities/different/${id}`)).status).toBe(200);
    expect(await pairs()).toContainEqual(pair);
    const merged = await merge('delta-radio-ltd', 'delta-radio');
    expect(merged.status).toBe(201);
    expect(await pairs()).not.toContainEqual(pair);
    // Parted again, they are told apart for good.
    await app.send('DELETE', `/entities/merge/${(merged.body as EntityJudgement).id}`);
    expect(await pairs()).not.toContainEqual(pair);
  });

  test('that a denial reaches a claim stays judged when its words are corrected', async () => {
    const [denial] = quayClaims.sold.assertions.filter((a) => a.stance === 'denies');
    const id = denial?.id ?? '';
    const reachOf = async () => {
      const { proposals } = (await app.get('/articles/quay-letter/proposals')).body as ArticleProposals;
      return proposals
        .filter((p) => p.assertion.stance === 'denies')
        .map((p) => [p.assertion.utterance, p.assertion.reaches]);
    };
    const [[utterance] = []] = await reachOf();
    const reason = 'The cranes are those of the sale.';
    await loadDocument(
      db(),
      { ...quayStory, judgements: [judgement({ kind: 'reaches', a: String(utterance), b: sold.id, reason })] },
      ontology,
    );
    expect(await reachOf()).toEqual([[utterance, { by: 'curated', reason }]]);
    const start = quay.text.indexOf('The port authority');
    const passages = [{ start, end: quay.text.indexOf(', it says') }];
    const edited = await patch(id, { verdict: 'edited', edit: { passages, quote: null } });
    const [[now, reaches] = []] = await reachOf();
    expect(now).not.toBe(utterance);
    expect(reaches).toEqual({ by: 'ana', reason });
    await app.post(`/assertions/${edited.proposals[0]?.assertion.id}/undo`, {}, { 'if-match': '2' });
    expect(await reachOf()).toEqual([[utterance, { by: 'curated', reason }]]);
    expect((await read()).judgements.filter((j) => j.by === 'ana')).toMatchObject([{ undoneAt: expect.any(String) }]);
  });

  /** The same claims as an extractor finds them in other words around them. */
  const readAgain = (text: string, claims: GraphDocument['claims']): GraphDocument => {
    const again = article('quay-letter', text, { publisher: 'quay-press', publishedOn: '2025-11-02' });
    return graphDocument({
      entities: quayStory.entities,
      articles: [again],
      claims: claims.map((c) => ({
        ...c,
        assertions: c.assertions.map((a) => ({ ...a, passages: assertion(again, a.passages[0]?.text ?? '').passages })),
      })),
    });
  };

  test('decisions survive another reading of the article, with other places and other claims', async () => {
    await patch(idOf(seat), { verdict: 'accepted' });
    await patch(idOf(sold), { verdict: 'rejected', reason: 'Hearsay.' });
    const edit = { object: 'ostmark', predicate: 'PARTNERS_WITH', label: 'by treaty' };
    const [edited] = (await patch(idOf(delivered), { verdict: 'edited', edit })).proposals;
    // A line stands before everything; the same claims are found, and what was edited is read as wrongly as before.
    const text = quay.text.replace('# The quay', '# The quay\n\nBy our harbour desk');
    await loadDocument(db(), readAgain(text, Object.values(quayClaims)), ontology);
    expect((await orphans()).items).toEqual([]);
    expect(Object.fromEntries(await told())).toMatchObject({
      [idOf(seat)]: 'accepted',
      [idOf(sold)]: 'rejected',
      [edited?.assertion.id ?? '']: 'edited',
    });
    expect((await told()).map(([id]) => id)).not.toContain(idOf(delivered));
    const { articles, claims } = await read();
    const now = articles.find((a) => a.id === 'quay-letter')?.text ?? '';
    for (const p of claims
      .flatMap((c) => c.assertions)
      .filter((a) => a.article === 'quay-letter')
      .flatMap((a) => a.passages))
      expect(now.slice(p.start, p.end)).toBe(p.text);
    // Taken back, what was read at first stands where its words stand now.
    const back = await app.post(`/assertions/${edited?.assertion.id}/undo`, {}, { 'if-match': '2' });
    expect(back).toMatchObject({ status: 200, body: { proposals: [{ assertion: { id: idOf(delivered) } }] } });
  });

  test('what nobody says any more is an orphan that tells what it judged, and comes home', async () => {
    await patch(idOf(sold, 1), { verdict: 'accepted' });
    await patch(idOf(runs), { verdict: 'accepted' });
    await loadDocument(db(), readAgain(quay.text, [quayClaims.runs]), ontology);
    expect(await orphans()).toMatchObject({
      total: 1,
      items: [
        {
          review: { verdict: 'accepted', by: 'ana' },
          statement: sold.statement,
          stance: 'denies',
          voices: ['Port Authority'],
          passages: ['“never bought a crane”'],
          article: { id: 'quay-letter' },
        },
      ],
    });
    expect((await app.get('/reviews/queue')).body).toMatchObject({ orphans: 1 });
    await loadDocument(db(), quayStory, ontology, { reset: true });
    expect((await orphans()).total).toBe(0);
    expect(Object.fromEntries(await told())).toMatchObject({ [idOf(sold, 1)]: 'accepted', [idOf(runs)]: 'accepted' });
  });

  test('merges and what was added by hand outlive --reset', async () => {
    await merge('norvik-ag', 'norvik');
    const added = { subject: 'ostmark', predicate: 'OPERATES', object: 'lantern', modality: 'planned' };
    const passages = [{ start: quay.text.indexOf('Ostmark runs'), end: quay.text.indexOf(' port system') }];
    const made = await app.post('/articles/quay-letter/claims', {
      ...added,
      voices: [{ entity: 'delta-radio' }],
      passages,
    });
    expect(made.status).toBe(201);
    const before = await read();
    await loadDocument(db(), quayStory, ontology, { reset: true });
    expect(await read()).toEqual(before);
    expect((await app.get('/entities/norvik-ag')).status).toBe(308);
  });

  test('a claim under a merged name is reviewed as it was read, and found by its key', async () => {
    await merge('norvik-ag', 'norvik');
    // Read again, the claim is of the name that stays: another id, the same key.
    const harbour = quayStory.articles.find((a) => a.id === 'harbour-news');
    if (harbour === undefined) throw new Error('no harbour');
    const [own] = harbourClaims.agSeat.assertions;
    await patch(own?.id ?? '', { verdict: 'rejected', reason: 'An office only.' });
    const again = graphDocument({
      entities: quayStory.entities,
      articles: [harbour],
      claims: [claim('norvik', 'LOCATED_IN', 'valdoria', [assertion(harbour, 'Norvik AG sits in Valdoria')])],
    });
    await loadDocument(db(), again, ontology);
    expect((await orphans()).total).toBe(0);
    const { claims } = await read();
    expect(claims.find((c) => c.object === 'valdoria' && c.predicate === 'LOCATED_IN')).toMatchObject({
      subject: 'norvik',
      assertions: [{ review: 'rejected' }],
    });
  });
});
