import { queryOptions, useQuery } from '@tanstack/react-query';
import { type WhenReply, whenReply } from '../../server/contract/when.ts';
import { post } from './request.ts';

/** The claims between these entities by when and where. */
const fetchWhen = (ids: readonly string[], signal?: AbortSignal): Promise<WhenReply> =>
  post('/graph/when', { ids }, whenReply, signal);
const whenQuery = (ids: readonly string[]) => {
  const sorted = [...ids].sort();
  return queryOptions({ queryKey: ['when', sorted], queryFn: ({ signal }) => fetchWhen(sorted, signal) });
};
export const useWhen = (ids: readonly string[]) => useQuery({ ...whenQuery(ids), enabled: ids.length > 0 });
