import type { Figure } from '../../server/contract/document.ts';
import styles from './figure-line.module.css';
import { boundInWords } from './figures.ts';

/** A figure: its value and what binds it, once; what it measures; and the article's own words it is read from. */
export function FigureLine({ figure }: { figure: Figure }) {
  const bound = boundInWords(figure);
  return (
    <p className={styles.figure}>
      <span className={styles.measure}>{figure.measure}</span>{' '}
      {bound !== '' && (
        <>
          <span className={styles.value}>{bound}</span> <span className={styles.from}>read from</span>{' '}
        </>
      )}
      <span className={styles.raw}>“{figure.text}”</span>
    </p>
  );
}
