import { Modal } from '@mantine/core';
import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import styles from './dialogs.module.css';

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
  const id = useId();
  return (
    <Modal.Root opened onClose={onClose} size={size} yOffset={72} lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-labelledby={id}>
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          <IconButton icon={X} label="Close" onClick={onClose} />
        </div>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}
