import { useHealth } from '../../api/ontology.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import styles from './queries.module.css';

const command = /mac/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** What holds for every query, and on the embedded database what does not. */
export function EditorLine({ parameters }: { parameters: string }) {
  const embedded = useHealth().data?.database.kind === 'embedded';
  return (
    <div className={styles.line}>
      <p>
        <span>Reads only, writing is refused.</span> <span className={styles.quiet}>{parameters}</span>
        {embedded && (
          <span className={styles.quiet}> Embedded database: best effort; run on Neo4j what has to hold.</span>
        )}
      </p>
      <span className={styles.keys}>
        <KeyCap>{command}</KeyCap> <KeyCap>Enter</KeyCap> runs
      </span>
    </div>
  );
}
