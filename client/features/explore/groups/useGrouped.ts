import { useMemo } from 'react';
import type { Ontology } from '../../../../server/contract/ontology.ts';
import { useFacets } from '../../../api/facets.ts';
import { type Canvas, membersOf } from '../../../state/canvas/canvas.ts';
import type { Shown } from '../shown.ts';
import { type Grouped, groupedOf } from './grouped.ts';
import { needsFacets } from './names.ts';

/** The canvas in groups; articles and countries are named once the claims are known. */
export function useGrouped(shown: Shown | null, canvas: Canvas, ontology: Ontology | undefined): Grouped | null {
  const asks = canvas.groups !== null && needsFacets(canvas.groups.by);
  const facets = useFacets(membersOf(canvas), asks).data ?? null;
  return useMemo(
    () => (shown && ontology ? groupedOf(shown, canvas, ontology, asks ? facets : null) : null),
    [shown, canvas, ontology, asks, facets],
  );
}
