import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalEntities, foldClaims } from '../../../server/claims/merged.ts';
import { voiceContext } from '../../../server/claims/voices.ts';
import { anyDocument } from '../../factories/arbitraryDocument.ts';
import { article, assertion, claim, graphDocument, judgement } from '../../factories/document.ts';
import { mergedClaims, mergedStory, runsFolded, runsKept } from '../../factories/merged.ts';
import { seedOntology } from '../../factories/ontology.ts';

const fold = (doc: typeof mergedStory) => foldClaims(doc, seedOntology, voiceContext(doc).canonical);

test('merges lead on from one to the next, whatever the order they lie in; one taken back leads nowhere', () => {
  const merges = [
    judgement({ a: 'b', b: 'c', kind: 'same-entity' }),
    judgement({ a: 'a', b: 'b', kind: 'same-entity' }),
    judgement({ a: 'a', b: 'd', kind: 'same-entity', undoneAt: '2026-03-01T00:00:00.000Z' }),
    judgement({ a: 'c', b: 'a', kind: 'same-entity' }),
  ];
  for (const given of [merges, [...merges].reverse()]) {
    const find = canonicalEntities(given);
    expect(['a', 'b', 'c', 'd', 'e'].map(find)).toEqual(['a', 'a', 'a', 'd', 'e']);
  }
});

test('of claims that say the same the one first published stays, with the assertions of all', () => {
  const { into, shown } = fold(mergedStory);
  const { sold, soldAgain, seat, itself } = mergedClaims;
  expect([sold.id, soldAgain.id, seat.id, itself.id, runsFolded].map(into)).toEqual([
    sold.id,
    sold.id,
    seat.id,
    itself.id,
    runsKept,
  ]);
  expect(shown.find((c) => c.id === sold.id)?.assertions).toEqual([...sold.assertions, ...soldAgain.assertions]);
});

test('claims that were judged the same are two again once that is taken back', () => {
  const undone = mergedStory.judgements.map((j) => ({ ...j, undoneAt: '2026-03-01T00:00:00.000Z' }));
  expect(fold({ ...mergedStory, judgements: undone }).into(runsFolded)).toBe(runsFolded);
});

test('either end of a symmetric predicate may be the subject; a merge does not make other claims alike', () => {
  const text = article('one', 'A and B.');
  const said = (words: string) => [assertion(text, words)];
  const doc = graphDocument({
    articles: [text],
    claims: [
      claim('a', 'PARTNERS_WITH', 'b', said('A and B')),
      claim('b', 'PARTNERS_WITH', 'twin', said('A and')),
      claim('a', 'SUPPLIES', 'b', said('A')),
      claim('twin', 'SUPPLIES', 'b', said('B'), { label: 'more' }),
    ],
    judgements: [judgement({ a: 'a', b: 'twin', kind: 'same-entity' })],
  });
  expect(fold({ ...doc, judgements: [judgement({ a: 'a', b: 'nobody', kind: 'same-entity' })] }).shown).toHaveLength(4);
  expect(fold(doc).shown.map((c) => [c.predicate, c.label, c.assertions.length])).toEqual([
    ['PARTNERS_WITH', null, 2],
    ['SUPPLIES', null, 1],
    ['SUPPLIES', 'more', 1],
  ]);
});

test('nothing said is lost by folding, and what is shown stands for itself', () => {
  fc.assert(
    fc.property(anyDocument, (doc) => {
      const { into, shown } = fold(doc);
      const ids = (claims: readonly { assertions: readonly { id: string }[] }[]) =>
        claims.flatMap((c) => c.assertions.map((a) => a.id)).sort();
      expect(ids(shown)).toEqual(ids(doc.claims));
      expect(new Set(shown.map((c) => c.id))).toEqual(new Set(doc.claims.map((c) => into(c.id))));
      for (const c of shown) expect(into(c.id)).toBe(c.id);
    }),
  );
});
