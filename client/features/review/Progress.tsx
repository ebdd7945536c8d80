import type { ReviewCounts } from '../../../server/contract/review.ts';
import { inNumbers } from '../../ui/words.ts';
import styles from './progress.module.css';
import { allOf, sharesOf } from './words.ts';

/** One bar in ink, hatch, half and dots: how far the review is, never how a claim stands. */
export function Progress({ counts }: { counts: ReviewCounts }) {
  const shares = sharesOf(counts);
  if (allOf(counts) === 0) return null;
  return (
    <div className={styles.progress}>
      <div className={styles.bar} aria-hidden="true">
        {shares.map(
          (s) =>
            s.count > 0 && (
              <span key={s.kind} className={styles.share} data-kind={s.kind} style={{ flexGrow: s.count }} />
            ),
        )}
      </div>
      <ul className={styles.key}>
        {shares.map((s) => (
          <li key={s.kind}>
            <span className={styles.sign} data-kind={s.kind} aria-hidden="true" />
            {s.word} <b>{inNumbers(s.count)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
