import { queryOptions, useQuery } from '@tanstack/react-query';
import { entityHearing } from '../../server/contract/hearing.ts';
import { get } from './request.ts';

const hearingQuery = (id: string) =>
  queryOptions({
    queryKey: ['hearing', id],
    queryFn: ({ signal }) => get(`/entities/${encodeURIComponent(id)}/hearing`, entityHearing, signal),
  });
export const useHearing = (id: string) => useQuery(hearingQuery(id));
