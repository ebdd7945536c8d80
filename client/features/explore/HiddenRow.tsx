import { Popover } from '@mantine/core';
import { EyeOff } from 'lucide-react';
import { filtering } from '../../state/filters/filters.ts';
import { useView } from '../../state/view.ts';
import { counted, listed } from '../../ui/words.ts';
import { filteredBy } from './filters/filterWords.ts';
import { GroupsHidden } from './groups/GroupsHidden.tsx';
import type { Grouped } from './groups/grouped.ts';
import { HiddenList } from './HiddenList.tsx';
import styles from './hidden.module.css';
import { neverDrawn, notHere, switchedOff } from './hiddenWords.ts';
import type { Shown } from './shown.ts';
import type { Desk } from './useDesk.ts';

/** What this canvas does not show, in numbers, with the way to see it. */
export function HiddenRow({
  shown,
  grouped,
  desk,
  unnamed,
}: {
  shown: Shown;
  grouped: Grouped | null;
  desk: Desk;
  /** How many names find no room on the canvas. */
  unnamed: number;
}) {
  const filters = useView((v) => v.filters);
  const { waiting, removed } = useView((v) => v.canvas);
  const away = notHere(shown, waiting.length, removed.length);
  const never = neverDrawn(shown);
  return (
    <div className={styles.row} data-testid="hidden">
      <EyeOff size={16} strokeWidth={1.8} aria-hidden="true" />
      <p className={styles.text}>
        {grouped ? (
          <GroupsHidden grouped={grouped} shown={shown} desk={desk} />
        ) : away.length > 0 ? (
          `${away.join(' ')} `
        ) : (
          'Every entity of this graph is here. '
        )}
        {filtering(filters) && (
          <>
            <strong>Filtered out:</strong> {switchedOff(shown)}, by {filteredBy(filters)}.{' '}
          </>
        )}
        {never.length > 0 && !grouped && (
          <>
            <strong>Never drawn:</strong> {listed(never)}.{' '}
          </>
        )}
        {unnamed > 0 && `${counted(unnamed, 'name')} left out for want of room: zoom in to read more.`}
      </p>
      <Popover position="top-start" width={420} trapFocus>
        <Popover.Target>
          <button type="button" className={styles.show}>
            Show
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.list}>
          <HiddenList shown={shown} desk={desk} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
