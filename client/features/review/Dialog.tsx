import { Modal } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import styles from './dialogs.module.css';

/** A sheet over the page; Escape and a press beside it close it, and nothing is recorded. */
export function Dialog({
  title,
  size = 560,
  onClose,
  children,
}: {
  title: string;
  size?: number;
  onClose(): void;
  children: ReactNode;
}) {
  return (
    <Modal.Root opened onClose={onClose} size={size} yOffset={72} lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <IconButton icon={X} label="Close" onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
      </Modal.Content>
    </Modal.Root>
  );
}
