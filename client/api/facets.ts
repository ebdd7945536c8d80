import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { type FacetsReply, facetsReply } from '../../server/contract/facets.ts';
import { post } from './request.ts';

/** What a canvas of these entities can be filtered by: every claim between them, and by whom, where and when. */
const fetchFacets = (ids: readonly string[], signal?: AbortSignal): Promise<FacetsReply> =>
  post('/graph/facets', { ids }, facetsReply, signal);
export const facetsQuery = (ids: readonly string[]) => {
  const sorted = [...ids].sort();
  return queryOptions({ queryKey: ['facets', sorted], queryFn: ({ signal }) => fetchFacets(sorted, signal) });
};
export const useFacets = (ids: readonly string[], enabled: boolean) =>
  useQuery({ ...facetsQuery(ids), enabled: enabled && ids.length > 0, placeholderData: keepPreviousData });
