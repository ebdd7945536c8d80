import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './dialogs.module.css';

/** Where a dialog ends: what went wrong, the act, and the way out that records nothing; behind them what is said of it. */
export const DialogEnd = ({
  trouble,
  act,
  leave = 'Leave it',
  onClose,
  children,
}: {
  trouble: string | null;
  act: ReactNode;
  leave?: string;
  onClose(): void;
  children?: ReactNode;
}) => (
  <div className={styles.acts}>
    {trouble && (
      <p role="alert" className={styles.wrong}>
        {trouble}
      </p>
    )}
    {act}
    <Button onClick={onClose}>{leave}</Button>
    {children}
  </div>
);
