import { expect, test } from '@jest/globals';
import { filter, noFilters, toggle } from '../../../client/state/filters/filters.ts';
import { keep, kept, letGo } from '../../../client/state/saved/saved.ts';
import { linkEnds, selectionNeeds } from '../../../client/state/selection/selection.ts';
import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';

const node = (id: string, type: string): GraphNode => ({ id, name: id, types: [type], unnamed: false, neighbours: 1 });
const link = (source: string, target: string, standing: GraphLink['standing']): GraphLink => ({
  id: `${source}~SUPPLIES~${target}`,
  source,
  target,
  predicate: 'SUPPLIES',
  via: 'object',
  standing,
  voices: 1,
  outlets: 1,
  assertions: 1,
  disputed: standing === 'disputed',
  planned: standing === 'planned',
  claimIds: [],
});
const graph = {
  nodes: [node('a', 'Vendor'), node('b', 'Country'), node('c', 'Person')],
  links: [link('a', 'b', 'disputed'), link('c', 'b', 'planned')],
};
const first = (types: readonly string[]) => types[0] ?? '';

test('a filtered type takes its Links along, a filtered standing leaves its ends', () => {
  const off = toggle(toggle(noFilters, 'types', 'Person'), 'standings', 'disputed');
  const seen = filter(graph, off, first);
  expect(seen.nodes.map((n) => n.id)).toEqual(['a', 'b']);
  expect(seen.links).toEqual([]);
  expect(seen.hiddenNodes.map((n) => n.id)).toEqual(['c']);
  expect(seen.hiddenLinks.map((l) => l.standing)).toEqual(['disputed', 'planned']);
  expect(filter(graph, toggle(toggle(noFilters, 'types', 'Person'), 'types', 'Person'), first).hiddenNodes).toEqual([]);
});

test('a Link says what it joins', () => {
  expect(linkEnds('a~PART_OF~b~instrument')).toEqual({
    source: 'a',
    predicate: 'PART_OF',
    target: 'b',
    instrument: true,
  });
  expect(linkEnds('a~PART_OF')).toBeNull();
  expect(selectionNeeds({ kind: 'link', id: 'a~PART_OF~b' })).toEqual(['a', 'b']);
  expect(selectionNeeds({ kind: 'claim', id: 'c' })).toEqual([]);
});

const shelf = (broken = false) => {
  const kept = new Map<string, string>();
  const refuse = () => {
    throw new Error('storage is refused');
  };
  return broken
    ? { getItem: refuse, setItem: refuse, removeItem: refuse }
    : {
        getItem: (k: string) => kept.get(k) ?? null,
        setItem: (k: string, v: string) => void kept.set(k, v),
        removeItem: (k: string) => void kept.delete(k),
      };
};
const work = (begun: number, address: string) => ({
  address,
  title: 'A canvas',
  entities: 1,
  at: '2025-10-24T10:00:00.000Z',
  begun,
});
test('the last canvases are kept, brought back and forgotten', () => {
  const own = shelf();
  expect(kept(own)).toEqual([]);
  keep(own, work(1, 'on=a.1.1'));
  // The same piece of work, further on.
  keep(own, work(1, 'on=a.2.2'));
  expect(kept(own)).toEqual([work(1, 'on=a.2.2')]);
  // Another canvas takes nobody's place; one that was opened from its address is the same again.
  keep(own, work(2, 'on=b.1.1'));
  keep(own, work(3, 'on=a.2.2'));
  expect(kept(own)).toEqual([work(3, 'on=a.2.2'), work(2, 'on=b.1.1')]);
  letGo(own, work(3, 'on=a.2.2'));
  expect(kept(own)).toEqual([work(2, 'on=b.1.1')]);
  for (let n = 3; n < 20; n += 1) keep(own, work(n, `on=c.${n}.1`));
  expect(kept(own).map((s) => s.begun)).toEqual([19, 18, 17, 16, 15, 14]);
});
test('what an earlier version kept comes back, what nobody can read does not', () => {
  const own = shelf();
  own.setItem('claimgraph.canvas', '{"address":"on=a.1.1","entities":1,"at":"2025-10-24T10:00:00.000Z"}');
  expect(kept(own)).toEqual([{ ...work(0, 'on=a.1.1'), title: '' }]);
  own.setItem('claimgraph.canvas', '{"address":3}');
  expect(kept(own)).toEqual([]);
});
test('a browser that refuses storage breaks nothing', () => {
  const own = shelf(true);
  keep(own, work(1, ''));
  expect(kept(own)).toEqual([]);
  letGo(own, work(1, ''));
});
