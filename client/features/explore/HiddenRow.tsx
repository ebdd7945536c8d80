import { Popover } from '@mantine/core';
import { EyeOff } from 'lucide-react';
import { filtering } from '../../state/filters/filters.ts';
import { useView } from '../../state/view.ts';
import { counted, inNumbers, listed } from '../../ui/words.ts';
import { HiddenList } from './HiddenList.tsx';
import styles from './hidden.module.css';
import type { Shown } from './shown.ts';
import type { Desk } from './useDesk.ts';

/** What this canvas does not show, in numbers, with the way to see it. */
export function HiddenRow({ shown, desk }: { shown: Shown; desk: Desk }) {
  const filters = useView((v) => v.filters);
  const { waiting, removed } = useView((v) => v.canvas);
  const off = shown.off.size;
  const kinds = shown.away.slice(0, 3).map((t) => `${inNumbers(t.count)} ${t.word}`);
  const others = shown.away.slice(3).reduce((n, t) => n + t.count, 0);
  const [most] = shown.hidden;
  const parts = [
    shown.awayTotal > 0 && listed(others > 0 ? [...kinds, `${inNumbers(others)} more`] : kinds),
    waiting.length > 0 && `${waiting.length} of this view`,
    removed.length > 0 && `${removed.length} taken off by you`,
    most !== undefined && `${counted(most.count, 'more neighbour')} of ${most.node.name}`,
  ].filter((p): p is string => typeof p === 'string');
  const never = [
    shown.deniedOnly.length > 0 &&
      `${counted(shown.deniedOnly.length, 'claim')} that ${shown.deniedOnly.length === 1 ? 'is' : 'are'} only denied`,
    shown.undrawn > 0 && `${counted(shown.undrawn, 'claim')} of other kinds`,
  ].filter((p): p is string => typeof p === 'string');
  return (
    <div className={styles.row} data-testid="hidden">
      <EyeOff size={16} strokeWidth={1.8} aria-hidden="true" />
      <p className={styles.text}>
        {parts.length > 0 ? (
          <>
            <strong>Not on this canvas:</strong> {parts.join(', ')}.{' '}
          </>
        ) : (
          'Nothing of this graph is hidden. '
        )}
        {filtering(filters) && (
          <>
            <strong>Switched off:</strong> {counted(off, 'entity or link', 'entities and links')}.{' '}
          </>
        )}
        {never.length > 0 && (
          <>
            <strong>Never drawn:</strong> {never.join(' and ')}.
          </>
        )}
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
