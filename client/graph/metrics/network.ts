import { UndirectedGraph } from 'graphology';

/** Two entities, and how heavy what lies between them is. */
export type Edge = { readonly source: string; readonly target: string; readonly weight: number };
type Weighted = { weight: number };

/** The canvas as graphology knows it: one edge a pair. In alphabetical order, so that nothing hangs on the input's. */
export function networkOf(ids: readonly string[], edges: readonly Edge[]): UndirectedGraph<object, Weighted> {
  const graph = new UndirectedGraph<object, Weighted>();
  for (const id of [...ids].sort()) graph.addNode(id);
  const pairs = new Map<string, { a: string; b: string; weight: number }>();
  for (const { source, target, weight } of edges) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const known = pairs.get(`${a}~${b}`);
    pairs.set(`${a}~${b}`, { a, b, weight: (known?.weight ?? 0) + weight });
  }
  for (const [, { a, b, weight }] of [...pairs].sort(([x], [y]) => (x < y ? -1 : 1))) graph.addEdge(a, b, { weight });
  return graph;
}
