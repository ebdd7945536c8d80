import { Menu } from '@mantine/core';
import { Check, Layers, Waypoints } from 'lucide-react';
import { type Grouping, groupings } from '../../../state/canvas/canvas.ts';
import styles from '../tools.module.css';
import { groupingWords } from './names.ts';

/** In the tools menu: draw entities together, by what, and by themselves again. */
export function GroupItems({
  by,
  onGroup,
  onUngroup,
}: {
  by: Grouping | null;
  onGroup(by: Grouping): void;
  onUngroup(): void;
}) {
  return (
    <>
      <Menu.Label>Draw together</Menu.Label>
      {groupings.map((g) => {
        const Icon = g === by ? Check : Layers;
        return (
          <Menu.Item
            key={g}
            leftSection={<Icon size={16} strokeWidth={1.8} aria-hidden="true" />}
            aria-current={g === by || undefined}
            onClick={() => onGroup(g)}
          >
            {groupingWords[g].by}
            <span className={styles.means}>{groupingWords[g].means}</span>
          </Menu.Item>
        );
      })}
      {by !== null && (
        <Menu.Item leftSection={<Waypoints size={16} strokeWidth={1.8} aria-hidden="true" />} onClick={onUngroup}>
          One by one
          <span className={styles.means}>Every entity by itself again</span>
        </Menu.Item>
      )}
    </>
  );
}
