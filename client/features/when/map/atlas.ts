import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Detail, fetchOutlines, type Outlines } from '../../../api/outlines.ts';

export type Atlas = {
  readonly detail: Detail;
  readonly countries: Outlines['features'];
};
const outlinesQuery = (detail: Detail) =>
  queryOptions({
    queryKey: ['outlines', detail],
    queryFn: async ({ signal }): Promise<Atlas> => ({
      detail,
      countries: (await fetchOutlines(detail, signal)).features,
    }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The finest outlines that are there; the finer ones are fetched when asked for and drawn once they have come. */
export function useAtlas(fine: boolean): { atlas: Atlas | null; failed: boolean; retry(): void } {
  const coarse = useQuery(outlinesQuery('110m'));
  const finer = useQuery({ ...outlinesQuery('50m'), enabled: fine });
  const atlas = finer.data ?? coarse.data ?? null;
  return {
    atlas,
    failed: atlas === null && coarse.isError,
    retry: () => {
      void coarse.refetch();
      if (fine) void finer.refetch();
    },
  };
}
