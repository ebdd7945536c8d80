import { counted } from '../../ui/words.ts';
import type { Stretch } from './folds.ts';
import styles from './reader.module.css';

/** What is folded, said in numbers, with the way to see it. */
export function FoldLine({ stretch, why, onUnfold }: { stretch: Stretch; why: string; onUnfold(): void }) {
  const [first, last] = [stretch.paragraphs[0]?.number, stretch.paragraphs.at(-1)?.number];
  const notes = stretch.paragraphs.reduce((sum, p) => sum + p.notes.length, 0);
  return (
    <div className={styles.fold}>
      <span className={styles.range}>{first === last ? `Paragraph ${first}` : `Paragraphs ${first}–${last}`}</span>
      <span>{notes === 0 ? 'no claims' : `${counted(notes, 'note')}, none ${why}`}</span>
      <button type="button" className={styles.unfold} onClick={onUnfold}>
        Unfold
      </button>
    </div>
  );
}
