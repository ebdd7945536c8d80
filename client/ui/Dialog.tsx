import { Modal } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import styles from './dialog.module.css';

/** A sheet over the page with a head of its own; Escape and a press beside it close it. */
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
      {/* Mantine takes away a label by id that is none of its own title's. */}
      <Modal.Content aria-label={title}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <IconButton icon={X} label="Close" onClick={onClose} />
        </div>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
