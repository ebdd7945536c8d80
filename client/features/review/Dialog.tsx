import type { ComponentProps } from 'react';
import { Dialog as Sheet } from '../../ui/Dialog.tsx';
import styles from './dialogs.module.css';

/** A sheet of the review, whose parts stand below each other; closing it records nothing. */
export const Dialog = ({ children, ...rest }: ComponentProps<typeof Sheet>) => (
  <Sheet {...rest}>
    <div className={styles.body}>{children}</div>
  </Sheet>
);
