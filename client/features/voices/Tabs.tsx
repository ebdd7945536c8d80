import { inNumbers } from '../../ui/words.ts';
import styles from './voices.module.css';

/** Where the page is narrow, its two halves stand behind two tabs. */
export function Tabs({
  first,
  second,
  onSecond,
  onTab,
}: {
  first: readonly [string, number | undefined];
  second: readonly [string, number | undefined];
  onSecond: boolean;
  onTab(second: boolean): void;
}) {
  return (
    <fieldset className={styles.tabs}>
      <legend className="cg-said">What is shown</legend>
      {[first, second].map(([word, n], i) => (
        <button key={word} type="button" aria-pressed={onSecond === (i === 1)} onClick={() => onTab(i === 1)}>
          {word}
          {n !== undefined && <span className={styles.tabCount}> {inNumbers(n)}</span>}
        </button>
      ))}
    </fieldset>
  );
}
