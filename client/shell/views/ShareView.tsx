import { Popover } from '@mantine/core';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ViewsPanel } from './ViewsPanel.tsx';
import styles from './views.module.css';

/** The way to bring a canvas back later, or to somebody else. */
export function ShareView() {
  const [open, setOpen] = useState(false);
  return (
    <Popover position="bottom-end" width={392} trapFocus opened={open} onChange={setOpen} withinPortal={false}>
      <Popover.Target>
        <Button icon={Share2} onClick={() => setOpen((o) => !o)}>
          Share view
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label="Share and keep this view">
        <ViewsPanel onOpen={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
