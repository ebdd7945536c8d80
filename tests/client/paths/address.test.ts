import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Asked,
  addStop,
  choosePath,
  chosenStops,
  mostHops,
  mostPaths,
  mostStops,
  readAsked,
  removeStop,
  repeated,
  setStop,
  toPaths,
  turnRound,
  withHops,
  withProposals,
  writeAsked,
} from '../../../client/features/paths/address.ts';

const read = (said: string) => readAsked(new URLSearchParams(said));
const empty = read('');

test('the address holds the stops, the hops and which path is looked at', () => {
  expect(read('nodes=presight-ai,china&hops=6&prop=1&path=2')).toEqual({
    stops: ['presight-ai', 'china'],
    hops: 6,
    proposals: true,
    chosen: [1],
  });
  expect(empty).toEqual({ stops: ['', ''], hops: 4, proposals: false, chosen: [0] });
  expect(toPaths(empty)).toBe('/paths');
  expect(toPaths(setStop(empty, 1, 'china'))).toBe('/paths?nodes=,china');
});

test('what cannot be read is left out, never taken for something else', () => {
  expect(read('nodes=A b,china,<x>&hops=9&path=7,x')).toEqual({
    stops: ['', 'china', ''],
    hops: 4,
    proposals: false,
    chosen: [0, 0],
  });
  expect(read('nodes=a,b,c,d,e,f,g,h').stops).toHaveLength(mostStops);
});

test('a thing twice in a row is no question', () => {
  expect(repeated(read('nodes=a,b,a'))).toBeUndefined();
  expect(repeated(read('nodes=a,,a'))).toBe('a');
  expect(chosenStops(read('nodes=a,,b'))).toEqual(['a', 'b']);
});

const id = fc.constantFrom('a', 'b', 'c-d', 'norvik-2', '');
const step = fc.oneof(
  fc.record({ at: fc.nat({ max: 6 }), id }).map(
    ({ at, id: to }) =>
      (a: Asked) =>
        setStop(a, at, to),
  ),
  fc.constant(addStop),
  fc.nat({ max: 6 }).map((at) => (a: Asked) => removeStop(a, at)),
  fc.constant(turnRound),
  fc.boolean().map((on) => (a: Asked) => withProposals(a, on)),
  fc.integer({ min: 1, max: mostHops }).map((n) => (a: Asked) => withHops(a, n)),
  fc.record({ pair: fc.nat({ max: mostStops - 2 }), path: fc.nat({ max: mostPaths - 1 }) }).map(
    ({ pair, path }) =>
      (a: Asked) =>
        choosePath(a, pair, path),
  ),
);
const shown = (a: Asked) => ({ ...a, chosen: Array.from({ length: mostStops }, (_, i) => a.chosen[i] ?? 0) });

test('after whatever is done the address brings the same back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const asked = steps.reduce((a, act) => act(a), empty);
      expect(asked.stops.length).toBeGreaterThanOrEqual(2);
      expect(asked.stops.length).toBeLessThanOrEqual(mostStops);
      expect(shown(read(writeAsked(asked)))).toEqual(shown(asked));
      expect(turnRound(turnRound(asked)).stops).toEqual(asked.stops);
    }),
  );
});
