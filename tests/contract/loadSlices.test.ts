import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byText } from '../../server/claims/order.ts';
import { revisionsOf } from '../../server/claims/reviews.ts';
import type { DocumentEntity, GraphDocument } from '../../server/contract/document.ts';
import { isAppError } from '../../server/errors.ts';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { canonicalDocument } from '../../server/graph/document/canonical.ts';
import { diff } from '../../server/graph/document/diff.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { mergeDocuments, usedEntities } from '../../server/graph/document/merge.ts';
import { readRows } from '../../server/graph/document/readRows.ts';
import { replayReviews } from '../../server/graph/document/replay.ts';
import { toRows } from '../../server/graph/document/toRows.ts';
import { reviewDesk } from '../../server/review/desk.ts';
import { judgementDesk } from '../../server/review/judgementDesk.ts';
import { anyDocument } from '../factories/arbitraryDocument.ts';
import { emptied, onBoth } from '../factories/databases.ts';
import { article, assertion, claim, entity, graphDocument, judgement, review } from '../factories/document.ts';
import { seedOntology as ontology } from '../factories/ontology.ts';

// One oracle and the random documents, verdicts and merges it is asked about: that is why they share this file.
type Change = Partial<Pick<DocumentEntity, 'name' | 'types' | 'aliases'>> & { readonly publishedOn?: string | null };
/** A document with some of its articles, put otherwise: another name, another kind, another day, words moved on. */
const anyGiven = fc
  .record({
    doc: anyDocument,
    articles: fc.subarray(['one', 'two', 'three'], { minLength: 1 }),
    who: fc.constantFrom('a', 'b', 'c', 'd', 'herald'),
    change: fc.constantFrom<Change>(
      {},
      {},
      { name: 'Another Name' },
      { types: ['Organisation', 'Outlet'] },
      { aliases: ['also', 'so'] },
      { types: ['Country'] },
    ),
    day: fc.constantFrom('2025-10-24', '2024-01-01', null),
    copyOf: fc.constantFrom(null, 'one', 'three'),
    moved: fc.constantFrom('', '\n\nMore words stand here now.'),
    undoneAt: fc.constantFrom(null, null, '2026-02-01T00:00:00.000Z'),
  })
  .map(({ doc, articles, who, change, day, copyOf, moved, undoneAt }): GraphDocument => {
    const isThere = new Set(articles);
    const claims = doc.claims
      .map((c) => ({ ...c, assertions: c.assertions.filter((a) => isThere.has(a.article)) }))
      .filter((c) => c.assertions.length > 0);
    const ids = new Set(claims.map((c) => c.id));
    const told = new Set(claims.flatMap((c) => c.assertions.map((a) => a.id)));
    return graphDocument({
      ...doc,
      entities: doc.entities.map((e) => (e.id === who ? { ...e, ...change } : e)),
      articles: doc.articles
        .filter((a) => isThere.has(a.id))
        .map((a) => ({
          ...a,
          text: a.text + moved,
          ...(a.id === 'two' ? { copyOf } : {}),
          ...(a.id === 'one' ? { publishedOn: day } : {}),
        })),
      claims,
      judgements: doc.judgements
        .filter((j) => j.kind === 'same-entity' || (ids.has(j.a) && ids.has(j.b)))
        .map((j) => ({ ...j, undoneAt })),
      reviews: doc.reviews.filter((r) => told.has(r.assertion)),
    });
  });
type Act = { readonly kind: 'accepted' | 'rejected' | 'edited' | 'merge' | 'part' };
const anyStep = fc.oneof(
  { arbitrary: anyGiven.map((given) => ({ kind: 'load' as const, given })), weight: 3 },
  {
    arbitrary: fc.record({
      kind: fc.constantFrom<Act['kind']>('accepted', 'rejected', 'edited', 'merge', 'part'),
      which: fc.nat(50),
      other: fc.nat(50),
    }),
    weight: 2,
  },
);

/** Whoever a person's verdict left without use is looked for only where the articles given let go of somebody. */
const used = (doc: GraphDocument): GraphDocument => {
  const ids = usedEntities(doc);
  return { ...doc, entities: doc.entities.filter((e) => ids.has(e.id)) };
};
const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(items.length, 1)];
const unlessRefused = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (e) {
    if (!isAppError(e)) throw e;
  }
};

/** Loads one after the other, and whether the graph is then what comparing all of it makes. */
async function loadsAlike(db: GraphDatabase, given: readonly GraphDocument[]): Promise<GraphDocument> {
  let whole = graphDocument({});
  for (const doc of given) {
    const { document } = replayReviews(whole, mergeDocuments(whole, doc, ontology).document, ontology);
    whole = canonicalDocument(document, ontology);
    await loadDocument(db, doc, ontology);
    const now = await readDocument(db, ontology);
    expect(now).toEqual(whole);
    expect(diff(await readRows(db), toRows(now, ontology))).toEqual(nothing);
  }
  return whole;
}
const texts = {
  old: article('old', '# Old\n\nAlpha sold Delta.', { publishedOn: '2020-01-01' }),
  mid: article('mid', '# Mid\n\nAlpha never sold Delta.', { publishedOn: '2024-01-01' }),
  young: article('young', '# Young\n\nAlpha sold Delta.', { publishedOn: '2025-01-01' }),
};
const waiting = { review: 'proposed', extractor: 'offline' } as const;

onBoth('loads', (db) => {
  test.each([
    ['an older one comes to stand for it', ['a', 'b', 'd']],
    ['whom its subject was merged into comes with an article', ['b', 'd']],
  ])('move all that is proposed of a claim when %s', async (_, known) => {
    await emptied(db());
    const claimOf = (seller: string, articles: readonly (keyof typeof texts)[]) =>
      claim(
        seller,
        'SUPPLIES',
        'd',
        articles.map((a) => assertion(texts[a], a === 'mid' ? 'Alpha never sold Delta' : 'Alpha sold Delta', waiting)),
      );
    const one = judgement({ a: 'a', b: 'b', kind: 'same-entity', by: 'local' });
    const later = claimOf('b', ['mid', 'young']);
    const first = claimOf('a', ['old']);
    const whole = await loadsAlike(db(), [
      graphDocument({
        entities: known.map((id) => entity(id)),
        articles: [texts.mid, texts.young],
        claims: [later],
        judgements: [one],
      }),
      graphDocument({ articles: [texts.old], claims: [first], judgements: [one] }),
    ]);
    expect(whole.claims.map((c) => [c.id, c.assertions.length])).toEqual(
      [
        [first.id, 1],
        [later.id, 2],
      ].sort(([a], [b]) => byText(String(a), String(b))),
    );
  });

  test('find for a verdict the one proposal of several that says the same', async () => {
    await emptied(db());
    const said = assertion(texts.old, 'Alpha sold Delta', { extractor: 'offline' });
    const denied = assertion(texts.mid, 'Alpha never sold Delta', { ...waiting, stance: 'denies' });
    const again = assertion(texts.young, 'Alpha sold Delta', waiting);
    const sold = claim('a', 'SUPPLIES', 'd', [said, denied, again]);
    const [judged, , same] = sold.assertions;
    const whole = await loadsAlike(db(), [
      graphDocument({
        articles: Object.values(texts),
        claims: [sold],
        reviews: [review(judged?.id ?? '', 'accepted')],
      }),
      graphDocument({ articles: [texts.old] }),
    ]);
    expect(whole.reviews.map((r) => r.assertion)).toEqual([same?.id]);
  });

  test('leave a claim the words that a person gave it, whatever they decided after', async () => {
    await emptied(db());
    const words = (of: keyof typeof texts, statement: string) =>
      claim('a', 'SUPPLIES', 'd', [assertion(texts[of], 'Alpha')], { statement });
    const own = words('mid', 'In a person’s own words.');
    const judged = own.assertions[0]?.id ?? '';
    const whole = await loadsAlike(db(), [
      graphDocument({
        articles: [texts.mid],
        claims: [own],
        reviews: [review(judged, 'edited'), review(judged, 'accepted', { at: '2026-04-01T00:00:00.000Z' })],
      }),
      graphDocument({ articles: [texts.old], claims: [words('old', 'In other words.')] }),
    ]);
    expect(whole.claims.map((c) => [c.statement, c.assertions.length])).toEqual([['In a person’s own words.', 2]]);
  });

  test('count a copy as its original, however long ago that came', async () => {
    await emptied(db());
    const three = article('three', '# Three\n\nAlpha sold Delta.', { publisher: 'herald', publishedOn: '2025-10-24' });
    const two = article('two', '# Two\n\nAlpha sold Delta.', {
      publisher: 'daily-news',
      copyOf: 'three',
      publishedOn: null,
    });
    const said = assertion(two, 'Alpha sold Delta', {
      voices: ['b', 'herald'],
    });
    await loadsAlike(db(), [
      graphDocument({ articles: [three] }),
      graphDocument({ articles: [two], claims: [claim('a', 'SUPPLIES', 'd', [said])] }),
    ]);
  });

  test('keep whom a merge names that was taken back, and drop what came with words that are gone', async () => {
    await emptied(db());
    const undoneAt = '2026-02-01T00:00:00.000Z';
    const [sold, met] = [
      claim('a', 'SUPPLIES', 'd', [assertion(texts.old, 'Alpha sold Delta')]),
      claim('a', 'PARTNERS_WITH', 'd', [assertion(texts.old, 'Alpha')]),
    ];
    const parted = judgement({ a: 'a', b: 'd', kind: 'same-entity', by: 'local', undoneAt });
    const odds = judgement({ a: sold.id, b: met.id, undoneAt });
    const whole = await loadsAlike(db(), [
      graphDocument({ articles: [texts.old], claims: [sold, met], judgements: [parted, odds] }),
      graphDocument({ articles: [texts.old] }),
    ]);
    expect(whole.judgements.map((j) => j.id)).toEqual([parted.id]);
    expect(whole.entities.map((e) => e.id)).toEqual(['a', 'd', 'daily-news']);
  });

  test('keep a judgement while an article tells of both its claims, though one was rejected there', async () => {
    await emptied(db());
    const sold = claim('a', 'SUPPLIES', 'd', [assertion(texts.mid, 'Alpha never sold Delta')]);
    const met = claim('a', 'PARTNERS_WITH', 'd', [
      assertion(texts.young, 'Alpha'),
      assertion(texts.mid, 'Alpha', { review: 'rejected' }),
      assertion(texts.old, 'Alpha'),
    ]);
    const odds = judgement({ a: sold.id, b: met.id });
    const whole = await loadsAlike(db(), [
      graphDocument({ articles: [texts.old, texts.mid, texts.young], claims: [sold, met], judgements: [odds] }),
      graphDocument({ articles: [texts.young] }),
    ]);
    expect(whole.judgements.map((j) => j.id)).toEqual([odds.id]);
  });

  test('that read only what they reach make the graph that comparing all of it would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 6 }), async (steps) => {
        await emptied(db());
        let at = Date.parse('2026-03-01T00:00:00.000Z');
        const desk = reviewDesk(db(), ontology, 'local', () => new Date(at));
        const judgements = judgementDesk(db(), ontology, 'local', () => new Date(at));
        for (const step of steps) {
          at += 60_000;
          const before = await readDocument(db(), ontology);
          if (step.kind === 'load') {
            const { document } = mergeDocuments(before, step.given, ontology);
            const replayed = replayReviews(before, document, ontology);
            const { orphans } = await loadDocument(db(), step.given, ontology);
            const now = await readDocument(db(), ontology);
            expect(used(now)).toEqual(used(canonicalDocument(replayed.document, ontology)));
            expect(orphans.map((r) => r.id).sort()).toEqual(replayed.orphans.map((r) => r.id).sort());
          } else if (step.kind === 'merge') {
            const ids = before.entities.map((e) => e.id);
            const merge = { from: pick(ids, step.which) ?? '', into: pick(ids, step.other) ?? '', reason: 'So.' };
            await unlessRefused(judgements.merge(merge));
          } else if (step.kind === 'part') {
            const merges = before.judgements.filter((j) => j.kind === 'same-entity');
            await unlessRefused(judgements.undo(pick(merges, step.which)?.id ?? 'none', 'same-entity'));
          } else {
            const told = before.claims.flatMap((c) => c.assertions).sort((x, y) => byText(x.id, y.id));
            const chosen = pick(told, step.which);
            if (chosen === undefined) continue;
            const edit = { stance: (['affirms', 'denies', 'questions'] as const)[step.other % 3] ?? 'affirms' };
            const verdict =
              step.kind === 'edited'
                ? ({ verdict: 'edited', reason: null, edit } as const)
                : ({ verdict: step.kind, reason: 'So.' } as const);
            await unlessRefused(desk.decide(chosen.id, revisionsOf(before.reviews).get(chosen.id) ?? 1, verdict));
          }
          const now = await readDocument(db(), ontology);
          expect(diff(await readRows(db()), toRows(now, ontology))).toEqual(nothing);
        }
      }),
      { numRuns: db().kind === 'embedded' ? 60 : 8 },
    );
  }, 280_000);
});

const nothing = { removeRelationships: [], removeNodes: [], putNodes: [], createRelationships: [] };
