import type { Proposal } from '../../../server/contract/review.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/words.ts';
import styles from './copy-note.module.css';
import { asOriginalInWords } from './words.ts';

/** Of a copy: what was decided of the same words in the original, with the way to decide them alike here. */
export function CopyNote({
  waiting,
  taken,
  busy,
  onTake,
}: {
  /** How many wait in all. */
  waiting: number;
  /** Of them, what the original decides. */
  taken: readonly Proposal[];
  busy: boolean;
  onTake(): void;
}) {
  return (
    <section className={styles.note} aria-label="What was decided in the original">
      <p>{asOriginalInWords(waiting, taken)}</p>
      {taken.length > 0 && (
        <Button small disabled={busy} onClick={onTake}>
          Take {taken.length === 1 ? 'this verdict' : `these ${counted(taken.length, 'verdict')}`}
        </Button>
      )}
    </section>
  );
}
