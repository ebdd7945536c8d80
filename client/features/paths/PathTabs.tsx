import { useMediaQuery } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import type { Path } from '../../../server/contract/path.ts';
import styles from './path-tabs.module.css';
import { pathInBrief, pathInShort } from './words.ts';

/** The paths found, shortest first; the keys 1 to 5 choose as well. */
export function PathTabs({
  paths,
  chosen,
  id,
  label,
  onChoose,
}: {
  paths: readonly Path[];
  chosen: number;
  /** Of the panel that shows the path chosen. */
  id: string;
  label: string;
  onChoose(path: number): void;
}) {
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const onKeyDown = (e: KeyboardEvent<HTMLDivElement>) => {
    const step = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    e.preventDefault();
    e.stopPropagation();
    const next = (chosen + step + paths.length) % paths.length;
    onChoose(next);
    e.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {paths.map((path, i) => (
        <button
          key={path.hops.map((h) => h.link.id).join()}
          type="button"
          role="tab"
          id={`${id}-tab-${i}`}
          aria-controls={id}
          aria-selected={i === chosen}
          tabIndex={i === chosen ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(i)}
        >
          <span className={styles.number}>Path {i + 1}</span>
          <span className={styles.brief}>{narrow ? pathInShort(path) : pathInBrief(path)}</span>
        </button>
      ))}
    </div>
  );
}
