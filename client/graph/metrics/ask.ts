import type { GraphLink } from '../../../server/contract/graph.ts';
import { runTask } from '../workers/run.ts';
import { edgesOf } from './edges.ts';

/** Neighbours that each entity has among these. */
export const degrees = (ids: readonly string[], links: readonly GraphLink[], signal: AbortSignal) =>
  runTask({ op: 'degree', ids, edges: edgesOf(links) }, signal);

/** Share of the shortest ways between others that leads through each entity. */
export const betweenness = (ids: readonly string[], links: readonly GraphLink[], signal: AbortSignal) =>
  runTask({ op: 'betweenness', ids, edges: edgesOf(links) }, signal);

/** Community of each entity, under the id of the weightiest in it: that one gives it its name. */
export const communities = (ids: readonly string[], links: readonly GraphLink[], signal: AbortSignal) =>
  runTask({ op: 'communities', ids, edges: edgesOf(links) }, signal);
