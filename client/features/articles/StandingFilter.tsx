import { StandingChip } from '../../ui/StandingChip.tsx';
import { nobodyAffirms, standingOrder } from '../../ui/words.ts';
import type { Reading } from './reading.ts';
import styles from './standing-filter.module.css';
import type { Reader } from './useReader.ts';

/** How the claims of this article stand; each standing is a filter over text and margin. */
export function StandingFilter({ reading, reader }: { reading: Reading; reader: Reader }) {
  return (
    <fieldset className={styles.filter}>
      <legend className="cg-said">Show only claims that stand as</legend>
      {standingOrder
        .filter((s) => reading.byStanding[s] > 0)
        .map((s) => (
          <button
            key={s}
            type="button"
            className={styles.choice}
            aria-pressed={reader.standing === s}
            onClick={() => reader.filterBy(reader.standing === s ? undefined : s)}
          >
            <StandingChip standing={s} word={s === 'denied-only' ? nobodyAffirms : undefined} />
            <span className={styles.count}>{reading.byStanding[s]}</span>
          </button>
        ))}
      {reader.standing !== undefined && (
        <p className={styles.cut} role="status">
          {reader.wanted.length} of {reading.notes.length} notes shown.{' '}
          <button type="button" className={styles.all} onClick={() => reader.filterBy(undefined)}>
            Show all
          </button>
        </p>
      )}
    </fieldset>
  );
}
