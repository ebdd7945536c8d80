import { X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import styles from './explore.module.css';

const lasts = 12_000;

/** What the last act did and left out. Lies over the canvas, so that nothing moves when it comes and goes. */
export function Notice({ text, onSeen }: { text: string | null; onSeen(): void }) {
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(onSeen, lasts);
    return () => clearTimeout(timer);
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
