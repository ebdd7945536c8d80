import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromEngine } from '../../../server/graph/embedded/results.ts';
import {
  checkParams,
  checkProperties,
  isoDuration,
  modelInteger,
  toJson,
  trimFraction,
} from '../../../server/graph/values.ts';

describe('durations', () => {
  test('read back as they were, in whole units', () => {
    const parts = fc.record({
      months: fc.nat(5000),
      days: fc.nat(5000),
      seconds: fc.nat(10_000_000),
      nanoseconds: fc.nat(999_999_999),
    });
    fc.assert(
      fc.property(parts, ({ months, days, seconds, nanoseconds }) => {
        const text = isoDuration(BigInt(months), BigInt(days), BigInt(seconds), nanoseconds);
        const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/.exec(
          text,
        );
        const [y, m, d, h, min, s] = (found ?? []).slice(1, 7).map((n) => Number(n ?? 0));
        expect([(y ?? 0) * 12 + (m ?? 0), d, (h ?? 0) * 3600 + (min ?? 0) * 60 + (s ?? 0)]).toStrictEqual([
          months,
          days,
          seconds,
        ]);
        expect(Number((found?.[7] ?? '').padEnd(9, '0'))).toBe(nanoseconds);
      }),
    );
  });
  test('of nothing, and below zero', () => {
    expect(isoDuration(0n, 0n, 0n, 0)).toBe('PT0S');
    expect(isoDuration(0n, -1n, -5400n, 0)).toBe('P-1DT-1H-30M');
    expect(isoDuration(0n, 0n, -1n, 500_000_000)).toBe('PT-0.5S');
  });
});

test('fractions of a second lose their zeros, and nothing else', () => {
  expect(
    [
      '2024-01-02T03:04:05.120000000Z',
      '03:04:05.000000000',
      '2024-01-02T03:04:05.100+02:00',
      '2024-10-20',
      '10:00:00.5[Europe/Berlin]',
    ].map(trimFraction),
  ).toStrictEqual([
    '2024-01-02T03:04:05.12Z',
    '03:04:05',
    '2024-01-02T03:04:05.1+02:00',
    '2024-10-20',
    '10:00:00.5[Europe/Berlin]',
  ]);
});

test('integers become numbers only where no digit is lost', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (n) => {
      expect(BigInt(modelInteger(n))).toBe(n);
      expect(toJson(modelInteger(n))).toEqual(Number.isSafeInteger(Number(n)) ? Number(n) : String(n));
    }),
  );
});

test('JSON values pass as parameters unchanged', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 20 })), (params) => {
      expect(checkParams(params)).toBe(params);
    }),
  );
});

test('what cannot be stored is named with its owner', () => {
  expect(() => checkProperties('Entity a', { ok: ['x'], list: ['a', 1] as never })).toThrow(
    expect.objectContaining({ code: 'bad-property', field: 'list', message: expect.stringContaining('Entity a') }),
  );
});

test('the engine’s values become ours, nested ones too', () => {
  const node = { _id: 1, _labels: ['Vendor', 'Entity'], id: 'dahua', name: 'Dahua' };
  const edge = { _id: 2, _source: 1, _target: 7, _type: 'SUPPLIES', voices: 2 };
  const idOf = (n: number) => (n === 1 ? 'dahua' : null);
  const ourNode = {
    $type: 'node',
    id: 'dahua',
    labels: ['Entity', 'Vendor'],
    properties: { id: 'dahua', name: 'Dahua' },
  };
  const ourEdge = { $type: 'relationship', type: 'SUPPLIES', from: 'dahua', to: null, properties: { voices: 2 } };
  expect(fromEngine({ list: [node, { deep: edge }], at: new Date('2024-01-02T03:04:05.500Z') }, idOf)).toStrictEqual({
    at: '2024-01-02T03:04:05.5',
    list: [ourNode, { deep: ourEdge }],
  });
  expect(fromEngine({ nodes: [node, node], edges: [edge] }, idOf)).toStrictEqual({
    $type: 'path',
    nodes: [ourNode, ourNode],
    relationships: [ourEdge],
  });
  expect(fromEngine({ nodes: [node], edges: [], more: 1 }, idOf)).toStrictEqual({
    edges: [],
    more: 1,
    nodes: [ourNode],
  });
  expect(fromEngine({ $decimal: '9223372036854775808' }, idOf)).toBe('9223372036854775808');
});
