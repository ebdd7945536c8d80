import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphBatch, NodeRow, RelationshipRow } from '../../../../server/graph/database.ts';
import { diff, isEmptyBatch } from '../../../../server/graph/document/diff.ts';
import type { GraphRows } from '../../../../server/graph/document/row.ts';

const property = fc.oneof(
  fc.string({ maxLength: 2 }),
  fc.integer({ max: 3, min: 0 }),
  fc.boolean(),
  fc.array(fc.constantFrom('x', 'y')),
);
const properties = fc.dictionary(fc.constantFrom('p', 'q'), property, { maxKeys: 2 });
const id = fc.constantFrom('1', '2', '3');
const label = fc.constantFrom('A', 'B');
const node = fc.record({
  labels: fc.tuple(label, fc.subarray(['C', 'D'])).map(([first, more]) => [first, ...more]),
  id,
  properties,
});
const key = (n: { labels: readonly string[]; id: string }) => `${n.labels[0]} ${n.id}`;
/** Any small graph: parallel relationships too, and ends that are there. */
const graph: fc.Arbitrary<GraphRows> = fc
  .uniqueArray(node, { selector: key, maxLength: 6 })
  .chain((nodes): fc.Arbitrary<GraphRows> => {
    if (nodes.length === 0) return fc.constant({ nodes, relationships: [] });
    const end = fc.constantFrom(...nodes.map((n) => ({ label: n.labels[0] ?? '', id: n.id })));
    const tie = fc.record({ type: fc.constantFrom('R', 'S'), from: end, to: end, properties });
    return fc.record({
      nodes: fc.constant(nodes),
      relationships: fc.array(tie, { maxLength: 8 }),
    });
  });

/** What GraphBatch's comment promises, step by step. */
function apply(batch: GraphBatch, { nodes, relationships }: GraphRows): GraphRows {
  const end = (e: { label: string; id: string }) => `${e.label} ${e.id}`;
  const pair = (r: Omit<RelationshipRow, 'properties'>) => `${r.type} ${end(r.from)} ${end(r.to)}`;
  const dropped = new Set(batch.removeRelationships.map(pair));
  const removed = new Set(batch.removeNodes.map(end));
  const after = new Map(nodes.filter((n) => !removed.has(key(n))).map((n) => [key(n), n]));
  for (const n of batch.putNodes) after.set(key(n), n);
  const ties = relationships
    .filter((r) => !dropped.has(pair(r)) && !removed.has(end(r.from)) && !removed.has(end(r.to)))
    .concat(batch.createRelationships);
  for (const r of batch.createRelationships)
    if (!after.has(end(r.from)) || !after.has(end(r.to))) throw new Error('an end is missing');
  return { nodes: [...after.values()], relationships: ties };
}
const sorted = ({ nodes, relationships }: GraphRows) => {
  const text = (x: NodeRow | RelationshipRow) =>
    JSON.stringify(
      'labels' in x
        ? { ...x, labels: [...x.labels].sort(), properties: Object.entries(x.properties).sort() }
        : { ...x, properties: Object.entries(x.properties).sort() },
    );
  return { nodes: nodes.map(text).sort(), relationships: relationships.map(text).sort() };
};

test('applying the difference of two graphs to the one gives the other', () => {
  fc.assert(
    fc.property(graph, graph, (a, b) => {
      expect(sorted(apply(diff(a, b), a))).toEqual(sorted(b));
    }),
    { numRuns: 1000 },
  );
});

test('between a graph and itself, in any order, there is nothing to write', () => {
  fc.assert(
    fc.property(graph, (a) => {
      const turned = { nodes: [...a.nodes].reverse(), relationships: [...a.relationships].reverse() };
      expect(isEmptyBatch(diff(a, turned))).toBe(true);
    }),
  );
});

test('whatever prefix of it was applied, the difference that is then left leads to the same graph', () => {
  fc.assert(
    fc.property(graph, graph, fc.nat(30), (a, b, many) => {
      const whole = diff(a, b);
      let left = many;
      const take = <T>(rows: readonly T[]) => {
        const some = rows.slice(0, left);
        left = Math.max(0, left - rows.length);
        return some;
      };
      const part: GraphBatch = {
        removeRelationships: take(whole.removeRelationships),
        removeNodes: take(whole.removeNodes),
        putNodes: take(whole.putNodes),
        createRelationships: take(whole.createRelationships),
      };
      const killed = apply(part, a);
      expect(sorted(apply(diff(killed, b), killed))).toEqual(sorted(b));
    }),
  );
});

test('what a removed node takes with it is not removed apart', () => {
  const n = (nodeId: string): NodeRow => ({ labels: ['A'], id: nodeId, properties: {} });
  const ties = [{ type: 'R', from: { label: 'A', id: '1' }, to: { label: 'A', id: '2' }, properties: {} }];
  expect(diff({ nodes: [n('1'), n('2')], relationships: ties }, { nodes: [n('1')], relationships: [] })).toEqual({
    removeRelationships: [],
    removeNodes: [{ label: 'A', id: '2' }],
    putNodes: [],
    createRelationships: [],
  });
});
