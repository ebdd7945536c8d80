import { afterAll, beforeEach, expect, test } from '@jest/globals';
import type { GraphReply } from '../../server/contract/graph.ts';
import type { ArticleProposals, Proposal, Reviewed, ReviewQueue } from '../../server/contract/review.ts';
import type { WhenReply } from '../../server/contract/when.ts';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { diff } from '../../server/graph/document/diff.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { readRows } from '../../server/graph/document/readRows.ts';
import { toRows } from '../../server/graph/document/toRows.ts';
import { reviewDesk } from '../../server/review/desk.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { emptied, onBoth } from '../factories/databases.ts';
import { placeOf, quayClaims, quayStory } from '../factories/toReview.ts';

const { sold, runs, together, seat, delivered } = quayClaims;
const idOf = (claim: typeof sold, n = 0) => claim.assertions[n]?.id ?? '';
const none = { proposed: 0, accepted: 0, edited: 0, rejected: 0, merged: 0, needSecond: 0 };

onBoth('a review', (db) => {
  let app: TestApp;
  beforeEach(async () => {
    await app?.close();
    await emptied(db());
    await loadDocument(db(), quayStory, ontology);
    app = await listen(db(), { user: 'ana' });
  });
  afterAll(() => app.close());

  const proposals = async () => (await app.get('/articles/quay-letter/proposals')).body as ArticleProposals;
  const queue = async () => (await app.get('/reviews/queue')).body as ReviewQueue;
  const open = async (id: string): Promise<Proposal> => {
    const found = (await proposals()).proposals.find((p) => p.assertion.id === id);
    if (found === undefined) throw new Error(`no proposal ${id}`);
    return found;
  };
  const patch = (id: string, body: object, revision = 1, to: TestApp = app) =>
    to.send('PATCH', `/assertions/${id}`, body, { 'if-match': String(revision) });
  const act = (id: string, what: string, body: object, revision = 1) =>
    app.post(`/assertions/${id}/${what}`, body, { 'if-match': String(revision) });
  const done = (reply: { status: number; body: unknown }): Reviewed => {
    expect([reply.status, reply.status < 300 ? '' : reply.body]).toEqual([expect.any(Number), '']);
    return reply.body as Reviewed;
  };
  const linksOf = async (...ids: string[]) =>
    ((await app.post('/graph', { ids })).body as GraphReply).links.map((l) => [l.id, l.standing, l.voices]);

  test('the queue lists what waits in reading order, and nothing that is curated', async () => {
    const { items, ...rest } = await queue();
    const counts = { ...none, proposed: 6, needSecond: 3 };
    expect(rest).toEqual({ total: 1, next: null, counts, waitingArticles: 1, orphans: 0 });
    expect(items.map((i) => [i.article.id, i.counts])).toEqual([['quay-letter', counts]]);
    expect(items[0]?.waiting.map((w) => [w.assertion, w.claim, w.stance, w.second])).toEqual([
      [idOf(sold), sold.id, 'affirms', { needed: ['figure', 'dispute'], reviewers: [] }],
      [idOf(sold, 1), sold.id, 'denies', { needed: ['figure', 'dispute'], reviewers: [] }],
      [idOf(runs), runs.id, 'affirms', { needed: [], reviewers: [] }],
      [idOf(together), together.id, 'affirms', { needed: ['unnamed'], reviewers: [] }],
      [idOf(seat), seat.id, 'affirms', { needed: [], reviewers: [] }],
      [idOf(delivered), delivered.id, 'affirms', { needed: [], reviewers: [] }],
    ]);
    expect(((await app.get('/reviews/queue?state=done')).body as ReviewQueue).items).toEqual([]);
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
    expect((await app.get('/articles/nowhere/proposals')).status).toBe(404);
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
    expect((await app.get('/entities/norvik')).body).toMatchObject({ summary: 'vendor, Ostmark' });
    const query = "MATCH (a:Entity {id: 'norvik'})-[:LOCATED_IN]->(b:Entity) RETURN b.id AS seat";
    expect((await app.post('/cypher', { query })).body).toMatchObject({ rows: [{ seat: 'ostmark' }] });
    expect((await queue()).counts).toMatchObject({ proposed: 5, accepted: 1 });
    const when = (await app.post('/graph/when', { ids: ['norvik', 'ostmark'] })).body as WhenReply;
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
    const bare = await app.send('PATCH', `/assertions/${idOf(seat)}`, { verdict: 'accepted' });
    expect(bare).toMatchObject({ status: 428, body: { field: 'If-Match' } });
    done(await patch(idOf(seat), { ...body, reason: 'A branch only.' }));
    expect(await patch(idOf(seat), { verdict: 'accepted' })).toMatchObject({
      status: 412,
      body: { code: 'revision-changed' },
    });
    expect(await patch('a-none', { verdict: 'accepted' })).toMatchObject({ status: 404, body: { field: 'id' } });
    const foreign = { 'if-match': '2', origin: 'https://elsewhere.example' };
    const refused = await app.send('PATCH', `/assertions/${idOf(seat)}`, { verdict: 'accepted' }, foreign);
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
    /** As a server of many: right before this one writes, the other decides. */
    const amid = (meanwhile: () => Promise<unknown>): GraphDatabase => {
      let waits = true;
      return {
        ...db(),
        kind: 'neo4j',
        change: async (batch, readAt) => {
          if (waits) {
            waits = false;
            await meanwhile();
          }
          return db().change(batch, readAt);
        },
      };
    };
    const accepted = { verdict: 'accepted', reason: null } as const;
    const late = reviewDesk(
      amid(() => other.decide(idOf(sold, 1), 1, accepted)),
      ontology,
      'ana',
    );
    await late.decide(idOf(sold), 1, accepted);
    expect(await linksOf('norvik', 'valdoria')).toEqual([['norvik~SUPPLIES~valdoria', 'disputed', 1]]);
    expect(diff(await readRows(db()), toRows(await readDocument(db(), ontology), ontology)).putNodes).toEqual([]);
    const same = reviewDesk(
      amid(() => other.decide(idOf(runs), 1, accepted)),
      ontology,
      'ana',
    );
    const refused = same.decide(idOf(runs), 1, { verdict: 'rejected', reason: 'No.' });
    await expect(refused).rejects.toMatchObject({ status: 412, code: 'revision-changed' });
    expect((await open(idOf(runs))).assertion.review).toBe('accepted');
  });

  test('an edit of what is claimed moves the assertion, and its undoing brings it back as it was', async () => {
    const before = await readDocument(db(), ontology);
    const edit = { object: 'valdoria', modality: 'reported', voices: [{ entity: 'delta-radio' }] };
    const moved = done(await patch(idOf(seat), { verdict: 'edited', reason: 'Misread.', edit }));
    const [now] = moved.proposals;
    expect(moved.gone).toEqual([idOf(seat)]);
    expect(now).toMatchObject({
      claim: { subject: { id: 'norvik' }, object: { id: 'valdoria' }, statement: 'Norvik is located in Valdoria.' },
      assertion: { review: 'edited', modality: 'reported', quoteKind: 'indirect', extractor: 'offline' },
      revision: 2,
      reviews: [{ verdict: 'edited', reason: 'Misread.', before: seat.statement }],
    });
    expect((await app.get(`/claims/${seat.id}`)).status).toBe(404);
    expect(await linksOf('norvik', 'valdoria', 'ostmark')).toEqual([
      ['norvik~LOCATED_IN~valdoria', 'single-source', 1],
    ]);
    const id = now?.assertion.id ?? '';
    const back = done(await act(id, 'undo', {}, 2));
    expect(back).toMatchObject({ gone: [id], proposals: [{ assertion: { id: idOf(seat) }, revision: 3 }] });
    expect(back.proposals[0]?.reviews).toMatchObject([{ verdict: 'edited', undoneAt: expect.any(String) }]);
    const after = await readDocument(db(), ontology);
    expect({ ...after, reviews: [] }).toEqual(before);
    expect(await act(idOf(seat), 'undo', {}, 3)).toMatchObject({ status: 409, body: { code: 'nothing-to-undo' } });
  });

  test.each([
    ['edit.subject', { subject: 'nobody' }],
    ['edit.object', { object: 'lantern' }],
    ['edit.predicate', { predicate: 'SELLS' }],
    ['edit.instrument', { instrument: 'valdoria' }],
    ['edit.label', { predicate: 'OTHER', label: null }],
    ['edit.validFrom', { validFrom: '2019-02-31' }],
    ['edit.validFrom', { validFrom: 'soon' }],
    ['edit.dateText', { dateText: 'in 2019' }],
    ['edit.saidText', { saidText: 'on Friday' }],
    ['edit.voices.0', { voices: [{ entity: 'quay-press' }] }],
    ['edit.voices.1', { voices: [{ entity: 'delta-radio' }, { entity: 'delta-radio' }] }],
    ['edit.voices.0', { voices: [{ entity: 'delta-radio', for: 'nobody' }] }],
    [
      'edit.figures',
      { figures: [{ measure: 'x', value: 9, low: null, high: null, unit: 'x', bound: 'exact', text: 'nine' }] },
    ],
    ['edit.passages', { passages: [{ start: 0, end: 90_000 }] }],
    ['edit.passages', { passages: [{ start: 0, end: 60 }] }],
    ['edit.passages', { passages: [{ start: 10, end: 12 }] }],
    ['edit.passages', { passages: [{ part: 'cue', ...placeOf('Norvik sits') }] }],
    ['edit.passages.0', { passages: [{ start: 9, end: 9 }] }],
    ['edit.quote', { quote: { kind: 'direct', ...placeOf('Norvik sits') } }],
    ['edit.quote', { quote: { kind: 'direct', ...placeOf('never bought') } }],
    ['edit', {}],
    ['edit.colour', { colour: 'red' }],
  ])('an edit of %s that does not hold is refused by name: %j', async (field, edit) => {
    const reply = await patch(idOf(seat), { verdict: 'edited', edit });
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid', field } });
  });

  test('an edit that says what is there already is refused', async () => {
    const reply = await patch(idOf(delivered), {
      verdict: 'edited',
      edit: { object: 'ostmark', predicate: 'LOCATED_IN' },
    });
    expect(reply).toMatchObject({ status: 409, body: { code: 'assertion-there' } });
  });

  test('one that says two things becomes two, and one again', async () => {
    const before = await readDocument(db(), ontology);
    const parts = [
      { object: 'valdoria' },
      { passages: [placeOf('sits in Ostmark')], predicate: 'OPERATES', object: 'lantern' },
    ];
    const both = done(await act(idOf(seat), 'split', { parts }));
    expect(both.proposals).toMatchObject([
      { claim: { object: { id: 'valdoria' } }, assertion: { review: 'edited', extractor: 'offline' } },
      {
        claim: { predicate: 'OPERATES' },
        assertion: { review: 'accepted', extractor: 'manual', score: null, passages: [{ text: 'sits in Ostmark' }] },
      },
    ]);
    const [first, second] = both.proposals.map((p) => p.assertion.id);
    done(await patch(second ?? '', { verdict: 'rejected', reason: 'No.' }, 2));
    expect(await act(first ?? '', 'undo', {}, 2)).toMatchObject({ status: 409, body: { code: 'decided-since' } });
    done(await act(second ?? '', 'undo', {}, 3));
    const back = done(await act(second ?? '', 'undo', {}, 4));
    expect([...back.gone].sort()).toEqual([first, second].sort());
    expect({ ...(await readDocument(db(), ontology)), reviews: [] }).toEqual(before);
    const same = [{ modality: 'planned' }, { modality: 'alleged' }];
    expect(await act(idOf(seat), 'split', { parts: same }, 3)).toMatchObject({ status: 400, body: { field: 'parts' } });
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

  test('a claim is added by hand, from words of the article', async () => {
    const before = await readDocument(db(), ontology);
    const asked = {
      subject: 'valdoria',
      predicate: 'SUPPLIES',
      object: 'ostmark',
      instrument: 'lantern',
      passages: [placeOf('“never bought a crane”'), { part: 'cue', ...placeOf('it says') }],
      voices: [{ entity: 'port-authority', for: 'valdoria' }],
      quote: { kind: 'fragment', ...placeOf('never bought a crane') },
      reason: 'Left out.',
    };
    const reply = await app.post('/articles/quay-letter/claims', asked);
    expect(reply.status).toBe(201);
    const [made] = done(reply).proposals;
    expect(made).toMatchObject({
      claim: { statement: 'Valdoria supplied Ostmark (Lantern).', standing: 'single-source' },
      assertion: { extractor: 'manual', review: 'accepted', quote: 'never bought a crane', quoteKind: 'fragment' },
      reviews: [{ verdict: 'accepted', by: 'ana', reason: 'Left out.' }],
    });
    expect(await linksOf('valdoria', 'lantern')).toEqual([
      ['valdoria~SUPPLIES~lantern~instrument', 'single-source', 1],
    ]);
    expect(await app.post('/articles/quay-letter/claims', asked)).toMatchObject({ status: 409 });
    expect(await app.post('/articles/nowhere/claims', asked)).toMatchObject({ status: 404, body: { field: 'id' } });
    expect(await app.post('/articles/quay-letter/claims', { ...asked, subject: 'nobody' })).toMatchObject({
      status: 400,
      body: { field: 'subject' },
    });
    const undone = done(await act(made?.assertion.id ?? '', 'undo', {}, 2));
    expect(undone).toMatchObject({ proposals: [], gone: [made?.assertion.id] });
    expect({ ...(await readDocument(db(), ontology)), reviews: [] }).toEqual(before);
    // Added anew, it is as one that was never there; what was decided before stays on record.
    const again = done(await app.post('/articles/quay-letter/claims', asked)).proposals[0];
    expect(again).toMatchObject({ revision: 4, assertion: { review: 'accepted' } });
    expect(again?.reviews.map((r) => r.undoneAt !== null)).toEqual([true, false]);
  });

  test('an entity that is missing is added, an unnamed one kept to its article', async () => {
    const made = await app.post('/entities', { name: 'Қала Works', types: ['Vendor'], aliases: ['QW'] });
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'qala-works', name: 'Қала Works', types: ['Vendor', 'Organisation'], unnamed: false },
    });
    expect(made.headers.get('location')).toBe('/api/v1/entities/qala-works');
    const named = { name: 'Қала works', types: ['Organisation'] };
    expect((await app.post('/entities', named)).body).toMatchObject({ id: 'qala-works-2' });
    const quiet = { name: 'two clerks', types: ['Person'], unnamedIn: 'quay-letter' };
    expect((await app.post('/entities', quiet)).body).toMatchObject({
      id: 'unnamed-quay-letter-two-clerks',
      unnamed: true,
    });
    expect(await app.post('/entities', { ...quiet, unnamedIn: 'nowhere' })).toMatchObject({ status: 404 });
    expect(await app.post('/entities', { name: 'X', types: ['Ship'] })).toMatchObject({
      status: 400,
      body: { field: 'types.0' },
    });
    expect(await app.post('/entities', { name: '…', types: ['Work'] })).toMatchObject({
      status: 400,
      body: { field: 'name' },
    });
    done(await patch(idOf(seat), { verdict: 'edited', edit: { subject: 'qala-works' } }));
    expect((await app.get('/search?q=qala&kind=entity')).body).toMatchObject({
      items: [{ entity: { id: 'qala-works' }, neighbours: 1, summary: 'vendor, Ostmark' }, {}],
    });
  });

  test('a proposal may be another way to say a claim that is there', async () => {
    done(await patch(idOf(sold), { verdict: 'accepted' }));
    const merged = done(await act(idOf(delivered), 'merge', { into: sold.id, reason: 'The same sale.' }));
    expect(merged.counts).toMatchObject({ accepted: 2, merged: 1 });
    const [kept, folded] = [sold.id, delivered.id].sort();
    expect(await app.get(`/claims/${folded}`)).toMatchObject({ status: 308 });
    expect((await app.get(`/claims/${kept}`)).body).toMatchObject({ voices: 1, standing: 'single-source' });
    // Each is still shown to reviewers as it was read.
    expect((await open(idOf(delivered))).claim).toMatchObject({ id: kept, figures: [] });
    expect((await open(idOf(sold))).claim).toMatchObject({ id: kept, figures: [{ text: 'ten cranes' }] });
    expect(await act(idOf(delivered), 'merge', { into: sold.id }, 2)).toMatchObject({ status: 409 });
    expect(await act(idOf(runs), 'merge', { into: 'c-none' })).toMatchObject({ status: 404, body: { field: 'into' } });
    done(await act(idOf(delivered), 'undo', {}, 2));
    expect((await app.get(`/claims/${folded}`)).status).toBe(200);
    expect((await queue()).counts).toMatchObject({ accepted: 1, merged: 0 });
  });

  test('two claims judged to be different are not proposed as one again', async () => {
    const pair = { a: sold.id, b: delivered.id, reason: 'Another delivery.' };
    const judged = await app.post('/claims/different', pair);
    expect(judged).toMatchObject({ status: 201, body: { kind: 'different', by: 'ana', a: { id: sold.id } } });
    expect((await open(idOf(sold))).twins).toEqual([]);
    expect(await act(idOf(delivered), 'merge', { into: sold.id })).toMatchObject({
      status: 409,
      body: { code: 'judged-different' },
    });
    const { id } = judged.body as { id: string };
    expect(await app.send('DELETE', `/entities/different/${id}`)).toMatchObject({ status: 404 });
    expect(await app.send('DELETE', `/claims/different/${id}`)).toMatchObject({
      status: 200,
      body: { undoneAt: expect.any(String) },
    });
    expect((await open(idOf(sold))).twins).toMatchObject([{ id: delivered.id }]);
  });
});
