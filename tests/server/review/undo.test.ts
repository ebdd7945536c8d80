import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphDocument } from '../../../server/contract/document.ts';
import type { AssertionEdit } from '../../../server/contract/reviewRequest.ts';
import { claimRequest } from '../../../server/contract/reviewRequest.ts';
import { modalities, stances } from '../../../server/contract/terms.ts';
import { isAppError } from '../../../server/errors.ts';
import { canonicalDocument } from '../../../server/graph/document/canonical.ts';
import { addByHand, type Decided, decide, mergeInto, split } from '../../../server/review/decide.ts';
import { undo } from '../../../server/review/undo.ts';
import { graphDocument, review } from '../../factories/document.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';
import { placeOf, quayClaims, quayStory } from '../../factories/toReview.ts';

const start = canonicalDocument(quayStory, ontology);
/** Without what stays on record. */
const bare = (doc: GraphDocument) => ({ ...canonicalDocument(doc, ontology), reviews: [], judgements: [] });
const minute = (n: number) => new Date(Date.parse('2026-03-01T00:00:00.000Z') + n * 60_000).toISOString();
const assertionsOf = (doc: GraphDocument) =>
  doc.claims.flatMap((c) => c.assertions.filter((a) => a.article === 'quay-letter').map((a) => a.id)).sort();

const anyEdit = fc
  .record<AssertionEdit>(
    {
      subject: fc.constantFrom('norvik', 'ostmark', 'port-authority'),
      object: fc.constantFrom('valdoria', 'ostmark', 'norvik-ag'),
      predicate: fc.constantFrom('SUPPLIES', 'PARTNERS_WITH', 'LOCATED_IN'),
      label: fc.constantFrom('by sea', null),
      stance: fc.constantFrom(...stances),
      modality: fc.constantFrom(...modalities),
      figures: fc.constant<[]>([]),
      statement: fc.constantFrom('One.', 'Two.'),
      passages: fc.constantFrom([{ part: 'content' as const, ...placeOf('Norvik delivered') }]),
    },
    { requiredKeys: [] },
  )
  .filter((e) => Object.keys(e).length > 0);
const anyStep = fc.record({
  kind: fc.constantFrom('accepted', 'rejected', 'edited', 'split', 'merge', 'add'),
  which: fc.nat(50),
  other: fc.nat(50),
  edits: fc.tuple(anyEdit, anyEdit),
});
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

/** One thing that somebody decides; undefined where it is refused. */
function take(doc: GraphDocument, { kind, which, other, edits }: Step, at: string): Decided | undefined {
  const act = { by: 'ana', at, ontology };
  const ids = assertionsOf(doc);
  const id = ids[which % ids.length] ?? '';
  const into = doc.claims[other % doc.claims.length]?.id ?? '';
  try {
    switch (kind) {
      case 'accepted':
        return decide(doc, id, { verdict: 'accepted', reason: null }, act);
      case 'rejected':
        return decide(doc, id, { verdict: 'rejected', reason: 'No.' }, act);
      case 'edited':
        return decide(doc, id, { verdict: 'edited', reason: null, edit: edits[0] }, act);
      case 'split':
        return split(doc, id, { parts: edits, reason: null }, act);
      case 'merge':
        return mergeInto(doc, id, { into, reason: null }, act);
      default: {
        const words = { subject: 'norvik', predicate: 'SUPPLIES', object: 'ostmark', ...edits[0] };
        const passages = [{ part: 'content', ...placeOf('Norvik delivered') }];
        return addByHand(doc, 'quay-letter', claimRequest.parse({ ...words, passages }), act);
      }
    }
  } catch (e) {
    if (isAppError(e)) return undefined;
    throw e;
  }
}

test('whatever is decided, taken back from the last to the first it is as it was', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 8 }), (steps) => {
      let doc = start;
      const decided: string[] = [];
      steps.forEach((step, i) => {
        const done = take(doc, step, minute(i));
        if (done === undefined) return;
        doc = done.document;
        decided.push(done.now[0] ?? '');
      });
      for (const [i, id] of decided.reverse().entries()) doc = undo(doc, id, minute(100 + i)).document;
      expect(bare(doc)).toEqual(bare(start));
      // Nothing is forgotten, and nothing of it decides any more.
      expect(doc.reviews.length).toBeGreaterThanOrEqual(decided.length);
      expect(doc.reviews.filter((r) => r.undoneAt === null)).toEqual([]);
      expect(doc.judgements.filter((j) => j.undoneAt === null)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('of a verdict that came without its record, the state is taken back', () => {
  const [seat] = quayClaims.seat.assertions;
  const doc = graphDocument({ ...quayStory, reviews: [review(seat?.id ?? '', 'rejected', { before: 'Not ours.' })] });
  const back = undo(doc, seat?.id ?? '', minute(1)).document;
  expect(back.claims.find((c) => c.id === quayClaims.seat.id)?.assertions[0]?.review).toBe('proposed');
  expect(back.reviews).toMatchObject([{ undoneAt: minute(1) }]);
});

test('what was read from words that the article has lost cannot be taken back', () => {
  const [seat] = quayClaims.seat.assertions;
  const edit = { passages: [{ part: 'content' as const, ...placeOf('Norvik delivered') }] };
  const act = { by: 'ana', at: minute(0), ontology };
  const edited = decide(start, seat?.id ?? '', { verdict: 'edited', reason: null, edit }, act);
  const doc = {
    ...edited.document,
    articles: edited.document.articles.map((a) => ({ ...a, text: a.text.replace('Norvik sits in Ostmark', '…') })),
  };
  expect(() => undo(doc, edited.now[0] ?? '', minute(1))).toThrow('no longer has the words');
});

test('taking back a verdict leaves alone what somebody made of the claim’s sentence since', () => {
  const [sold, denial] = quayClaims.sold.assertions.map((a) => a.id);
  const act = (n: number) => ({ by: 'ana', at: minute(n), ontology });
  const accepted = decide(start, sold ?? '', { verdict: 'accepted', reason: null }, act(0)).document;
  const edit = { statement: 'Norvik sold ten cranes.' };
  const edited = decide(accepted, denial ?? '', { verdict: 'edited', reason: null, edit }, act(1)).document;
  const back = undo(edited, sold ?? '', minute(2)).document;
  const claim = back.claims.find((c) => c.id === quayClaims.sold.id);
  expect([claim?.statement, claim?.assertions.find((a) => a.id === sold)?.review]).toEqual([
    'Norvik sold ten cranes.',
    'proposed',
  ]);
});

test('half of a split is not taken back over a later verdict on the other half', () => {
  const [seat] = quayClaims.seat.assertions;
  const act = (n: number) => ({ by: 'ana', at: minute(n), ontology });
  const parts: [AssertionEdit, AssertionEdit] = [{}, { predicate: 'PARTNERS_WITH' }];
  const { document, now } = split(start, seat?.id ?? '', { parts, reason: null }, act(0));
  const [one = '', other = ''] = now;
  const doc = decide(document, other, { verdict: 'rejected', reason: 'No.' }, act(1)).document;
  expect(() => undo(doc, one, minute(2))).toThrow('The other half of this split was decided on since');
  const freed = undo(doc, other, minute(2)).document;
  expect(bare(undo(freed, one, minute(3)).document)).toEqual(bare(start));
});
