import type { GraphLink } from '../../../server/contract/graph.ts';
import { drawnLinks } from '../scene.ts';
import type { Edge } from './network.ts';

/** Links as edges: a pair hangs together by all that joins it, each Link by the voices behind it. */
export const edgesOf = (links: readonly GraphLink[]): Edge[] =>
  drawnLinks(links).map(({ source, target, voices }) => ({ source, target, weight: Math.max(1, voices) }));
