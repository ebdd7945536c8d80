import type { View } from './address.ts';
import styles from './when-page.module.css';

const wide: readonly [View, string][] = [
  ['both', 'Map and time'],
  ['map', 'Map'],
  ['time', 'Time'],
];
const slim: readonly [View, string][] = [
  ['both', 'List'],
  ['map', 'Map'],
  ['time', 'Time'],
];

export function Tabs({ view, narrow, onView }: { view: View; narrow: boolean; onView(view: View): void }) {
  return (
    <fieldset className={styles.tabs}>
      <legend className="cg-said">What is shown</legend>
      {(narrow ? slim : wide).map(([v, word]) => (
        <button key={v} type="button" aria-pressed={v === view} onClick={() => onView(v)}>
          {word}
        </button>
      ))}
    </fieldset>
  );
}
