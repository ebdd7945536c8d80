import { useState } from 'react';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { Button } from '../../ui/Button.tsx';
import { inNumbers } from '../../ui/words.ts';
import type { Column, Row } from './columns.ts';
import { ResultCell } from './ResultCell.tsx';
import styles from './result-sentences.module.css';

const step = 100;
/** Ties and things read on: "Dahua supplies Smart Aqkol"; other columns need their word before them. */
const readsOn = (c: Column) => c.kind === 'thing' || c.kind === 'tie' || c.kind === 'path';

/** On a telephone a row is a sentence with its weakest standing at the right. */
export function ResultSentences({
  columns,
  rows,
  ontology,
}: {
  columns: readonly Column[];
  rows: readonly Row[];
  ontology: Ontology | undefined;
}) {
  const [shown, setShown] = useState(step);
  const standing = columns.find((c) => c.kind === 'weakest' || c.kind === 'standing');
  const rest = columns.filter((c) => c !== standing);
  // Yes is said by the column's word, no by leaving it out.
  const told = (row: Row) => rest.filter((c) => row[c.key] !== false);
  return (
    <>
      <ol className={styles.rows}>
        {rows.slice(0, shown).map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and keep their order
          <li key={i} className={styles.row}>
            <div className={styles.sentence}>
              {told(row).map((c, at) => (
                <span
                  key={c.key}
                  className={styles.part}
                  data-first={at === 0 || undefined}
                  data-block={!readsOn(c) || undefined}
                >
                  {at > 0 && !readsOn(c) && <span className={styles.head}>{c.header} </span>}
                  {row[c.key] !== true && <ResultCell column={c} row={row} ontology={ontology} />}
                </span>
              ))}
            </div>
            {standing && <ResultCell column={standing} row={row} ontology={ontology} />}
          </li>
        ))}
      </ol>
      {shown < rows.length && (
        <div className={styles.more}>
          <Button onClick={() => setShown(shown + step)}>
            Show {inNumbers(Math.min(step, rows.length - shown))} more, {inNumbers(rows.length - shown)} wait
          </Button>
        </div>
      )}
    </>
  );
}
