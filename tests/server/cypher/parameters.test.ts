import { expect, test } from '@jest/globals';
import { readParameters, requireParameters } from '../../../server/cypher/parameters.ts';
import { parameter, savedQuery } from '../../factories/query.ts';

const predicates = new Set(['SUPPLIES']);
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    const { status, code, field, message } = error as { status: number; code: string; field: string; message: string };
    return { status, code, field, message };
  }
  return 'nothing';
};
const one = (p: Parameters<typeof parameter>, given: Record<string, unknown>) =>
  readParameters(savedQuery({ parameters: [parameter(...p)] }), given, predicates);

test.each<[Parameters<typeof parameter>[1], unknown, unknown]>([
  ['entity', 'dahua', 'Dahua'],
  ['text', 'anything at all', 5],
  ['integer', 5, 5.5],
  ['integer', -1, '5'],
  ['number', 5.5, '5.5'],
  ['boolean', false, 'false'],
  ['date', '2024-09', 'yesterday'],
  ['predicate', 'SUPPLIES', 'LIKES'],
  ['predicate', 'SUPPLIES', 'supplies'],
  ['stance', 'denies', 'denied'],
  ['list', ['a', 'b'], ['a', 1]],
  ['list', [], 'a'],
  ['integer', 3, null],
])('%s takes %j, not %j', (type, good, bad) => {
  expect(one(['x', type], { x: good }).params).toEqual({ x: good });
  expect(refusal(() => one(['x', type], { x: bad }))).toMatchObject({
    status: 400,
    code: 'cypher-parameter',
    field: 'params.x',
  });
});

test('what is not given takes its default; without one it is required; what is not declared is refused', () => {
  const query = savedQuery({
    parameters: [parameter('a', 'integer', { default: 5 }), parameter('b', 'text', { label: 'The b' })],
  });
  expect(readParameters(query, { b: 'x' }, predicates)).toEqual({ params: { a: 5, b: 'x' }, entities: [] });
  expect(refusal(() => readParameters(query, {}, predicates))).toEqual({
    status: 400,
    code: 'cypher-parameter',
    field: 'params.b',
    message: 'b: The b is required',
  });
  expect(refusal(() => readParameters(query, { b: 'x', c: 1 }, predicates))).toMatchObject({ field: 'params.c' });
  expect(refusal(() => readParameters(query, { b: 'x', toString: 1 }, predicates))).toMatchObject({
    field: 'params.toString',
  });
});

test('an empty text means all where the default is empty, and nothing else does', () => {
  expect(one(['x', 'entity', { default: '' }], { x: '' })).toEqual({ params: { x: '' }, entities: [] });
  expect(one(['x', 'predicate', { default: '' }], {}).params).toEqual({ x: '' });
  expect(refusal(() => one(['x', 'entity', { default: 'dahua' }], { x: '' }))).toMatchObject({ field: 'params.x' });
});

test('entities that were given must exist; a default may name nobody', () => {
  expect(one(['x', 'entity'], { x: 'dahua' }).entities).toEqual([{ field: 'params.x', id: 'dahua' }]);
  expect(one(['x', 'entity', { default: 'dahua' }], {}).entities).toEqual([]);
});

test('a text that nobody declared parameters for needs each it uses', () => {
  expect(() => requireParameters(['a'], { a: null, b: 1 })).not.toThrow();
  expect(refusal(() => requireParameters(['a', 'b'], { a: 1 }))).toMatchObject({ status: 400, field: 'params.b' });
});
