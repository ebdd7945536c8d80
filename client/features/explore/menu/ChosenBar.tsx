import { Menu } from '@mantine/core';
import { ChevronUp, X } from 'lucide-react';
import type { Act } from '../../../state/acts/acts.ts';
import { useView } from '../../../state/view.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { counted } from '../../../ui/words.ts';
import styles from './menu.module.css';

/** The acts that have a button of their own; the others wait in “More”. */
const own: Readonly<Record<string, string>> = {
  path: 'Paths',
  'keep-only': 'Keep only',
  take: 'Take off',
  hide: 'Hide',
  pin: 'Pin',
};

/** Over the canvas while several entities are chosen: how many, and what can be done with them. */
export function ChosenBar({ acts }: { acts: readonly Act[] }) {
  const picked = useView((v) => v.picked);
  const pick = useView((v) => v.pick);
  if (picked.length < 2) return null;
  const chosen = acts.filter((a) => a.section === 'Chosen entities' && a.id !== 'unpick');
  const rest = chosen.filter((a) => own[a.id] === undefined);
  return (
    <section className={styles.bar} aria-label="Chosen entities" data-testid="chosen">
      <p className={styles.count} aria-live="polite">
        {counted(picked.length, 'entity', 'entities')} chosen
      </p>
      {chosen.map(
        (a) =>
          own[a.id] !== undefined && (
            <Button key={a.id} small title={a.off ?? a.word} disabled={a.off !== undefined} onClick={a.run}>
              {a.id === 'pin' && a.word.startsWith('Let') ? 'Unpin' : own[a.id]}
            </Button>
          ),
      )}
      <Menu position="top-end" width={300}>
        <Menu.Target>
          <Button small>
            More
            <ChevronUp size={14} strokeWidth={1.8} aria-hidden="true" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map((a) => (
            <Menu.Item key={a.id} disabled={a.off !== undefined} title={a.off ?? a.means} onClick={a.run}>
              {a.word}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <IconButton icon={X} label="Choose none" onClick={() => pick([])} />
    </section>
  );
}
