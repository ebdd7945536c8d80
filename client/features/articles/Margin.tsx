import type { RefObject } from 'react';
import type { ArticleFull } from '../../../server/contract/article.ts';
import { counted } from '../../ui/words.ts';
import styles from './margin.module.css';
import { NoteCard } from './NoteCard.tsx';
import { crowded } from './placing.ts';
import type { Reading } from './reading.ts';
import { StandingFilter } from './StandingFilter.tsx';
import { useMargin } from './useMargin.ts';
import type { Reader } from './useReader.ts';

/** The claims of the article in reading order, each level with its passage or directly under the note before. */
export function Margin({
  article,
  reading,
  reader,
  text,
  onTake,
}: {
  article: ArticleFull;
  reading: Reading;
  reader: Reader;
  text: RefObject<HTMLElement | null>;
  onTake(note: number | undefined): void;
}) {
  const { pane, list } = useMargin(text, reader.wanted, reader.hand);
  const { assertions, claims } = article.counts;
  const dense = crowded(reader.wanted.length, article.text.length);
  return (
    <section className={styles.margin} ref={pane} aria-labelledby="margin-head">
      <header className={styles.head}>
        <h2 id="margin-head" className={styles.title}>
          In the margin: {counted(assertions, 'assertion')}, {counted(claims, 'claim')}
        </h2>
        <StandingFilter reading={reading} reader={reader} />
        {reading.notes.some((n) => n.claims.length > 1) && (
          <p className={styles.rule}>
            Read as {counted(reading.notes.length, 'note')}: a denial of several claims is one note.
          </p>
        )}
        {dense && (
          <p className={styles.rule}>
            A note without a line of voices is {article.publisher.name} in its own voice. Where it only reports or
            alleges and names no voice, the note says so.
          </p>
        )}
      </header>
      <ol className={styles.notes} ref={list}>
        {reader.wanted.map((note) => (
          <NoteCard
            key={note.number}
            note={note}
            notes={reading.notes}
            dense={dense}
            open={note === reader.hand}
            hrefOf={reader.hrefOf}
            onTake={onTake}
          />
        ))}
      </ol>
    </section>
  );
}
