import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineTold, searchedTold } from '../../../server/claims/compareSentences.ts';
import { pairTold, sideTold } from '../../../server/claims/disputeSentences.ts';
import {
  type Answer,
  comparableFigures,
  contests,
  disputeRows,
  firstWord,
  openSince,
} from '../../../server/claims/disputes.ts';
import type { Assertion } from '../../../server/contract/claim.ts';
import { review, type Stance, stances } from '../../../server/contract/terms.ts';
import { contractAssertion, contractClaim, ref, step } from '../../factories/contractClaim.ts';
import { figure } from '../../factories/document.ts';

/** Innermost voice first, then who carried its words; without any, the outlet speaks for itself. */
const said = (names: readonly string[], outlet: string, stance: Stance = 'affirms'): Assertion => {
  const own = contractAssertion();
  return contractAssertion({
    stance,
    chain: names.map((n, i) => step(i, i === 0 ? 'speaker' : 'carrier', ref(n))),
    article: { ...own.article, publisher: ref(outlet, { types: ['Outlet', 'Organisation'] }) },
  });
};
const answer = (claim: string, utterance: string, more: Partial<Answer> = {}): Answer => ({
  claim,
  utterance,
  stance: 'denies',
  review: 'accepted',
  ...more,
});

test('claims that one denial reaches are one dispute; declines and proposals open none', () => {
  const answers = [
    answer('c-b', 'u-1'),
    answer('c-a', 'u-1'),
    answer('c-a', 'u-2', { stance: 'questions' }),
    answer('c-c', 'u-3'),
    answer('c-d', 'u-4', { stance: 'declines' }),
    answer('c-e', 'u-5', { review: 'proposed' }),
  ];
  expect(disputeRows(answers, [])).toEqual([
    { id: 'c-a', claims: ['c-a', 'c-b'], judgement: null },
    { id: 'c-c', claims: ['c-c'], judgement: null },
  ]);
});

test('what stands in a pair stands in no other dispute, whoever denies it', () => {
  const answers = [answer('c-a', 'u-1'), answer('c-b', 'u-1')];
  expect(disputeRows(answers, [{ a: 'c-a', b: 'c-z', judgement: 'j-1' }])).toEqual([
    { id: 'c-a~c-z', claims: ['c-a', 'c-z'], judgement: 'j-1' },
    { id: 'c-b', claims: ['c-b'], judgement: null },
  ]);
});

test('every contested claim stands in exactly one dispute, and no denial is drawn in two of them', () => {
  const arbitrary = fc.array(
    fc.record<Answer>({
      claim: fc.integer({ min: 0, max: 12 }).map((n) => `c-${n}`),
      utterance: fc.integer({ min: 0, max: 8 }).map((n) => `u-${n}`),
      stance: fc.constantFrom(...stances),
      review: fc.constantFrom(...review.options),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(arbitrary, (answers) => {
      const rows = disputeRows(answers, []);
      const contested = new Set(answers.filter(contests).map((a) => a.claim));
      expect(rows.flatMap((r) => r.claims).sort()).toEqual([...contested].sort());
      const places = new Map<string, Set<string>>();
      for (const a of answers.filter(contests))
        for (const row of rows.filter((r) => r.claims.includes(a.claim)))
          places.set(a.utterance, (places.get(a.utterance) ?? new Set()).add(row.id));
      expect([...places.values()].every((ids) => ids.size === 1)).toBe(true);
      expect(
        disputeRows([...answers].reverse(), [])
          .map((r) => r.id)
          .sort(),
      ).toEqual(rows.map((r) => r.id).sort());
    }),
  );
});

test('a side stands since its first dated word, on the clock that gives it', () => {
  const dated = (saidOn: string | null, publishedOn: string | null) => ({ saidOn, publishedOn });
  expect(firstWord([dated(null, '2025-10-24'), dated('2024-09', '2025-10-24')])).toEqual({
    at: '2024-09',
    clock: 'said',
  });
  expect(firstWord([dated(null, '2025-10-24'), dated('2025-10-24', null)])).toEqual({
    at: '2025-10-24',
    clock: 'said',
  });
  expect(firstWord([dated(null, null)])).toBeNull();
  expect(firstWord([])).toBeNull();
});

test('a dispute is open since both sides had spoken; what has no date stands last', () => {
  expect(
    openSince([
      { at: '2025-10-24', clock: 'published' },
      { at: '2022', clock: 'said' },
    ]),
  ).toEqual(['2025-10-24', '2022-01-01']);
  expect(openSince([null, { at: '2022-02', clock: 'said' }])).toEqual(['2022-02-01', '2022-02-01']);
  expect(openSince([null, null])).toEqual(['9999-12-31', '9999-12-31']);
});

test('figures stand on one line only where both sides give an amount of one unit', () => {
  const claim = (id: string, ...figures: ReturnType<typeof figure>[]) => ({ id, figures });
  const [few, many] = [figure({ value: 3, text: '3' }), figure({ value: null, low: 9, text: 'over 9' })];
  expect(comparableFigures(claim('a', few), claim('b', many))).toEqual([
    { side: 0, claim: 'a', figure: few },
    { side: 1, claim: 'b', figure: many },
  ]);
  expect(comparableFigures(claim('a', few), claim('b', figure({ unit: 'euros' })))).toEqual([]);
  expect(comparableFigures(claim('a', few), claim('b', figure({ value: null })))).toEqual([]);
});

const arbitraryAssertion = fc
  .record({
    stance: fc.constantFrom<Stance>(...stances),
    chain: fc.uniqueArray(fc.constantFrom('ana', 'ben', 'radio one', 'a memo'), { maxLength: 3 }),
    publisher: fc.constantFrom('the herald', 'the courier'),
  })
  .map(({ stance, chain, publisher }) => said(chain, publisher, stance));
const publishersAndVoices = (a: Assertion) => [...a.chain.map((v) => v.entity.name), a.article.publisher.name];

test('what a side is told to say names every voice, carrier and outlet behind it', () => {
  expect(sideTold([], 1)).toBeNull();
  fc.assert(
    fc.property(
      fc.array(arbitraryAssertion, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (all, n) => {
        const told = sideTold(all, n);
        for (const name of all.flatMap(publishersAndVoices)) expect(told?.text).toContain(name);
        for (const voice of told?.voices ?? []) expect(told?.text).toContain(voice.name);
      },
    ),
  );
});

test('a judged pair says whose judgement it is and never asserts it', () => {
  expect(pairTold({ by: 'curated', reason: 'One says yes, the other no.' })).toBe(
    'That the two cannot both hold is a judgement of whoever annotated the article: One says yes, the other no.',
  );
  expect(pairTold({ by: 'ana', reason: null })).toBe(
    'That the two cannot both hold is a judgement of the reviewer ana.',
  );
});

test('a compared line says who says so of which', () => {
  const ana = said(['ana'], 'the herald');
  const claims = [contractClaim([ana, said(['ben', 'radio one'], 'the herald')]), contractClaim([ana])];
  const [one, other] = claims.map((c) => [c]);
  expect(
    lineTold([
      { name: 'Brisk', claims: one ?? [] },
      { name: 'Tarn', claims: other ?? [] },
    ])?.text,
  ).toBe(
    'ANA (as carried by THE HERALD) said so of both; BEN (as carried by RADIO ONE and THE HERALD) said so of Brisk.',
  );
  expect(
    lineTold([
      { name: 'Brisk', claims: one ?? [] },
      { name: 'Tarn', claims: [] },
    ])?.text,
  ).toBe('ANA (as carried by THE HERALD) and BEN (as carried by RADIO ONE and THE HERALD) said so.');
  expect(lineTold([{ name: 'Brisk', claims: [contractClaim([])] }])).toBeNull();
});

test('a compared line names every voice behind it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(arbitraryAssertion, { maxLength: 4 }), { minLength: 2, maxLength: 3 }), (sides) => {
      const told = lineTold(sides.map((assertions, i) => ({ name: `Side ${i}`, claims: [contractClaim(assertions)] })));
      for (const name of sides.flat().flatMap(publishersAndVoices)) expect(told?.text).toContain(name);
      for (const voice of told?.voices ?? []) expect(told?.text).toContain(voice.name);
    }),
  );
});

test('what was searched in vain is said, what was found is not', () => {
  const [brisk, tarn] = [ref('brisk', { name: 'Brisk' }), ref('tarn', { name: 'Tarn' })];
  const nothing = { between: 0, clients: 0, answered: false, odds: 0, unheard: [tarn], never: [['supplies'], []] };
  expect(searchedTold({ entities: [brisk, tarn], ...nothing }).map((s) => s.text)).toEqual([
    'No claim in this graph has both Brisk and Tarn at an end.',
    'Nobody is named as a client or partner of more than one of them.',
    'Nobody denies, questions or declines a claim about either of the two.',
    'No judgement says that claims about different ones cannot both hold.',
    'Not heard anywhere: Tarn.',
    'Of Brisk no claim says: supplies.',
  ]);
  const all = { between: 1, clients: 1, answered: true, odds: 1, unheard: [], never: [[], []] };
  expect(searchedTold({ entities: [brisk, tarn], ...all })).toEqual([]);
});
