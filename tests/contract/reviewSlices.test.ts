import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byText } from '../../server/claims/order.ts';
import { inForce, revisionsOf, snapshotOf, writeSnapshot } from '../../server/claims/reviews.ts';
import type { GraphDocument } from '../../server/contract/document.ts';
import type { AssertionEdit } from '../../server/contract/reviewRequest.ts';
import { attachRequest, claimRequest } from '../../server/contract/reviewRequest.ts';
import { modalities, stances } from '../../server/contract/terms.ts';
import { isAppError } from '../../server/errors.ts';
import { canonicalDocument } from '../../server/graph/document/canonical.ts';
import { diff } from '../../server/graph/document/diff.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { readRows } from '../../server/graph/document/readRows.ts';
import { toRows } from '../../server/graph/document/toRows.ts';
import { attach } from '../../server/review/attach.ts';
import { addByHand, decide, mergeInto, split } from '../../server/review/decide.ts';
import { reviewDesk } from '../../server/review/desk.ts';
import { judgementDesk } from '../../server/review/judgementDesk.ts';
import { mergeEntities, takeBack } from '../../server/review/judgements.ts';
import { undo } from '../../server/review/undo.ts';
import { anyDocument } from '../factories/arbitraryDocument.ts';
import { emptied, onBoth } from '../factories/databases.ts';
import { assertion, claim, entity, graphDocument, judgement, review } from '../factories/document.ts';
import { seedOntology as ontology } from '../factories/ontology.ts';

/** Numbers pick what an act is about, as the ids are not known before the graph is. */
const anyEdit = fc
  .record<AssertionEdit>(
    {
      subject: fc.constantFrom('a', 'b', 'c'),
      predicate: fc.constantFrom('SUPPLIES', 'PARTNERS_WITH', 'OTHER', 'LOCATED_IN'),
      object: fc.constantFrom('a', 'b', 'd', 'land', 'isle'),
      instrument: fc.constantFrom('d', null),
      label: fc.constantFrom('x', null),
      stance: fc.constantFrom(...stances),
      modality: fc.constantFrom(...modalities),
      voices: fc.constantFrom<NonNullable<AssertionEdit['voices']>>([], [{ entity: 'a' }], [{ entity: 'b', for: 'c' }]),
      figures: fc.constant<[]>([]),
      statement: fc.constantFrom('One.', 'Two.'),
    },
    { requiredKeys: [] },
  )
  .filter((e) => Object.keys(e).length > 0);
type Act = {
  readonly kind:
    | 'accepted'
    | 'rejected'
    | 'edited'
    | 'split'
    | 'merge'
    | 'undo'
    | 'add'
    | 'attach'
    | 'same'
    | 'notSame';
  readonly which: number;
  readonly other: number;
  readonly edits: readonly [AssertionEdit, AssertionEdit];
};
const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(
    'accepted',
    'rejected',
    'edited',
    'edited',
    'split',
    'merge',
    'undo',
    'undo',
    'add',
    'attach',
    'same',
    'notSame',
  ),
  which: fc.nat(50),
  other: fc.nat(50),
  edits: fc.tuple(anyEdit, anyEdit),
});

/** Claims of where somebody is make summaries, and judgements of what excludes what may take them away. */
const lands = [entity('land', { types: ['Country'] }), entity('isle', { types: ['Country'] })];
function placed(doc: GraphDocument, told: 'accepted' | 'proposed', atOdds: boolean): GraphDocument {
  const [first, second] = doc.articles;
  if (first === undefined || second === undefined) throw new Error('no articles');
  const seats = lands.map((l, i) =>
    claim('a', 'LOCATED_IN', l.id, [assertion(i === 0 ? first : second, 'Beta left', { review: told })]),
  );
  const [one, other] = seats;
  const judgements = atOdds && one && other ? [judgement({ a: one.id, b: other.id })] : [];
  return graphDocument({
    ...doc,
    entities: [...doc.entities, ...lands],
    claims: [...doc.claims, ...seats],
    judgements: [...doc.judgements, ...judgements],
  });
}
/** Verdicts whose claims no article carries: one of two reviewers, one of a seat that summaries would tell. */
function withOrphans(doc: GraphDocument): GraphDocument {
  const [first] = doc.articles;
  if (first === undefined) throw new Error('no articles');
  const gone = [
    claim('b', 'SUPPLIES', 'd', [assertion(first, 'Alpha met Beta', { voices: ['a'], stance: 'denies' })]),
    claim('a', 'LOCATED_IN', 'isle', [assertion(first, 'Alpha met Beta', { voices: ['b for c', 'herald'] })]),
  ];
  const reviews = gone.flatMap((c, i) =>
    c.assertions.flatMap((a) => {
      // By a key that nothing has, so that no load brings them home.
      const lost = { key: `gone-${i}`, chain: '', stance: a.stance, told: writeSnapshot(snapshotOf(c, a)) };
      const one = review(a.id, i === 0 ? 'accepted' : 'rejected', { lost });
      return i === 0 ? [one, { ...one, id: `${one.id}-too`, by: 'ben', at: '2026-02-02T00:00:00.000Z' }] : [one];
    }),
  );
  return { ...doc, reviews: [...doc.reviews, ...reviews] };
}
const anyGraph = fc
  .tuple(anyDocument, fc.constantFrom('accepted' as const, 'proposed' as const), fc.boolean())
  .map((parts) => withOrphans(placed(...parts)));

const all = (doc: GraphDocument) =>
  doc.claims
    .flatMap((c) => c.assertions.map((a) => ({ claim: c, assertion: a })))
    .sort((x, y) => byText(x.assertion.id, y.assertion.id));
const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(items.length, 1)];

onBoth('verdicts', (db) => {
  test('written in part, they make the graph that the whole would be', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, fc.array(anyAct, { minLength: 1, maxLength: 6 }), async (given, acts) => {
        await emptied(db());
        await loadDocument(db(), given, ontology);
        let at = Date.parse('2026-03-01T00:00:00.000Z');
        const desk = reviewDesk(db(), ontology, 'local', () => new Date(at));
        const judgements = judgementDesk(db(), ontology, 'local', () => new Date(at));
        let whole = await readDocument(db(), ontology);
        for (const act of acts) {
          at += 60_000;
          const chosen = pick(all(whole), act.which);
          if (chosen === undefined) continue;
          const by = { by: 'local', at: new Date(at).toISOString(), ontology };
          const { id } = chosen.assertion;
          const revision = revisionsOf(whole.reviews).get(id) ?? 1;
          const into = pick(whole.claims, act.other)?.id ?? '';
          const verdict =
            act.kind === 'edited'
              ? ({ verdict: 'edited', reason: null, edit: act.edits[0] } as const)
              : ({ verdict: act.kind === 'rejected' ? 'rejected' : 'accepted', reason: 'So.' } as const);
          const passages = chosen.assertion.passages.map(({ part, start, end }) => ({ part, start, end }));
          const added = claimRequest.parse({
            subject: 'a',
            predicate: 'SUPPLIES',
            object: 'c',
            ...act.edits[0],
            passages,
          });
          const found = attachRequest.parse({ article: chosen.assertion.article, passages });
          const carried = new Set(all(whole).map((c) => c.assertion.id));
          const orphans = whole.reviews.filter((r) => inForce(r) && !carried.has(r.assertion));
          const orphan = pick(orphans, act.other)?.id ?? 'none';
          const pool = whole.entities.map((e) => e.id);
          const merge = { from: pick(pool, act.which) ?? '', into: pick(pool, act.other) ?? '', reason: 'So.' };
          const merges = whole.judgements.filter((j) => j.kind === 'same-entity');
          const merged = pick(merges, act.other)?.id ?? 'none';
          const pairs: Record<Act['kind'], [() => { document: GraphDocument }, () => Promise<unknown>]> = {
            same: [() => mergeEntities(whole, merge, by), () => judgements.merge(merge)],
            notSame: [
              () => takeBack(whole, merged, 'same-entity', by.at),
              () => judgements.undo(merged, 'same-entity'),
            ],
            accepted: [() => decide(whole, id, verdict, by), () => desk.decide(id, revision, verdict)],
            rejected: [() => decide(whole, id, verdict, by), () => desk.decide(id, revision, verdict)],
            edited: [() => decide(whole, id, verdict, by), () => desk.decide(id, revision, verdict)],
            split: [
              () => split(whole, id, { parts: act.edits, reason: null }, by),
              () => desk.split(id, revision, { parts: [...act.edits], reason: null }),
            ],
            merge: [
              () => mergeInto(whole, id, { into, reason: null }, by),
              () => desk.merge(id, revision, { into, reason: null }),
            ],
            undo: [() => undo(whole, id, by.at), () => desk.undo(id, revision)],
            attach: [() => attach(whole, orphan, found, by), () => desk.attach(orphan, found)],
            add: [
              () => addByHand(whole, chosen.assertion.article, added, by),
              () => desk.add(chosen.assertion.article, added),
            ],
          };
          const [pure, written] = pairs[act.kind];
          const expected = outcome(pure);
          const got = await written().then(() => 'done', codeOf);
          expect([act.kind, got]).toEqual([act.kind, typeof expected === 'string' ? expected : 'done']);
          if (typeof expected !== 'string') whole = canonicalDocument(expected.document, ontology);
          const rows = await readRows(db());
          const now = await readDocument(db(), ontology);
          expect(now).toEqual(whole);
          expect(diff(rows, toRows(now, ontology))).toEqual(nothing);
        }
      }),
      { numRuns: db().kind === 'embedded' ? 40 : 8 },
    );
  }, 280_000);
});

const nothing = { removeRelationships: [], removeNodes: [], putNodes: [], createRelationships: [] };
const codeOf = (e: unknown): string => {
  if (isAppError(e)) return e.code;
  throw e;
};
function outcome<T>(work: () => T): T | string {
  try {
    return work();
  } catch (e) {
    return codeOf(e);
  }
}
