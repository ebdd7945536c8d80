import { useInfiniteQuery } from '@tanstack/react-query';
import { type DisputeKind, disputeList } from '../../server/contract/disputes.ts';
import { get, withQuery } from './request.ts';

export type DisputesAsked = {
  readonly kind: DisputeKind | null;
  readonly entity: string;
  readonly article: string;
};

/** What is open, a page at a time. */
export const useDisputes = (asked: DisputesAsked) =>
  useInfiniteQuery({
    queryKey: ['disputes', asked],
    queryFn: ({ signal, pageParam }) =>
      get(withQuery('/disputes', { ...asked, limit: 50, cursor: pageParam }), disputeList, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
