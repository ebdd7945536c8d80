import { queryOptions, useQuery } from '@tanstack/react-query';
import { type GraphReply, graphReply } from '../../server/contract/graph.ts';
import { type PathReply, pathReply } from '../../server/contract/path.ts';
import { get, withQuery } from './request.ts';

/** The entities asked for and every Link between two of them. */
export const fetchGraph = (ids: readonly string[], signal?: AbortSignal): Promise<GraphReply> =>
  get(withQuery('/graph', { ids: ids.join(',') }), graphReply, signal);
export const graphQuery = (ids: readonly string[]) => {
  const sorted = [...ids].sort();
  return queryOptions({ queryKey: ['graph', sorted], queryFn: ({ signal }) => fetchGraph(sorted, signal) });
};
export const useGraph = (ids: readonly string[]) => useQuery(graphQuery(ids));

export type Paths = { from: string; to: string; maxHops?: number | undefined; k?: number | undefined };
export const fetchPaths = (asked: Paths, signal?: AbortSignal): Promise<PathReply> =>
  get(withQuery('/paths', asked), pathReply, signal);
export const pathsQuery = (asked: Paths) =>
  queryOptions({ queryKey: ['paths', asked], queryFn: ({ signal }) => fetchPaths(asked, signal) });
export const usePaths = (asked: Paths) => useQuery(pathsQuery(asked));
