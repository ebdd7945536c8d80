import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { type WhereReply, whereReply } from '../../server/contract/where.ts';
import { post } from './request.ts';

/** Which of these entities have a place on a map, and where. */
const fetchWhere = (ids: readonly string[], signal?: AbortSignal): Promise<WhereReply> =>
  post('/graph/where', { ids }, whereReply, signal);
export const whereQuery = (ids: readonly string[]) => {
  const sorted = [...ids].sort();
  return queryOptions({ queryKey: ['where', sorted], queryFn: ({ signal }) => fetchWhere(sorted, signal) });
};
export const useWhere = (ids: readonly string[], enabled: boolean) =>
  useQuery({ ...whereQuery(ids), enabled: enabled && ids.length > 0, placeholderData: keepPreviousData });
