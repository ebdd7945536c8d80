import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useView } from '../../state/view.ts';
import { IconButton } from '../../ui/Button.tsx';
import styles from './inspector.module.css';

/** What is in hand, what can be done with it, and the way to put it down. */
export function PanelHead({ kind, actions, children }: { kind: string; actions?: ReactNode; children?: ReactNode }) {
  const select = useView((v) => v.select);
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <span className={styles.kind}>{kind}</span>
        {actions}
        <IconButton icon={X} label="Close" onClick={() => select(null)} />
      </div>
      {children}
    </header>
  );
}
