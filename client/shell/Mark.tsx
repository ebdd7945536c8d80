import styles from './shell.module.css';

/** Two entities and the Link between them, marked. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 26 20" width="26" height="20" aria-hidden="true">
      <rect className={styles.markBar} y="10" width="26" height="8" />
      <path className={styles.markLine} d="M8 8h10" />
      <circle className={styles.markFull} cx="6" cy="8" r="4.3" />
      <circle className={styles.markOpen} cx="20" cy="8" r="3.5" />
    </svg>
  );
}
