import { useQueue } from '../api/review.ts';
import { useSecondReviewer } from '../api/secondReviewer.ts';
import { Said } from '../ui/Said.tsx';
import { inNumbers } from '../ui/words.ts';
import styles from './shell.module.css';

/** How many proposals wait for a verdict of who sits here; nothing where none does, or nobody knows. */
export function ReviewsWaiting() {
  const { counts, forSecond = 0 } = useQueue({ state: 'waiting', limit: 1, second: useSecondReviewer() }).data ?? {};
  const waiting = (counts?.proposed ?? 0) + forSecond;
  if (waiting === 0) return null;
  return (
    <span className={styles.count}>
      {inNumbers(waiting)}
      <Said> {waiting === 1 ? 'proposal waits' : 'proposals wait'} for a verdict</Said>
    </span>
  );
}
