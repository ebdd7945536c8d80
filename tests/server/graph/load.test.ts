import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphBatch } from '../../../server/graph/database.ts';
import { planLoad, rowsIn } from '../../../server/graph/load.ts';
import { quoteLabels, quoteName } from '../../../server/graph/names.ts';
import { batch } from '../../factories/statements.ts';

const node = (id: string, labels = ['Entity']) => ({ labels, id, properties: { n: 1 } });
const link = (from: string, to: string, type = 'SUPPLIES') => ({
  type,
  from: { label: 'Entity', id: from },
  to: { label: 'Entity', id: to },
  properties: {},
});
const size = (b: GraphBatch) =>
  b.removeRelationships.length + b.removeNodes.length + b.putNodes.length + b.createRelationships.length;

describe('the plan of a load', () => {
  const batches = fc.record({
    removeRelationships: fc.array(fc.constantFrom(link('a', 'b'), link('c', 'd', 'OWNS')), { maxLength: 50 }),
    removeNodes: fc.array(fc.constantFrom({ label: 'Entity', id: 'a' }, { label: 'Claim', id: 'b' }), {
      maxLength: 50,
    }),
    putNodes: fc
      .uniqueArray(fc.nat(5000), { maxLength: 300 })
      .map((all) => all.map((n) => node(`n${n}`, n % 3 ? ['Entity'] : ['Entity', 'Event']))),
    createRelationships: fc.array(fc.constantFrom(link('a', 'b'), link('a', 'b', 'OWNS')), { maxLength: 300 }),
  });

  test('holds every row once, kinds in the promised order', () => {
    fc.assert(
      fc.property(batches, (given) => {
        const chunks = planLoad(given).flat();
        expect(rowsIn(chunks)).toBe(size(given));
        const order = ['removeRelationships', 'removeNodes', 'putNodes', 'createRelationships'];
        const kinds = chunks.map((c) => order.indexOf(c.kind));
        expect(kinds).toStrictEqual([...kinds].sort());
      }),
    );
  });

  test('keeps up to 10,000 rows in one transaction, and no more', () => {
    const nodes = (n: number) => batch({ putNodes: Array.from({ length: n }, (_, i) => node(`n${i}`)) });
    expect(planLoad(nodes(10_000)).map(rowsIn)).toStrictEqual([10_000]);
    expect(planLoad(nodes(10_001)).map(rowsIn)).toStrictEqual([10_000, 1]);
    expect(planLoad(batch({}))).toStrictEqual([]);
  });
});

describe('names that come to a statement as text', () => {
  test('are words', () => {
    expect(quoteName('HOLDS_ROLE')).toBe('`HOLDS_ROLE`');
    expect(quoteLabels(['Entity', 'Person'])).toBe(':`Entity`:`Person`');
  });
  test('anything else throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((s) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(s)),
        (name) => {
          expect(() => quoteName(name)).toThrow(expect.objectContaining({ code: 'bad-name' }));
        },
      ),
    );
    for (const name of ['', 'a`b', 'a b', '1a', 'Ünit', 'a\u0000', 'x'.repeat(101)])
      expect(() => quoteName(name)).toThrow();
  });
});
