import { queryOptions } from '@tanstack/react-query';
import { type SourcesReply, sourcesReply } from '../../server/contract/sources.ts';
import { post } from './request.ts';

/** What every Link between these entities rests on, numbered for a picture. */
export const sourcesQuery = (ids: readonly string[]) => {
  const sorted = [...ids].sort();
  return queryOptions({
    queryKey: ['sources', sorted],
    queryFn: ({ signal }): Promise<SourcesReply> => post('/graph/sources', { ids: sorted }, sourcesReply, signal),
  });
};
