import { Drawer, Menu as Dropdown, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { ListChecks, Menu as MenuIcon, Moon, Share2, Sun, X } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { usePalette } from '../state/palette/palette.ts';
import { IconButton } from '../ui/Button.tsx';
import { isOpen, pages } from './pages.ts';
import { ReviewCount } from './ReviewCount.tsx';
import { ViewsPanel } from './views/ViewsPanel.tsx';
import styles from './views/views.module.css';

/** Everything of the bar that a telephone has no room for. */
export function Menu() {
  const [path] = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const [sharing, setSharing] = useState(false);
  return (
    <>
      <Drawer.Root opened={sharing} onClose={() => setSharing(false)} position="bottom" size="84%" lockScroll={false}>
        <Drawer.Overlay />
        <Drawer.Content aria-label="Share view">
          <div className={styles.sheet}>
            <div className={styles.close}>
              <IconButton icon={X} label="Close" onClick={() => setSharing(false)} />
            </div>
            <ViewsPanel onOpen={() => setSharing(false)} />
          </div>
        </Drawer.Content>
      </Drawer.Root>
      <Dropdown position="bottom-start" width={240}>
        <Dropdown.Target>
          <IconButton icon={MenuIcon} label="Menu" />
        </Dropdown.Target>
        <Dropdown.Dropdown>
          {pages.map(({ href, word }) => (
            <Dropdown.Item
              key={href}
              component={Link}
              href={href}
              aria-current={isOpen(href, path) ? 'page' : undefined}
            >
              {word}
              {href === '/review' && <ReviewCount />}
            </Dropdown.Item>
          ))}
          <Dropdown.Divider />
          <Dropdown.Item
            leftSection={<ListChecks size={16} aria-hidden="true" />}
            onClick={() => usePalette.getState().show('acts')}
          >
            What can be done here
          </Dropdown.Item>
          {path === '/' && (
            <Dropdown.Item leftSection={<Share2 size={16} aria-hidden="true" />} onClick={() => setSharing(true)}>
              Share view
            </Dropdown.Item>
          )}
          <Dropdown.Item
            leftSection={dark ? <Sun size={16} aria-hidden="true" /> : <Moon size={16} aria-hidden="true" />}
            onClick={() => setColorScheme(dark ? 'light' : 'dark')}
          >
            {dark ? 'Light theme' : 'Dark theme'}
          </Dropdown.Item>
        </Dropdown.Dropdown>
      </Dropdown>
    </>
  );
}
