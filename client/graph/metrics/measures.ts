import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { type Edge, networkOf } from './network.ts';
import { seeded } from './random.ts';

/** In how many neighbours each entity has on the canvas. */
export const degreeOf = (ids: readonly string[], edges: readonly Edge[]): Map<string, number> => {
  const graph = networkOf(ids, edges);
  return new Map(ids.map((id) => [id, graph.degree(id)]));
};

/** Which share of the shortest ways between all others leads through an entity: 0 to 1. */
export const betweennessOf = (ids: readonly string[], edges: readonly Edge[]): Map<string, number> => {
  const between = betweennessCentrality(networkOf(ids, edges), { getEdgeWeight: null });
  return new Map(ids.map((id) => [id, between[id] ?? 0]));
};

/**
 * Communities by modularity, each under the id of its weightiest entity: whom most hangs on, by voices. Entities without
 * neighbours are communities of one.
 */
export const communitiesOf = (ids: readonly string[], edges: readonly Edge[]): Map<string, string> => {
  const graph = networkOf(ids, edges);
  if (graph.size === 0) return new Map(ids.map((id) => [id, id]));
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(1) });
  const weight = (id: string) => graph.reduceEdges(id, (sum, _, { weight: w }) => sum + w, 0);
  const heads = new Map<number, string>();
  for (const id of graph.nodes()) {
    const own = found[id] ?? -1;
    const head = heads.get(own);
    if (head === undefined || weight(id) > weight(head)) heads.set(own, id);
  }
  return new Map(ids.map((id) => [id, heads.get(found[id] ?? -1) ?? id]));
};
