import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import type { Ontology } from '../../server/contract/ontology.ts';
import type { Standing } from '../../server/contract/terms.ts';
import type { Placed, Point } from '../state/canvas/canvas.ts';

/** A made-up graph: hubs, eight types, fixed places. The same size gives the same graph in every engine and every run. */
export type BenchGraph = {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly placed: Placed;
};

const types = ['Vendor', 'System', 'Country', 'Place', 'Organisation', 'PublicBody', 'Person', 'Event'] as const;
const predicates = ['SUPPLIES', 'OPERATES', 'PARTNERS_WITH'] as const;
/** Most are of one source, as in a real graph; every drawn standing occurs. */
const standings: readonly (readonly [Standing, share: number])[] = [
  ['single-source', 0.6],
  ['corroborated', 0.2],
  ['planned', 0.08],
  ['unreviewed', 0.07],
  ['disputed', 0.05],
];
const words = ['Northern', 'Safe City', 'Video', 'Holding', 'Telecom', 'Ministry', 'Digital', 'Systems', 'Region'];
/** Canvas units between neighbours. */
const apart = 60;

export const ontology: Ontology = {
  lanes: [{ id: 'all', label: 'All' }],
  types: types.map((id, order) => ({
    id,
    parent: null,
    label: { one: id.toLowerCase(), many: `${id.toLowerCase()}s` },
    description: id,
    colour: id.toLowerCase(),
    icon: 'circle',
    lane: 'all',
    order,
  })),
  predicates: predicates.map((id, order) => ({
    id,
    family: 'bench',
    subject: [...types],
    object: [...types],
    instrument: [],
    symmetric: id === 'PARTNERS_WITH',
    lasting: false,
    label: { forward: id.toLowerCase().replaceAll('_', ' '), inverse: id.toLowerCase() },
    past: id,
    planned: id,
    triggers: [],
    description: id,
    order,
    sameKind: true,
    figure: 'optional',
    labelled: 'optional',
    link: true,
  })),
};

/** Links for so many entities: two to five each, most where it hurts, at 2,000. */
const linksFor = (nodes: number): number =>
  Math.round(nodes * (nodes <= 500 ? 2 : nodes <= 1000 ? 3 : nodes <= 2000 ? 5 : nodes <= 5000 ? 3 : 2));

export function benchGraph(nodes: number, links = linksFor(nodes)): BenchGraph {
  const random = dice(nodes);
  const columns = Math.ceil(Math.sqrt((nodes * 16) / 9));
  const spot = (i: number): Point => ({
    x: Math.round((i % columns) * apart + (random() - 0.5) * 40),
    y: Math.round(Math.floor(i / columns) * apart + (random() - 0.5) * 40),
  });
  const order = Array.from({ length: nodes }, (_, i) => i).sort((a, b) => mix(a) - mix(b));
  const placed = Object.fromEntries(order.map((at, i) => [idOf(i), spot(at)]));
  const drawn = new Map<string, GraphLink>();
  // The square of a chance gathers Links at few entities: these are the hubs.
  const some = () => Math.floor(random() ** 2.2 * nodes);
  while (drawn.size < links) {
    const [source, target] = [idOf(some()), idOf(Math.floor(random() * nodes))];
    const predicate = predicates[Math.floor(random() * predicates.length)] ?? predicates[0];
    const id = `${source}~${predicate}~${target}`;
    const standing = standingAt(random());
    const voices = standing === 'corroborated' ? 2 + Math.floor(random() * 3) : 1;
    if (source === target || drawn.has(id)) continue;
    drawn.set(id, {
      ...{ id, source, target, predicate, via: 'object', standing, voices, outlets: voices, assertions: voices },
      ...{ disputed: standing === 'disputed', planned: standing === 'planned', claimIds: [] },
    });
  }
  const all = [...drawn.values()];
  const degree = new Map<string, number>();
  for (const l of all) for (const end of [l.source, l.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  return {
    nodes: Array.from({ length: nodes }, (_, i) => ({
      id: idOf(i),
      name: nameOf(i),
      types: [types[i % types.length] ?? types[0]],
      unnamed: false,
      neighbours: (degree.get(idOf(i)) ?? 0) + (i % 5 === 0 ? i % 40 : 0),
    })),
    links: all,
    placed,
  };
}

/** The same with more entities beside it, joined to it: what an expansion brings. */
export function grown(g: BenchGraph, nodes: number, links: number): BenchGraph {
  const more = benchGraph(nodes, links - nodes);
  const right = Math.max(...Object.values(g.placed).map((p) => p.x)) + 2 * apart;
  const called = (id: string) => `more-${id}`;
  return {
    nodes: [...g.nodes, ...more.nodes.map((n) => ({ ...n, id: called(n.id) }))],
    links: [
      ...g.links,
      ...more.links.map((l) => ({ ...l, id: called(l.id), source: called(l.source), target: called(l.target) })),
      ...more.nodes.flatMap((n, i) => {
        const [end, like] = [g.nodes[i % g.nodes.length], more.links[i % more.links.length]];
        return end && like ? [{ ...like, id: `joins-${n.id}`, source: end.id, target: called(n.id) }] : [];
      }),
    ],
    placed: {
      ...g.placed,
      ...Object.fromEntries(
        Object.entries(more.placed).map(([id, p]) => [called(id), { x: p.x / 2 + right, y: p.y * 2 }]),
      ),
    },
  };
}

const idOf = (i: number) => `e-${i}`;
const nameOf = (i: number) => `${words[i % words.length]} ${words[(i * 7 + 3) % words.length]} ${i}`;
function standingAt(chance: number): Standing {
  let left = chance;
  for (const [standing, share] of standings) {
    if (left < share) return standing;
    left -= share;
  }
  return 'single-source';
}
const mix = (n: number) => ((n * 2654435761) >>> 0) % 1_000_003;
/** Mulberry's little generator: the same row of numbers for the same seed. */
function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
