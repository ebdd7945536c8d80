import type { Stance } from '../../server/contract/terms.ts';
import { Said } from './Said.tsx';
import styles from './stance-mark.module.css';
import { stanceWords } from './words.ts';

/** Full square affirms, red slash denies, half questions, empty declines: never to be read as a standing. */
export function StanceMark({ stance, label = false, size = 13 }: { stance: Stance; label?: boolean; size?: number }) {
  return (
    <>
      <svg
        className={styles.mark}
        data-stance={stance}
        viewBox="0 0 13 13"
        width={size}
        height={size}
        aria-hidden="true"
      >
        <rect className={styles.square} x=".75" y=".75" width="11.5" height="11.5" rx="1.6" />
        {stance === 'denies' && <path className={styles.slash} d="M1.6 1.6 11.4 11.4" />}
        {stance === 'questions' && <path className={styles.half} d="M1.2 1.2H6.5V11.8H1.2Z" />}
      </svg>
      {label && <Said>{stanceWords[stance].verb}</Said>}
    </>
  );
}
