import { useMemo } from 'react';
import { useFacets } from '../../api/facets.ts';
import { useWhere } from '../../api/where.ts';
import type { Head } from '../../graph/LaneHeads.tsx';
import { aside, ticksOf } from '../../graph/layout/axis.ts';
import { idsOf } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';
import { datesOf } from './datesOf.ts';

/** What stands over a timeline or a map; read from where its entities lie, so that any view of it has its own. */
export function useHeads(): readonly Head[] | undefined {
  const canvas = useView((v) => v.canvas);
  const ids = idsOf(canvas);
  const facets = useFacets(ids, canvas.arrangement === 'timeline');
  const where = useWhere(ids, canvas.arrangement === 'map');
  return useMemo(() => {
    const { arrangement, placed } = canvas;
    if (arrangement === 'timeline')
      return facets.data ? ticksOf(placed, datesOf(Object.keys(placed), facets.data)) : [];
    if (arrangement !== 'map') return undefined;
    if (!where.data) return [];
    const known = new Set(where.data.places.map((p) => p.entity));
    const xs = Object.entries(placed).flatMap(([id, { x }]) => (known.has(id) ? [] : [x]));
    return aside('nowhere', 'No place known', xs);
  }, [canvas, facets.data, where.data]);
}
