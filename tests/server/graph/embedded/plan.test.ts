import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planOf } from '../../../../server/graph/embedded/plan.ts';

test('a plan is a step a line, what it draws on indented below it', () => {
  const text = 'Return (b.id)\n  Expand (a)->[:R]->(b)\n    Filter (a.id Eq "1") [label-first]\n      NodeScan (a:A)\n';
  expect(planOf(text)).toEqual({
    operator: 'Return',
    details: 'b.id',
    children: [
      {
        operator: 'Expand',
        details: '(a)->[:R]->(b)',
        children: [
          {
            operator: 'Filter',
            details: '(a.id Eq "1") [label-first]',
            children: [{ operator: 'NodeScan', details: 'a:A', children: [] }],
          },
        ],
      },
    ],
  });
  expect(planOf('Union\n  Return (1)\n  Return (2)').children.map((c) => c.details)).toEqual(['1', '2']);
});

test('any text is a plan', () => {
  expect(planOf('a\n b').children.map((c) => c.operator)).toEqual(['a', 'b']);
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', 'a', '(', ')') }), (text) => void planOf(text)));
});
