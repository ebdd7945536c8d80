import { Menu } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { type Act, capsOf } from '../../../state/acts/acts.ts';
import type { Point } from '../../../state/canvas/canvas.ts';
import { KeyCap } from '../../../ui/KeyCap.tsx';
import styles from './menu.module.css';

/** At the pointer, or at what the keyboard is on: what can be done with it, each with its key. */
export function CanvasMenu({
  at,
  title,
  acts,
  onClose,
}: {
  at: Point | null;
  title: string;
  acts: readonly Act[];
  onClose(): void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  const items = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (at === null) return;
    anchor.current?.style.setProperty('left', `${at.x}px`);
    anchor.current?.style.setProperty('top', `${at.y}px`);
    // Opened by a key or the other mouse button: the keys walk it at once.
    requestAnimationFrame(() => items.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus());
  }, [at]);
  return (
    <Menu
      opened={at !== null}
      onChange={(open) => !open && onClose()}
      position="bottom-start"
      width={320}
      offset={2}
      key={at ? `${at.x} ${at.y}` : 'closed'}
    >
      <Menu.Target>
        <span ref={anchor} className={styles.anchor} aria-hidden="true" />
      </Menu.Target>
      <Menu.Dropdown ref={items} className={styles.menu} data-testid="canvas-menu">
        <Menu.Label>{title}</Menu.Label>
        {acts.map((a) => (
          <Menu.Item
            key={a.id}
            disabled={a.off !== undefined}
            title={a.off ?? a.means}
            rightSection={
              a.keys ? (
                <span className={styles.keys}>
                  {capsOf(a.keys).map((k) => (
                    <KeyCap key={k}>{k}</KeyCap>
                  ))}
                </span>
              ) : undefined
            }
            onClick={a.run}
          >
            {a.word}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
