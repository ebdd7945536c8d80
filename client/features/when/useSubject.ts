import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryQuery, runQueryQuery } from '../../api/queries.ts';
import { membersOf } from '../../state/canvas/canvas.ts';
import { filtering } from '../../state/filters/filters.ts';
import { useView } from '../../state/view.ts';
import { counted } from '../../ui/words.ts';
import type { Asked } from './address.ts';

/** What the page is about: which entities, under which name, and where they are from. */
export type Subject = {
  readonly title: string;
  readonly ids: readonly string[];
  /** Whether the canvas one comes from is filtered there, which this page does not follow. */
  readonly filteredThere: boolean;
};

/** The ids of the address, a saved query's entities, or the canvas one comes from; without one, the opening query's. */
export function useSubject({ ids, query }: Asked) {
  const client = useQueryClient();
  const canvas = useView((v) => v.canvas);
  const filters = useView((v) => v.filters);
  const here = useMemo(() => membersOf(canvas), [canvas]);
  const own = ids.length > 0 || (query === null && here.length > 0);
  const asked = query ?? 'opening';
  const fetched = useQuery({
    queryKey: ['when-of', asked],
    enabled: !own,
    queryFn: async (): Promise<Subject> => {
      const [saved, run] = await Promise.all([
        client.fetchQuery(queryQuery(asked)),
        client.fetchQuery(runQueryQuery(asked)),
      ]);
      return { title: saved.title, ids: run.graph.nodes.map((n) => n.id), filteredThere: false };
    },
  });
  const subject = useMemo((): Subject | undefined => {
    if (ids.length > 0) return { title: counted(ids.length, 'entity', 'entities'), ids, filteredThere: false };
    if (query === null && here.length > 0) return { title: canvas.title, ids: here, filteredThere: filtering(filters) };
    return fetched.data;
  }, [ids, query, here, canvas.title, filters, fetched.data]);
  return { subject, error: own ? null : fetched.error, retry: () => void fetched.refetch() };
}
