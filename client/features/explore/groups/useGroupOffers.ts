import { useEffect, useMemo } from 'react';
import { type Act, useActs } from '../../../state/acts/acts.ts';
import { readAddress } from '../../../state/address/address.ts';
import { groupings, membersOf } from '../../../state/canvas/canvas.ts';
import { useView } from '../../../state/view.ts';
import type { Desk } from '../useDesk.ts';
import { close, lastOpened } from './closing.ts';
import type { Grouped } from './grouped.ts';
import { groupingWords } from './names.ts';

type Can = Pick<Desk, 'open' | 'group' | 'ungroup' | 'openGroup'>;

function groupActs(can: Can, grouped: Grouped | null, empty: boolean, opened: boolean): Act[] {
  const section = 'Groups' as const;
  const nothing = empty ? { off: 'Nothing lies on the canvas.' } : {};
  const closed = grouped?.groups.filter((g) => !g.open && g.all > 0) ?? [];
  return [
    {
      id: 'everything',
      word: 'Everything in the graph',
      section,
      means: 'Every entity, as groups where they are many',
      run: () => can.open(readAddress('q=everything')),
    },
    ...groupings.map(
      (by): Act => ({
        id: `group-${by}`,
        word: `Draw together ${groupingWords[by].by.toLowerCase()}`,
        section,
        means: groupingWords[by].means,
        ...(grouped?.by === by ? { off: 'It is so already.' } : nothing),
        run: () => can.group(by),
      }),
    ),
    ...(grouped ? [{ id: 'ungroup', word: 'Draw one by one', section, run: () => void can.ungroup() }] : []),
    ...closed.map(
      (g): Act => ({ id: `open-${g.id}`, word: `Open the group ${g.name}`, section, run: () => can.openGroup(g.id) }),
    ),
    ...(opened ? [{ id: 'close', word: 'Close the group opened last', section, run: () => void close(null) }] : []),
  ];
}

/** Offers in the palette what can be done with groups. */
export function useGroupOffers({ open, group, ungroup, openGroup }: Can, grouped: Grouped | null): void {
  const empty = useView((v) => membersOf(v.canvas).length === 0);
  const opened = useView((v) => lastOpened(v.canvas) !== null);
  const acts = useMemo(
    () => groupActs({ open, group, ungroup, openGroup }, grouped, empty, opened),
    [open, group, ungroup, openGroup, grouped, empty, opened],
  );
  const { offer, withdraw } = useActs.getState();
  useEffect(() => offer('groups', acts), [offer, acts]);
  useEffect(() => () => withdraw('groups'), [withdraw]);
}
