import { useQuery } from '@tanstack/react-query';
import { betweenness, degrees } from '../../graph/metrics/ask.ts';
import { useView } from '../../state/view.ts';
import type { Shown } from './shown.ts';

/**
 * How much hangs on each entity of this canvas, 0 to 1, where its sizes say so; counted beside the page, on what is
 * drawn. undefined while sizes say what an entity is, or until the count is there.
 */
export function useWeights(shown: Shown | null): ReadonlyMap<string, number> | undefined {
  const sizeBy = useView((v) => v.canvas.sizeBy);
  const ids = shown?.drawn.nodes.map((n) => n.id) ?? [];
  const links = shown?.drawn.links ?? [];
  const { data } = useQuery({
    queryKey: ['weights', sizeBy, ids, links.map((l) => l.id)],
    queryFn: async ({ signal }) => {
      const measure = sizeBy === 'degree' ? degrees : betweenness;
      return shares(await measure(ids, links, signal));
    },
    enabled: sizeBy !== 'type' && ids.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return sizeBy === 'type' ? undefined : data;
}

/** Each number as a share of the largest. */
export function shares(of: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = Math.max(0, ...of.values());
  return new Map([...of].map(([id, n]) => [id, most === 0 ? 0 : n / most]));
}
