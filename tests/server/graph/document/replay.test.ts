import { expect, test } from '@jest/globals';
import { canonicalDocument } from '../../../../server/graph/document/canonical.ts';
import { mergeDocuments } from '../../../../server/graph/document/merge.ts';
import { replayReviews } from '../../../../server/graph/document/replay.ts';
import { article, assertion, claim, graphDocument, judgement, review } from '../../../factories/document.ts';
import { seedOntology as ontology } from '../../../factories/ontology.ts';
import { firstArticle, firstStory, storyClaims } from '../../../factories/story.ts';

const [affirmed, denied] = storyClaims.sold.assertions;
const seedAgain = (reviews: ReturnType<typeof review>[], given = firstStory) => {
  const before = { ...firstStory, reviews };
  return replayReviews(before, mergeDocuments(before, given, ontology).document, ontology);
};
const soldIn = (doc: typeof firstStory) =>
  canonicalDocument(doc, ontology).claims.find((c) => c.id === storyClaims.sold.id);

test('verdicts outlive seeding again, and standings follow them', () => {
  const { document, orphans } = seedAgain([review(denied?.id ?? '', 'rejected')]);
  expect(orphans).toEqual([]);
  expect(soldIn(document)?.standing).toBe('single-source');
  expect(soldIn(document)?.assertions.find((a) => a.id === denied?.id)?.review).toBe('rejected');
});

test('the latest verdict counts', () => {
  const { document } = seedAgain([
    review(denied?.id ?? '', 'rejected', { at: '2026-02-01T00:00:00.000Z' }),
    review(denied?.id ?? '', 'accepted', { at: '2026-02-02T00:00:00.000Z' }),
  ]);
  expect(soldIn(document)?.standing).toBe('disputed');
});

test('an edited assertion keeps the words a person gave it', () => {
  const edited = {
    ...firstStory,
    claims: firstStory.claims.map((c) => ({
      ...c,
      assertions: c.assertions.map((a) =>
        a.id === affirmed?.id ? { ...a, modality: 'alleged' as const, review: 'edited' as const } : a,
      ),
    })),
  };
  const before = { ...edited, reviews: [review(affirmed?.id ?? '', 'edited')] };
  const { document } = replayReviews(before, mergeDocuments(before, firstStory, ontology).document, ontology);
  expect(soldIn(document)?.assertions.find((a) => a.id === affirmed?.id)).toMatchObject({
    modality: 'alleged',
    review: 'edited',
  });
});

/** The same claim by the same voices in an article under another id: what re-titling an article makes of it. */
const retitled = article('herald-filters-again', firstArticle.text, { publisher: 'the-herald' });
const moved = graphDocument({
  entities: firstStory.entities,
  articles: [retitled],
  claims: [
    claim(
      'norvik-systems',
      'SUPPLIES',
      'valdoria',
      [
        assertion(retitled, 'this “is not true”', {
          voices: ['lena-ost for ministry', 'delta-radio'],
          stance: 'denies',
        }),
      ],
      {
        instrument: 'lantern',
        validFrom: '2019',
      },
    ),
  ],
});
test('a review whose assertion is gone finds the one with its key, chain and stance', () => {
  const before = { ...firstStory, reviews: [review(denied?.id ?? '', 'rejected')] };
  const { document, orphans } = replayReviews(before, { ...moved, reviews: before.reviews }, ontology);
  expect(orphans).toEqual([]);
  expect(document.claims[0]?.assertions).toMatchObject([{ review: 'rejected' }]);
  expect(document.reviews).toMatchObject([{ assertion: document.claims[0]?.assertions[0]?.id, lost: null }]);
});

test('else it stays as an orphan that tells what it judged, and comes home when that is said again', () => {
  const without = { ...firstStory, claims: [storyClaims.seat], judgements: [] };
  const gone = seedAgain([review(denied?.id ?? '', 'rejected')], without);
  expect(gone.orphans).toMatchObject([{ assertion: denied?.id, lost: { key: storyClaims.sold.id, stance: 'denies' } }]);
  const empty = graphDocument({ reviews: [...gone.orphans] });
  const home = replayReviews(empty, { ...moved, reviews: [...gone.orphans] }, ontology);
  expect(home.orphans).toEqual([]);
  expect(home.document.claims[0]?.assertions).toMatchObject([{ review: 'rejected' }]);
});

test('reset keeps what people made and drops what seeding made', () => {
  const byHand = judgement({ a: 'valdoria', b: 'ostmark', kind: 'same-entity', by: 'local', id: 'j-hand' });
  const stored = { id: 'v', title: 'V', body: '{}', owner: 'local', updatedAt: '2026-01-01T00:00:00.000Z' };
  const graph = {
    ...firstStory,
    judgements: [...firstStory.judgements, byHand],
    reviews: [review(denied?.id ?? '', 'rejected')],
    views: [stored],
    queries: [{ ...stored, id: 'q' }],
  };
  const { document } = mergeDocuments(graph, moved, ontology, { reset: true });
  expect(document.articles.map((a) => a.id)).toEqual(['herald-filters-again']);
  expect(document.judgements).toEqual([byHand]);
  expect(document.reviews).toEqual(graph.reviews);
  expect([document.views, document.queries]).toEqual([graph.views, graph.queries]);
});

test('a curated judgement keeps the time it was first made, and stays undone when a person undid it', () => {
  const undone = {
    ...firstStory,
    judgements: firstStory.judgements.map((j) => ({ ...j, undoneAt: '2026-03-01T00:00:00.000Z' })),
  };
  const later = {
    ...firstStory,
    judgements: firstStory.judgements.map((j) => ({ ...j, at: '2027-01-01T00:00:00.000Z', reason: 'Better said.' })),
  };
  const { document } = mergeDocuments(undone, later, ontology);
  expect(document.judgements).toMatchObject([
    { at: '2026-01-01T00:00:00.000Z', undoneAt: '2026-03-01T00:00:00.000Z', reason: 'Better said.' },
  ]);
});

test('a person’s own assertion outlives its article’s new text where its words still stand', () => {
  const own = {
    ...assertion(firstArticle, 'Norvik is based in Ostmark', { voices: ['lena-ost'] }),
    extractor: 'manual' as const,
  };
  const graph = graphDocument({
    articles: [firstArticle],
    claims: [claim('norvik-systems', 'OWNS', 'lantern', [own])],
  });
  const later = (text: string) =>
    mergeDocuments(graph, graphDocument({ articles: [{ ...firstArticle, text }] }), ontology).document.claims.flatMap(
      (c) => c.assertions.flatMap((a) => a.passages.map((p) => text.slice(p.start, p.end))),
    );
  const words = 'Norvik is based in Ostmark';
  expect(later(`${firstArticle.text} More.`)).toEqual([words]);
  expect(later(`Less. ${firstArticle.text}`)).toEqual([words]);
  expect(later(firstArticle.text.replace(words, 'Norvik sits in Ostmark'))).toEqual([]);
  // Which of the two was meant nobody can tell.
  expect(later(`${words}. Less. ${firstArticle.text}`)).toEqual([]);
});

/** As the review desk records an edit: the assertion has another claim's id, its review tells what it was. */
function editedStory() {
  const was = { claim: storyClaims.seat, assertion: storyClaims.seat.assertions[0] };
  if (was.assertion === undefined) throw new Error('the story has no seat');
  const { standing: _standing, contradicts: _contradicts, assertions: _assertions, ...said } = was.claim;
  const kept = { ...was.assertion, id: '', extractor: 'offline' as const, review: 'edited' as const };
  const now = claim('norvik-systems', 'OPERATES', 'lantern', [kept]);
  const edit = review(now.assertions[0]?.id ?? '', 'edited', {
    before: JSON.stringify({
      was: { claim: said, assertion: was.assertion },
      made: { assertions: [], judgements: [] },
    }),
  });
  const others = firstStory.claims.filter((c) => c.id !== was.claim.id);
  return { now, edit, doc: { ...firstStory, claims: [...others, now], reviews: [edit] } };
}
const againOver = (before: typeof firstStory, given = firstStory, reset = false) =>
  replayReviews(before, mergeDocuments(before, given, ontology, { reset }).document, ontology);
const idsIn = (doc: typeof firstStory) => doc.claims.map((c) => c.id);

test.each([false, true])(
  'what an edit made of a claim outlives a new reading, which proposes the old no more (reset: %s)',
  (reset) => {
    const { now, edit, doc } = editedStory();
    const { document, orphans } = againOver(doc, firstStory, reset);
    expect(orphans).toEqual([]);
    expect(idsIn(document)).toContain(now.id);
    expect(idsIn(document)).not.toContain(storyClaims.seat.id);
    expect(document.reviews).toEqual([edit]);
  },
);

test('an edit that was taken back brings nothing back and hides nothing', () => {
  const { edit } = editedStory();
  const undone = { ...firstStory, reviews: [{ ...edit, undoneAt: '2026-03-01T00:00:00.000Z' }] };
  const { document, orphans } = againOver(undone);
  expect(orphans).toEqual([]);
  expect(idsIn(document).sort()).toEqual(idsIn(firstStory).sort());
});

test('an edit whose words the text has lost is an orphan that still tells what it made', () => {
  const { now, doc } = editedStory();
  const words = now.assertions[0]?.passages[0]?.text ?? '';
  const given = {
    ...firstStory,
    articles: firstStory.articles.map((a) =>
      a.id === firstArticle.id ? { ...a, text: a.text.replace(words, '…') } : a,
    ),
    claims: [],
    judgements: [],
  };
  const { document, orphans } = againOver(doc, given);
  expect(document.claims).toEqual([]);
  expect(orphans.map((o) => JSON.parse(o.lost?.told ?? '{}'))).toMatchObject([
    { claim: { id: now.id, predicate: 'OPERATES' }, assertion: { passages: [{ text: words }] } },
  ]);
});
