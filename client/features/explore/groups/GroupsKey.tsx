import { counted } from '../../../ui/words.ts';
import key from '../key-strip.module.css';
import type { Grouped } from './grouped.ts';
import styles from './groups.module.css';

/** What stacks and the lines between them mean. */
export function GroupsKey({ grouped }: { grouped: Grouped }) {
  return (
    <div className={key.row} data-testid="groups-key">
      <span className={key.name}>Groups</span>
      <span className={styles.entry}>
        <svg width={34} height={22} viewBox="0 0 34 22" className={styles.sheets} aria-hidden="true">
          <rect x={6.6} y={0.6} width={26} height={15} rx={2} />
          <rect x={3.6} y={3.1} width={26} height={15} rx={2} />
          <rect x={0.6} y={5.6} width={26} height={15} rx={2} />
        </svg>
        closed; one square is{' '}
        {grouped.unit === 1 ? 'one entity' : `about ${counted(grouped.unit, 'entity', 'entities')}`}
      </span>
      <span className={styles.entry}>
        <svg width={32} height={6} viewBox="0 0 32 6" className={styles.line} aria-hidden="true">
          <rect width={32} height={5} />
        </svg>
        number of links; a sum has no standing
      </span>
      <span className={styles.entry}>
        <b className={styles.contested}>≠ n</b>
        disputed links among them
      </span>
    </div>
  );
}
