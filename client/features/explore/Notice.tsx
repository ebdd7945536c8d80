import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useView } from '../../state/view.ts';
import { IconButton } from '../../ui/Button.tsx';
import styles from './explore.module.css';

const lasts = 12_000;

/**
 * What the last act did and left out. Lies over the heads of the lanes, where no entity is, so that nothing moves when it
 * comes and goes.
 */
export function Notice({ text, onSeen }: { text: string | null; onSeen(): void }) {
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(onSeen, lasts);
    return () => clearTimeout(timer);
  }, [text, onSeen]);
  // Whatever somebody does next makes it history; what changes the canvas takes it away by itself.
  useEffect(() => {
    if (text === null) return;
    return useView.subscribe((now, was) => {
      if (now.selection !== was.selection || now.filters !== was.filters || now.table !== was.table) onSeen();
    });
  }, [text, onSeen]);
  return (
    <div className={styles.noticeHost} role="status">
      {text !== null && (
        <p className={styles.notice}>
          <span>{text}</span>
          <IconButton icon={X} label="Close this note" onClick={onSeen} />
        </p>
      )}
    </div>
  );
}
