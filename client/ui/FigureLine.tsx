import type { Figure } from '../../server/contract/document.ts';
import styles from './figure-line.module.css';
import { boundInWords } from './figures.ts';

/** A figure: the article's own words first, then what it measures, then what those words bind. */
export function FigureLine({ figure }: { figure: Figure }) {
  const bound = boundInWords(figure);
  return (
    <p className={styles.figure}>
      <span className={styles.raw}>{figure.text}</span> <span className={styles.measure}>{figure.measure}</span>
      {bound !== '' && (
        <>
          {' '}
          <span className={styles.bound}>
            {bound}
            {figure.bound !== 'exact' && ` (bound from “${figure.text}”)`}
          </span>
        </>
      )}
    </p>
  );
}
