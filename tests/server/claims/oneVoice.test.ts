import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oneVoiceOf, soleVoices } from '../../../server/claims/oneVoice.ts';
import type { Voice } from '../../../server/contract/claim.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { contractAssertion, ref, step } from '../../factories/contractClaim.ts';

const outlet = (id: string) => ref(id, { types: ['Outlet', 'Organisation'] });
const [herald, courier, gazette] = [outlet('herald'), outlet('courier'), outlet('gazette')];
const [sara, elm] = [ref('sara', { types: ['Person'] }), ref('elm')];
const officials = ref('unnamed-1-officials', { name: 'officials', unnamed: true });
const sources = ref('unnamed-2-sources', { name: 'sources', unnamed: true });

/** Printed by the first; the others as the chain goes, innermost first. */
const printed = (publisher: EntityRef, ...chain: readonly EntityRef[]) =>
  contractAssertion({
    article: { ...contractAssertion().article, id: `${publisher.id}-news`, publisher },
    chain: chain.map((e, at): Voice => step(at, at === 0 ? 'speaker' : 'carrier', e)),
  });
const told = (voices: number, ...assertions: ReturnType<typeof printed>[]) => oneVoiceOf({ voices, assertions });

test('several outlets that carry one voice are one voice', () => {
  expect(told(1, printed(herald, sara, courier))).toEqual({
    kind: 'outlets',
    voice: sara,
    reason: { text: 'Rests on one voice, SARA; COURIER and HERALD pass it on.', voices: [sara, courier, herald] },
  });
  expect(told(1, printed(herald, courier))?.reason.text).toBe('Rests on one voice, COURIER; HERALD passes it on.');
  expect(told(1, printed(herald, sara))).toBeNull();
  expect(told(1, printed(herald))).toBeNull();
});

test('an outlet that affirms what it also passes on adds no voice', () => {
  expect(told(2, printed(gazette), printed(courier, sara, gazette))).toEqual({
    kind: 'counted',
    voice: sara,
    reason: {
      text: 'Goes back to one voice, SARA: GAZETTE affirms it too, and passes on the same words.',
      voices: [sara, gazette],
    },
  });
  // Whoever affirms it without that is another voice.
  expect(told(3, printed(gazette), printed(courier, sara, gazette), printed(herald))).toBeNull();
});

test('one unnamed voice that counts by its carriers is one; two unnamed voices are never taken for one', () => {
  expect(told(2, printed(herald, officials, courier), printed(herald, officials, gazette))?.reason).toEqual({
    text: 'Counts as 2 voices and rests on an unnamed voice, officials; COURIER, HERALD and GAZETTE pass it on.',
    voices: [officials, courier, herald, gazette],
  });
  expect(told(1, printed(herald, officials, courier), printed(herald, sources, courier))).toBeNull();
});

test('outlets that cite one another stand in a circle', () => {
  expect(told(2, printed(herald, courier), printed(courier, herald))).toEqual({
    kind: 'circle',
    voice: null,
    reason: {
      text: 'COURIER and HERALD pass on one another’s words for this claim, and nobody outside them affirms it.',
      voices: [courier, herald],
    },
  });
  expect(told(3, printed(herald, courier), printed(courier, herald), printed(gazette, sara))).toBeNull();
});

test('only what somebody accepted and affirms counts, and who speaks for somebody counts as them', () => {
  const denied = { ...printed(gazette, elm), stance: 'denies' as const };
  const proposed = { ...printed(gazette, elm), review: 'proposed' as const };
  expect(told(1, printed(herald, sara, courier), denied, proposed)?.voice).toEqual(sara);
  const lawyer = { ...printed(herald, sara), chain: [step(0, 'speaker', sara), step(0, 'for', elm)] };
  expect(soleVoices([lawyer, denied, proposed])).toEqual([elm]);
  expect(soleVoices([printed(herald), printed(courier, sara)])).toEqual([sara]);
  expect(soleVoices([printed(herald)])).toEqual([herald]);
  // An organisation without a name is nobody to speak for.
  const aide = { ...printed(herald), chain: [step(0, 'speaker', sara), step(0, 'for', officials)] };
  expect(soleVoices([aide])).toEqual([sara]);
});

test('whatever the chains, every voice that a reason speaks of is named in it, and the one behind it all is among them', () => {
  const people = [herald, courier, gazette, sara, officials, sources];
  const who = fc.constantFrom(...people);
  const assertions = fc.array(
    fc
      .tuple(fc.constantFrom(herald, courier, gazette), fc.uniqueArray(who, { maxLength: 3 }))
      .map(([p, c]) => printed(p, ...c)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(assertions, fc.integer({ min: 0, max: 4 }), (all, voices) => {
      const one = told(voices, ...all);
      if (one === null) return;
      for (const v of one.reason.voices) expect(one.reason.text).toContain(v.name);
      if (one.voice !== null) expect(one.reason.voices).toContainEqual(one.voice);
      expect(one.voice === null).toBe(one.kind === 'circle');
    }),
  );
});
