import { Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import type { Act } from '../../../state/acts/acts.ts';
import styles from '../tools.module.css';

/** The files that this canvas can be taken away as. */
export function TakeMenu({ acts }: { acts: readonly Act[] }) {
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <button type="button" className={styles.tool} title="Take it with you" aria-label="Take it with you">
          <Download size={18} strokeWidth={1.8} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>This canvas as a file</Menu.Label>
        {acts.map((a) => (
          <Menu.Item key={a.id} disabled={a.off !== undefined} title={a.off} onClick={a.run}>
            {a.word.replace('Take it with you: ', '')}
            <span className={styles.means}>{a.means}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
