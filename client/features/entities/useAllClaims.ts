import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchEntityClaims } from '../../api/entities.ts';

/** As many as one reply holds. */
const page = 500;

/** Every claim about an entity, page after page: a dossier counts and groups them all. */
export function useAllClaims(id: string) {
  const asked = useInfiniteQuery({
    queryKey: ['all-entity-claims', id],
    queryFn: ({ signal, pageParam }) => fetchEntityClaims(id, { limit: page, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = asked;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  return {
    claims: asked.data?.pages.flatMap((p) => p.items) ?? [],
    total: asked.data?.pages[0]?.total ?? 0,
    complete: asked.data !== undefined && !hasNextPage,
    pending: asked.isPending,
    error: asked.error,
    again: () => void (asked.data ? fetchNextPage() : asked.refetch()),
  };
}
