import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byText } from '../../server/claims/order.ts';
import { revisionsOf } from '../../server/claims/reviews.ts';
import type { DocumentEntity, GraphDocument } from '../../server/contract/document.ts';
import { isAppError } from '../../server/errors.ts';
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
import { graphDocument } from '../factories/document.ts';
import { seedOntology as ontology } from '../factories/ontology.ts';

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

onBoth('loads', (db) => {
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
