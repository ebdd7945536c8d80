import { queryOptions, useQuery } from '@tanstack/react-query';
import { type GraphReply, graphReply } from '../../server/contract/graph.ts';
import { get, post, withQuery } from './request.ts';

/** More ids than this make an address longer than servers read. */
const mostInAddress = 100;

/** The entities asked for and every Link between two of them. */
export const fetchGraph = (ids: readonly string[], proposed = false, signal?: AbortSignal): Promise<GraphReply> =>
  ids.length > mostInAddress
    ? post('/graph', { ids, proposed }, graphReply, signal)
    : get(withQuery('/graph', { ids: ids.join(','), proposed: proposed || null }), graphReply, signal);
/** `proposed`: claims that nobody has reviewed draw their Links too. */
export const graphQuery = (ids: readonly string[], proposed = false) => {
  const sorted = [...ids].sort();
  return queryOptions({
    queryKey: ['graph', sorted, proposed],
    queryFn: ({ signal }) => fetchGraph(sorted, proposed, signal),
  });
};
export const useGraph = (ids: readonly string[]) => useQuery(graphQuery(ids));
