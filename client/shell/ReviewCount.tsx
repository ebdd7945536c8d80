import { useQueue } from '../api/review.ts';
import { Said } from '../ui/Said.tsx';
import { inNumbers } from '../ui/words.ts';
import styles from './shell.module.css';

/** How many proposals wait for a verdict; nothing where none does, or nobody knows. */
export function ReviewCount() {
  const waiting = useQueue({ state: 'waiting', limit: 1 }).data?.counts.proposed ?? 0;
  if (waiting === 0) return null;
  return (
    <span className={styles.count}>
      {inNumbers(waiting)}
      <Said> {waiting === 1 ? 'proposal waits' : 'proposals wait'} for a verdict</Said>
    </span>
  );
}
