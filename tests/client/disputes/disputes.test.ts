import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAsked, toDisputes } from '../../../client/features/disputes/address.ts';
import { placeOn, scaleOf } from '../../../client/features/disputes/scale.ts';
import {
  asideInWords,
  boardInWords,
  bothSides,
  reachInWords,
  sideInNumbers,
  sinceInWords,
  topicOf,
} from '../../../client/features/disputes/words.ts';
import type { Dispute, DisputeSide } from '../../../server/contract/disputes.ts';
import { contractAssertion, contractClaim, ref, step } from '../../factories/contractClaim.ts';
import { figure } from '../../factories/document.ts';

const figured = (side: number, more: Parameters<typeof figure>[0]) => ({
  side,
  claim: `c-${side}`,
  figure: figure({ value: null, ...more }),
});
const side = (more: Partial<DisputeSide> = {}): DisputeSide => ({
  told: null,
  since: null,
  affirms: [],
  answers: [],
  ...more,
});
const dispute = (more: Partial<Dispute> = {}): Dispute => ({
  id: 'c-1',
  kinds: ['denied'],
  claims: [contractClaim([])],
  sides: [side(), side()],
  judgement: null,
  figures: [],
  unheard: [],
  waiting: 0,
  ...more,
});

test('figures stand to scale: a bounded one ends, an unbounded one points on', () => {
  const scale = scaleOf([
    figured(0, { low: 20_000, high: 100_000, bound: 'range', text: 'tens of thousands' }),
    figured(1, { low: 128_000, bound: 'at-least', text: 'more than 128,000' }),
  ]);
  expect(scale).toEqual({
    min: 0,
    max: 200_000,
    ticks: [0, 50_000, 100_000, 150_000, 200_000],
    unit: 'cameras',
    bars: [
      { side: 0, claim: 'c-0', name: 'tens of thousands', from: 20_000, to: 100_000 },
      { side: 1, claim: 'c-1', name: 'more than 128,000, no upper bound', from: 128_000, to: null },
    ],
  });
  expect(scale && placeOn(scale, 50_000)).toBe(25);
  expect(scaleOf([])).toBeNull();
  expect(scaleOf([figured(0, {})])).toBeNull();
});

test('a single amount is a point, one that is at most so much begins nowhere', () => {
  const scale = scaleOf([
    figured(0, { value: 4, bound: 'exact', text: '4' }),
    figured(1, { high: 9, bound: 'at-most', text: 'up to 9' }),
  ]);
  expect(scale?.bars).toEqual([
    { side: 0, claim: 'c-0', name: '4', from: 4, to: 4 },
    { side: 1, claim: 'c-1', name: 'up to 9, no lower bound', from: 0, to: 9 },
  ]);
});

test('every bar and tick lies on the line, and nought is on it', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000_000 });
  const arbitrary = fc.record({ a: amount, b: amount, open: fc.boolean() });
  fc.assert(
    fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 4 }), (all) => {
      const scale = scaleOf(
        all.map(({ a, b, open }, i) =>
          figured(i % 2, {
            low: Math.min(a, b),
            high: open ? null : Math.max(a, b),
            bound: open ? 'at-least' : 'range',
          }),
        ),
      );
      if (scale === null) throw new Error('these figures have amounts');
      const on = (n: number) => placeOn(scale, n) >= -1e-6 && placeOn(scale, n) <= 100 + 1e-6;
      expect(scale.bars.every((b) => on(b.from) && on(b.to ?? scale.max))).toBe(true);
      expect(on(0)).toBe(true);
      expect(scale.ticks.length).toBeLessThanOrEqual(8);
      expect(scale.ticks.every(on)).toBe(true);
    }),
  );
});

test('since when either side stands is said with the clock it is read on', () => {
  const since = (at: string, clock: 'said' | 'published') => side({ since: { at, clock } });
  expect(sinceInWords([since('2024-09', 'said'), since('2025-10-24', 'published')])).toBe(
    'One side since September 2024, when it was said; the other since 24 October 2025, when it was published.',
  );
  expect(sinceInWords([since('2025', 'published'), since('2025', 'published')])).toBe(
    'Both sides since 2025, when it was published.',
  );
  expect(sinceInWords([side(), since('2022-02', 'said')])).toBe('Since February 2022, when it was said.');
  expect(sinceInWords([side(), side()])).toBe('No word of either side has a date.');
});

test('a dispute is about the two that most of its claims name', () => {
  const [a, b, c] = [ref('a'), ref('b'), ref('c')];
  const claims = [contractClaim([], { subject: a, object: b }), contractClaim([], { subject: c, object: b })];
  expect(topicOf(claims).map((e) => e.id)).toEqual(['b', 'a']);
});

test('one answer to several claims is said to be one', () => {
  const claims = [contractClaim([], { id: 'c-1' }), contractClaim([], { id: 'c-2' }), contractClaim([], { id: 'c-3' })];
  const answered = (...ids: string[]): Dispute['sides'] => [
    side(),
    side({ answers: [{ assertion: 'a', claims: ids }] }),
  ];
  expect(reachInWords({ claims, sides: answered('c-1', 'c-2', 'c-3') })).toBe('3 claims, one answer to all of them.');
  expect(reachInWords({ claims, sides: answered('c-1', 'c-2') })).toBe('3 claims, one answer to 2 of them.');
  expect(reachInWords({ claims: claims.slice(1), sides: answered('c-1') })).toBeNull();
});

test('who speaks on a side is counted once, with the outlets behind', () => {
  const outlet = ref('radio', { types: ['Outlet'] });
  const chain = [step(0, 'speaker', ref('ana')), step(1, 'carrier', outlet)];
  const assertions = [contractAssertion({ id: 'a-1', chain }), contractAssertion({ id: 'a-2' })];
  const said = dispute({
    claims: [contractClaim(assertions)],
    sides: [side({ affirms: [{ claim: 'c-1', assertions: ['a-1', 'a-2'] }] }), side()],
  });
  expect(sideInNumbers([said, said], 0)).toBe('2 voices, 2 outlets');
  expect(sideInNumbers([said], 1)).toBe('0 voices, 0 outlets');
});

test('what the board holds and leaves out is said in numbers', () => {
  expect(boardInWords({ byKind: { denied: 7, pair: 1, figures: 0 } })).toBe(
    '7 where somebody denies or questions a claim and 1 pair that cannot both hold. Longest open first.',
  );
  expect(asideInWords({ declined: 1, waiting: 0, compatible: 2, undone: 0 })).toBe(
    '1 claim that somebody only declined to speak of and 2 pairs that reviewers found to go together. Taken back so far: no judgement.',
  );
  expect(asideInWords({ declined: 0, waiting: 0, compatible: 0, undone: 1 })).toBe(
    'nothing. Taken back so far: 1 judgement.',
  );
});

test('both sides are copied with their voices, a pair with its judgement', () => {
  const told = (text: string) => side({ told: { text, voices: [] } });
  expect(bothSides(dispute({ sides: [told('Ana said so.'), told('Ben denied it.')] }), '/d#c-1')).toBe(
    '“NORVIK supplied VALDORIA.”\nAna said so.\nBen denied it.\n/d#c-1',
  );
  const judgement = { by: 'curated', at: '2026-01-01T00:00:00.000Z', reason: null, text: 'A judgement of Cleo.' };
  const pair = [contractClaim([], { statement: 'Yes.' }), contractClaim([], { statement: 'No.' })];
  expect(
    bothSides(dispute({ claims: pair, judgement, sides: [told('Ana said so.'), told('Ben said so.')] }), '/d'),
  ).toBe('“Yes.” Ana said so.\n“No.” Ben said so.\nA judgement of Cleo.\n/d');
  expect(bothSides(dispute({ sides: [side(), told('Ben denied it.')] }), '/d')).toContain(
    'Nobody in this graph affirms it.',
  );
});

test('the filters live in the address', () => {
  expect(toDisputes({ kind: null, entity: '', article: '' })).toBe('/disputes');
  const asked = { kind: 'pair' as const, entity: 'kazakhstan', article: 'a-b' };
  expect(toDisputes(asked)).toBe('/disputes?kind=pair&entity=kazakhstan&article=a-b');
  expect(readAsked(new URLSearchParams('kind=pair&entity=kazakhstan&article=a-b'))).toEqual(asked);
  expect(readAsked(new URLSearchParams('kind=odd')).kind).toBeNull();
});

test('taken away, a denial in words of its own has beside it what is affirmed of the same two', () => {
  const beside = [
    { id: 'c-2', statement: 'Norvik sold cranes.', standing: 'single-source' as const, said: 'said by The Herald' },
  ];
  const denied = dispute({
    claims: [contractClaim([], { statement: 'Norvik sold ten cranes.' })],
    sides: [side(), side({ told: { text: 'The port denied it.', voices: [] } })],
    beside,
  });
  expect(bothSides(denied, '/disputes#c-1').split('\n')).toEqual([
    '“Norvik sold ten cranes.”',
    'Nobody in this graph affirms it.',
    'The port denied it.',
    'In other words, of the same two: “Norvik sold cranes.” said by The Herald',
    '/disputes#c-1',
  ]);
});
