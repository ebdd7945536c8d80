import { useMemo } from 'react';
import { inNumbers } from '../../ui/words.ts';
import type { Row } from './columns.ts';
import styles from './json.module.css';

/** So many rows a page of text can hold without becoming slow. */
const mostShown = 200;

/** The rows as the API gave them. */
export function JsonView({ rows }: { rows: readonly Row[] }) {
  const text = useMemo(() => JSON.stringify(rows.slice(0, mostShown), null, 2), [rows]);
  return (
    <div className={styles.json}>
      {rows.length > mostShown && (
        <p role="status">
          The first {mostShown} of {inNumbers(rows.length)} rows; “Take it along” has them all as JSON.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </div>
  );
}
