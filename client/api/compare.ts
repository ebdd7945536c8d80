import { useQuery } from '@tanstack/react-query';
import { compareReply } from '../../server/contract/compare.ts';
import { get, withQuery } from './request.ts';

/** Two or three entities beside each other. */
export const useComparison = (ids: readonly string[], enabled: boolean) =>
  useQuery({
    queryKey: ['compare', ids],
    queryFn: ({ signal }) => get(withQuery('/compare', { ids: ids.join(',') }), compareReply, signal),
    enabled,
  });
