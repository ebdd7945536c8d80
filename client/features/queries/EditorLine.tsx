import { AlignLeft, ListTree } from 'lucide-react';
import { useHealth } from '../../api/ontology.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import styles from './queries.module.css';

const command = /mac/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** What holds for every query, on the embedded database what does not; and what can be done with a text besides running it. */
export function EditorLine({
  parameters,
  onExplain,
  onFormat,
}: {
  parameters: string;
  /** Absent where there is no text yet. */
  onExplain?: (() => void) | undefined;
  /** Absent where the text is read only. */
  onFormat?: (() => void) | undefined;
}) {
  const embedded = useHealth().data?.database.kind === 'embedded';
  return (
    <div className={styles.line}>
      <p>
        <span>Reads only, writing is refused.</span> <span className={styles.quiet}>{parameters}</span>
        {embedded && (
          <span className={styles.quiet}> Embedded database: best effort; run on Neo4j what has to hold.</span>
        )}
      </p>
      <span className={styles.ways}>
        {onFormat && (
          <Button small kind="quiet" icon={AlignLeft} title="Alt Shift F" onClick={onFormat}>
            Format
          </Button>
        )}
        {onExplain && (
          <Button small kind="quiet" icon={ListTree} onClick={onExplain}>
            Explain
          </Button>
        )}
        <span className={styles.keys}>
          <KeyCap>{command}</KeyCap> <KeyCap>Enter</KeyCap> runs
        </span>
      </span>
    </div>
  );
}
