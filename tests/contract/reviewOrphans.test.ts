import { expect, test } from '@jest/globals';
import type { OrphanList } from '../../server/contract/review.ts';
import { diff } from '../../server/graph/document/diff.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { readRows } from '../../server/graph/document/readRows.ts';
import { toRows } from '../../server/graph/document/toRows.ts';
import { reviewDesk } from '../../server/review/desk.ts';
import { ontology } from '../factories/app.ts';
import { onBoth } from '../factories/databases.ts';
import { article, graphDocument } from '../factories/document.ts';
import { amid, done, reviewing } from '../factories/reviewing.ts';
import { quay, quayClaims, quayStory } from '../factories/toReview.ts';

const { sold, seat, runs } = quayClaims;
const idOf = (c: typeof sold, n = 0) => c.assertions[n]?.id ?? '';
/** The letter was rewritten: what its authority denied and where Norvik sits is said in other words. */
const text = [
  '# The quay',
  'The port authority says that it bought not one crane of Norvik’s.',
  'Norvik has its seat in Ostmark.',
].join('\n\n');
const rewritten = graphDocument({
  entities: quayStory.entities,
  articles: [article(quay.id, text, { publisher: quay.publisher, publishedOn: quay.publishedOn })],
  claims: [],
});
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const nothing = { removeRelationships: [], removeNodes: [], putNodes: [], createRelationships: [] };
const denial = spanOf('it bought not one crane of Norvik’s');

onBoth('verdicts that lost their claim', (db) => {
  const desk = reviewing(db);
  const orphans = async () => (await desk.app.get('/reviews/orphans')).body as OrphanList;
  const lose = async () => {
    done(await desk.patch(idOf(sold, 1), { verdict: 'accepted', reason: 'They say so.' }));
    done(await desk.patch(idOf(seat), { verdict: 'rejected', reason: 'An office only.' }));
    await loadDocument(db(), rewritten, ontology);
    const { items } = await orphans();
    const of = (statement: string) => items.find((o) => o.statement === statement)?.review.id ?? '';
    return { denied: of(sold.statement), rejected: of(seat.statement) };
  };
  const attach = (id: string, passage: { start: number; end: number }, to = quay.id) =>
    desk.app.post(`/reviews/${id}/attach`, { article: to, passages: [passage] });

  test('a person finds the words again: the verdict is back, and so is what it decides', async () => {
    const { denied } = await lose();
    const before = await desk.read();
    const reply = await attach(denied, denial);
    expect(reply.status).toBe(201);
    const [made] = done(reply).proposals;
    expect(made).toMatchObject({
      claim: { id: sold.id, statement: sold.statement, standing: 'denied-only' },
      assertion: {
        stance: 'denies',
        review: 'accepted',
        extractor: 'manual',
        quote: null,
        chain: [{ entity: { id: 'port-authority' } }],
        passages: [{ part: 'content', text: text.slice(denial.start, denial.end) }],
      },
      reviews: [
        { verdict: 'accepted', by: 'ana', reason: 'They say so.' },
        { verdict: 'accepted', by: 'ana', reason: null },
      ],
      revision: 3,
    });
    expect((await orphans()).total).toBe(1);

    const id = made?.assertion.id ?? '';
    const undone = done(await desk.act(id, 'undo', {}, 3));
    expect(undone).toMatchObject({ proposals: [], gone: [id] });
    const { reviews, ...after } = await desk.read();
    expect(after).toEqual({ ...before, reviews: undefined });
    expect(reviews.filter((r) => r.undoneAt === null)).toEqual(before.reviews);
    expect((await orphans()).items.map((o) => o.review.id)).toContain(denied);
    // And found once more.
    expect(done(await attach(denied, denial)).proposals[0]?.reviews.map((r) => r.undoneAt === null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('a rejection stays one, and what was found outlives the next reading of the article', async () => {
    const { rejected } = await lose();
    const passage = spanOf('Norvik has its seat in Ostmark');
    const [made] = done(await attach(rejected, passage)).proposals;
    expect(made).toMatchObject({ assertion: { review: 'rejected' }, reviews: [{ reason: 'An office only.' }, {}] });
    await loadDocument(db(), rewritten, ontology);
    expect((await orphans()).items.map((o) => o.review.id)).not.toContain(rejected);
    expect((await desk.proposals()).proposals.map((p) => [p.assertion.id, p.assertion.review])).toEqual([
      [made?.assertion.id, 'rejected'],
    ]);
  });

  test('what does not stand there, is there already or never was an orphan is refused', async () => {
    const { denied, rejected } = await lose();
    const before = await desk.read();
    const refusals = [
      [await attach(denied, { start: 0, end: 60 }), 400, 'passages'],
      [await attach(denied, denial, 'nowhere'), 404, 'article'],
      [await attach('r-0', denial), 404, 'id'],
      [await desk.app.post(`/reviews/${denied}/attach`, { article: quay.id, passages: [] }), 400, 'passages'],
    ] as const;
    for (const [reply, status, field] of refusals) expect(reply).toMatchObject({ status, body: { field } });
    expect(await desk.read()).toEqual(before);
    done(await attach(denied, denial));
    expect(await attach(denied, denial)).toMatchObject({ status: 404, body: { code: 'orphan-not-found' } });
    // Another verdict on another claim is not concerned.
    expect((await orphans()).items.map((o) => o.review.id)).toEqual([rejected]);
  });

  test('of two servers that attach one verdict at the same instant, one does', async () => {
    const { rejected } = await lose();
    const passage = (words: string) => ({
      article: quay.id,
      passages: [{ part: 'content' as const, ...spanOf(words) }],
    });
    const other = reviewDesk(db(), ontology, 'ben');
    const first = passage('Norvik has its seat in Ostmark');
    const late = reviewDesk(
      amid(db(), () => other.attach(rejected, { ...first, reason: null })),
      ontology,
      'ana',
    );
    const refused = late.attach(rejected, { ...passage('Norvik has its seat'), reason: null });
    await expect(refused).rejects.toMatchObject({ status: 404, code: 'orphan-not-found' });
    const { proposals } = await desk.proposals();
    expect(proposals.map((p) => p.assertion.passages.map((x) => x.text))).toEqual([['Norvik has its seat in Ostmark']]);
    expect(proposals[0]?.reviews.map((r) => r.by)).toEqual(['ana', 'ben']);
    expect(diff(await readRows(db()), toRows(await desk.read(), ontology))).toEqual(nothing);
  });

  test('a verdict that one server attaches while another reads the article anew is not moved twice', async () => {
    const { rejected } = await lose();
    const other = reviewDesk(db(), ontology, 'ben');
    const found = {
      article: quay.id,
      passages: [{ part: 'content' as const, ...spanOf('Norvik has its seat in Ostmark') }],
    };
    // What the letter said before is read again, so that the verdict has its old claim back.
    await loadDocument(
      amid(db(), () => other.attach(rejected, { ...found, reason: null })),
      quayStory,
      ontology,
    );
    const { reviews } = await desk.read();
    expect(reviews.filter((r) => r.id === rejected)).toHaveLength(1);
    expect(diff(await readRows(db()), toRows(await desk.read(), ontology))).toEqual(nothing);
  });

  test('a verdict of which only a fingerprint came cannot be told to anybody', async () => {
    const lost = { key: 'c-0', chain: '', stance: 'affirms', told: null } as const;
    const review = { id: 'r-bare', assertion: 'a-0', verdict: 'accepted', by: 'ben', reason: null } as const;
    const bare = { ...review, at: '2026-01-01T00:00:00.000Z', before: null, undoneAt: null, lost };
    await loadDocument(db(), { ...quayStory, reviews: [bare] }, ontology);
    expect(await attach('r-bare', { start: 12, end: 18 })).toMatchObject({
      status: 409,
      body: { code: 'orphan-unknown' },
    });
    expect((await desk.open(idOf(runs))).reviews).toEqual([]);
  });
});
