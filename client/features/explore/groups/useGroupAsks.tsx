import { useMemo } from 'react';
import type { Ontology } from '../../../../server/contract/ontology.ts';
import type { GroupAsks } from '../../../graph/GraphCanvas.tsx';
import { moveGroups } from '../../../state/groups/groups.ts';
import { useView } from '../../../state/view.ts';
import type { Desk } from '../useDesk.ts';
import { close } from './closing.ts';
import { GroupCardWords } from './GroupCardWords.tsx';
import type { Grouped } from './grouped.ts';
import { useHeld } from './held.ts';
import { useGroupOffers } from './useGroupOffers.ts';

/** What people do with groups on the canvas; null where it has none. */
export function useGroupAsks(desk: Desk, grouped: Grouped | null, ontology: Ontology | undefined): GroupAsks | null {
  const { openGroup } = desk;
  const { group: held, hold } = useHeld();
  useGroupOffers(desk, grouped);
  return useMemo(() => {
    if (!grouped || !ontology) return null;
    return {
      held,
      onHold: hold,
      onOpen: (id) => {
        if (grouped.groups.some((g) => g.id === id && !g.open)) openGroup(id);
      },
      onClose: close,
      onMoved: (placed) => useView.getState().change((c) => moveGroups(c, placed)),
      card: (spot) => <GroupCardWords spot={spot} grouped={grouped} ontology={ontology} />,
    };
  }, [grouped, ontology, openGroup, held, hold]);
}
