import { expect, test } from '@jest/globals';
import type { ReviewQueue } from '../../server/contract/review.ts';
import { claimRequest } from '../../server/contract/reviewRequest.ts';
import type { WhenReply } from '../../server/contract/when.ts';
import { diff } from '../../server/graph/document/diff.ts';
import { readRows } from '../../server/graph/document/readRows.ts';
import { toRows } from '../../server/graph/document/toRows.ts';
import { reviewDesk } from '../../server/review/desk.ts';
import { listen, ontology } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';
import { amid, done, reviewing } from '../factories/reviewing.ts';
import { harbour, placeOf, quay, quayClaims } from '../factories/toReview.ts';

const { sold, runs, together, seat, delivered } = quayClaims;
const idOf = (claim: typeof sold, n = 0) => claim.assertions[n]?.id ?? '';
const none = { proposed: 0, accepted: 0, edited: 0, rejected: 0, merged: 0, needSecond: 0 };

onBoth('a review', (db) => {
  const desk = reviewing(db);
  const { proposals, queue, open, patch, act, linksOf } = desk;

  test('the queue lists what waits in reading order, and nothing that is curated', async () => {
    const { items, ...rest } = await queue();
    const counts = { ...none, proposed: 6, needSecond: 3 };
    expect(rest).toEqual({ total: 1, next: null, counts, forSecond: 0, waitingArticles: 1, orphans: 0 });
    expect(items.map((i) => [i.article.id, i.counts])).toEqual([['quay-letter', counts]]);
    expect(items[0]?.waiting.map((w) => [w.assertion, w.claim, w.stance, w.second])).toEqual([
      [idOf(sold), sold.id, 'affirms', { needed: ['figure', 'dispute'], reviewers: [] }],
      [idOf(sold, 1), sold.id, 'denies', { needed: ['figure', 'dispute'], reviewers: [] }],
      [idOf(runs), runs.id, 'affirms', { needed: [], reviewers: [] }],
      [idOf(together), together.id, 'affirms', { needed: ['unnamed'], reviewers: [] }],
      [idOf(seat), seat.id, 'affirms', { needed: [], reviewers: [] }],
      [idOf(delivered), delivered.id, 'affirms', { needed: [], reviewers: [] }],
    ]);
    expect(((await desk.app.get('/reviews/queue?state=done')).body as ReviewQueue).items).toEqual([]);
  });

  test('an article is told with its text, its proposals, and whom it may be about', async () => {
    const told = await proposals();
    expect(told.proposals.map((p) => p.assertion.id)).toEqual(
      (await queue()).items[0]?.waiting.map((w) => w.assertion),
    );
    expect(told.text.slice(told.mentions[0]?.start, told.mentions[0]?.end)).toBe('Norvik');
    const [first] = told.proposals;
    expect(first).toMatchObject({
      claim: { id: sold.id, subject: { id: 'norvik' }, figures: [{ text: 'ten cranes' }], standing: 'unreviewed' },
      assertion: { chain: [{ entity: { id: 'delta-radio' } }], score: 0.5, extractor: 'offline' },
      revision: 1,
      reviews: [],
      second: { needed: ['figure', 'dispute'], reviewers: [], agreement: 'none' },
      twins: [{ id: delivered.id, standing: 'unreviewed' }],
    });
    expect(told.entities.find((e) => e.id === 'norvik')).toMatchObject({ mentions: 1, claims: 4 });
    expect(told.review).toEqual({ ...none, proposed: 6, needSecond: 3 });
    expect((await desk.app.get('/articles/nowhere/proposals')).status).toBe(404);
  });

  test('what is accepted is drawn at once, and stands as the whole graph would say', async () => {
    const reply = done(await patch(idOf(seat), { verdict: 'accepted' }));
    expect(reply).toMatchObject({
      gone: [],
      counts: { proposed: 5, accepted: 1 },
      proposals: [
        {
          assertion: { review: 'accepted' },
          claim: { standing: 'single-source', voices: 1 },
          revision: 2,
          reviews: [{ verdict: 'accepted', by: 'ana', reason: null, undoneAt: null, before: null }],
          second: { reviewers: [{ by: 'ana', verdict: 'accepted' }], agreement: 'one' },
        },
      ],
    });
    expect(await linksOf('norvik', 'ostmark')).toEqual([['norvik~LOCATED_IN~ostmark', 'single-source', 1]]);
    expect((await desk.app.get('/entities/norvik')).body).toMatchObject({ summary: 'vendor, Ostmark' });
    const query = "MATCH (a:Entity {id: 'norvik'})-[:LOCATED_IN]->(b:Entity) RETURN b.id AS seat";
    expect((await desk.app.post('/cypher', { query })).body).toMatchObject({ rows: [{ seat: 'ostmark' }] });
    expect((await queue()).counts).toMatchObject({ proposed: 5, accepted: 1 });
    const when = (await desk.app.post('/graph/when', { ids: ['norvik', 'ostmark'] })).body as WhenReply;
    expect(when.claims.map((c) => c.recorded)).toEqual([[reply.proposals[0]?.reviews[0]?.at]]);
    // A denial beside it makes it disputed, once somebody accepted both.
    done(await patch(idOf(sold), { verdict: 'accepted' }));
    done(await patch(idOf(sold, 1), { verdict: 'accepted' }));
    expect(await linksOf('norvik', 'valdoria')).toEqual([['norvik~SUPPLIES~valdoria', 'disputed', 1]]);
  });

  test('a verdict needs the revision it was read at, and a rejection its reason', async () => {
    const body = { verdict: 'rejected' };
    expect(await patch(idOf(seat), body)).toMatchObject({ status: 400, body: { field: 'reason' } });
    expect(await patch(idOf(seat), { ...body, reason: ' ' })).toMatchObject({ status: 400, body: { field: 'reason' } });
    const bare = await desk.app.send('PATCH', `/assertions/${idOf(seat)}`, { verdict: 'accepted' });
    expect(bare).toMatchObject({ status: 412, body: { field: 'If-Match' } });
    done(await patch(idOf(seat), { ...body, reason: 'A branch only.' }));
    expect(await patch(idOf(seat), { verdict: 'accepted' })).toMatchObject({
      status: 412,
      body: { code: 'revision-changed' },
    });
    expect(await patch('a-none', { verdict: 'accepted' })).toMatchObject({ status: 404, body: { field: 'id' } });
    const foreign = { 'if-match': '2', origin: 'https://elsewhere.example' };
    const refused = await desk.app.send('PATCH', `/assertions/${idOf(seat)}`, { verdict: 'accepted' }, foreign);
    expect(refused.status).toBe(403);
    expect((await open(idOf(seat))).assertion.review).toBe('rejected');
  });

  test('of two who decide at once, one is told to read again', async () => {
    const replies = await Promise.all([
      patch(idOf(runs), { verdict: 'accepted' }),
      patch(idOf(runs), { verdict: 'rejected', reason: 'No.' }),
    ]);
    expect(replies.map((r) => r.status).sort()).toEqual([200, 412]);
  });

  test('what another server decides meanwhile is counted, and what it decides on the same is not overwritten', async () => {
    const other = reviewDesk(db(), ontology, 'ben');
    const accepted = { verdict: 'accepted', reason: null } as const;
    const late = reviewDesk(
      amid(db(), () => other.decide(idOf(sold, 1), 1, accepted)),
      ontology,
      'ana',
    );
    await late.decide(idOf(sold), 1, accepted);
    expect(await linksOf('norvik', 'valdoria')).toEqual([['norvik~SUPPLIES~valdoria', 'disputed', 1]]);
    expect(diff(await readRows(db()), toRows(await desk.read(), ontology)).putNodes).toEqual([]);
    const same = reviewDesk(
      amid(db(), () => other.decide(idOf(runs), 1, accepted)),
      ontology,
      'ana',
    );
    const refused = same.decide(idOf(runs), 1, { verdict: 'rejected', reason: 'No.' });
    await expect(refused).rejects.toMatchObject({ status: 412, code: 'revision-changed' });
    expect((await open(idOf(runs))).assertion.review).toBe('accepted');
  });

  test('of two servers that add one claim by hand at the same instant, one makes it', async () => {
    const other = reviewDesk(db(), ontology, 'ben');
    const of = (words: string, text: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const owns = (place: { start: number; end: number }) =>
      claimRequest.parse({ subject: 'ostmark', predicate: 'OWNS', object: 'norvik', passages: [place] });
    const inLetter = owns(placeOf('Norvik sits in Ostmark'));
    const add = (article: string, asked: typeof inLetter) =>
      reviewDesk(
        amid(db(), () => other.add(quay.id, inLetter)),
        ontology,
        'ana',
      ).add(article, asked);
    const whole = async () => diff(await readRows(db()), toRows(await desk.read(), ontology));
    const nothing = { removeRelationships: [], removeNodes: [], putNodes: [], createRelationships: [] };
    await expect(add(quay.id, inLetter)).rejects.toMatchObject({ status: 409, code: 'assertion-there' });
    expect(await whole()).toEqual(nothing);

    // In another article it is one more assertion of the claim that the other made.
    const [made] = (await proposals()).proposals.filter((p) => p.claim.predicate === 'OWNS');
    done(await act(made?.assertion.id ?? '', 'undo', {}, made?.revision));
    await add(harbour.id, owns(of('Valdoria borders Ostmark', harbour.text)));
    expect((await desk.read()).claims.flatMap((c) => (c.predicate === 'OWNS' ? [c.assertions.length] : []))).toEqual([
      2,
    ]);
    expect(await whole()).toEqual(nothing);
  });

  test('a second reviewer agrees or does not; the last verdict decides', async () => {
    const other = await listen(db(), { user: 'ben' });
    try {
      done(await patch(idOf(together), { verdict: 'accepted' }));
      done(await patch(idOf(together), { verdict: 'rejected', reason: 'Hearsay.' }, 2, other));
      expect(await open(idOf(together))).toMatchObject({
        assertion: { review: 'rejected' },
        second: {
          needed: ['unnamed'],
          agreement: 'disagree',
          reviewers: [
            { by: 'ana', verdict: 'accepted' },
            { by: 'ben', verdict: 'rejected' },
          ],
        },
      });
      done(await patch(idOf(together), { verdict: 'accepted' }, 3, other));
      expect((await open(idOf(together))).second.agreement).toBe('agree');
      // Undone, the last one; the one before counts again.
      done(await act(idOf(together), 'undo', {}, 4));
      expect(await open(idOf(together))).toMatchObject({ assertion: { review: 'rejected' }, revision: 5 });
    } finally {
      await other.close();
    }
  });

  test('a proposal may be another way to say a claim that is there', async () => {
    done(await patch(idOf(sold), { verdict: 'accepted' }));
    const merged = done(await act(idOf(delivered), 'merge', { into: sold.id, reason: 'The same sale.' }));
    expect(merged.counts).toMatchObject({ accepted: 2, merged: 1 });
    const [kept, folded] = [sold.id, delivered.id].sort();
    expect(await desk.app.get(`/claims/${folded}`)).toMatchObject({ status: 308 });
    expect((await desk.app.get(`/claims/${kept}`)).body).toMatchObject({ voices: 1, standing: 'single-source' });
    // Each is still shown to reviewers as it was read.
    expect((await open(idOf(delivered))).claim).toMatchObject({ id: kept, figures: [] });
    expect((await open(idOf(sold))).claim).toMatchObject({ id: kept, figures: [{ text: 'ten cranes' }] });
    expect(await act(idOf(delivered), 'merge', { into: sold.id }, 2)).toMatchObject({ status: 409 });
    expect(await act(idOf(runs), 'merge', { into: 'c-none' })).toMatchObject({ status: 404, body: { field: 'into' } });
    done(await act(idOf(delivered), 'undo', {}, 2));
    expect((await desk.app.get(`/claims/${folded}`)).status).toBe(200);
    expect((await queue()).counts).toMatchObject({ accepted: 1, merged: 0 });
  });

  test('two claims judged to be different are not proposed as one again', async () => {
    const pair = { a: sold.id, b: delivered.id, reason: 'Another delivery.' };
    const judged = await desk.app.post('/claims/different', pair);
    expect(judged).toMatchObject({ status: 201, body: { kind: 'different', by: 'ana', a: { id: sold.id } } });
    expect((await open(idOf(sold))).twins).toEqual([]);
    expect(await act(idOf(delivered), 'merge', { into: sold.id })).toMatchObject({
      status: 409,
      body: { code: 'judged-different' },
    });
    const { id } = judged.body as { id: string };
    expect(await desk.app.send('DELETE', `/entities/different/${id}`)).toMatchObject({ status: 404 });
    expect(await desk.app.send('DELETE', `/claims/different/${id}`)).toMatchObject({
      status: 200,
      body: { undoneAt: expect.any(String) },
    });
    expect((await open(idOf(sold))).twins).toMatchObject([{ id: delivered.id }]);
  });
});
