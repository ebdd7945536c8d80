import { Check, GitMerge, type LucideIcon, Plus, Split, Undo2, X } from 'lucide-react';
import type { Act } from '../../state/acts/acts.ts';
import { usePalette } from '../../state/palette/palette.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import styles from './key-bar.module.css';

const shown: readonly { readonly id: string; readonly icon: LucideIcon; readonly word?: string }[] = [
  { id: 'review-accept', icon: Check },
  { id: 'review-reject', icon: X, word: 'Reject' },
  { id: 'review-split', icon: Split, word: 'Split' },
  { id: 'review-merge', icon: GitMerge, word: 'Merge' },
  { id: 'review-undo', icon: Undo2, word: 'Undo' },
  { id: 'review-add', icon: Plus },
];

/** What can be done with the proposal in hand, each with its key. */
export function KeyBar({ acts, said }: { acts: readonly Act[]; said: string }) {
  const of = (id: string) => acts.find((a) => a.id === id);
  return (
    <footer className={styles.bar}>
      {shown.map(({ id, icon, word }) => {
        const act = of(id);
        if (act === undefined) return null;
        return (
          <Button
            key={id}
            icon={icon}
            {...(id === 'review-accept' && { kind: 'primary' as const })}
            disabled={act.off !== undefined}
            title={act.off ?? act.word}
            onClick={act.run}
          >
            {word ?? act.word}
            <span className={styles.cap}>
              <KeyCap>{act.keys ?? ''}</KeyCap>
            </span>
          </Button>
        );
      })}
      <p className={styles.said} role="status">
        {said}
      </p>
      <p className={styles.keys}>
        <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> next, previous
        <button type="button" onClick={() => usePalette.getState().showKeys(true)}>
          <KeyCap>?</KeyCap> all keys
        </button>
      </p>
    </footer>
  );
}
