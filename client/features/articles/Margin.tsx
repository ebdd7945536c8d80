import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ArticleFull } from '../../../server/contract/article.ts';
import { counted } from '../../ui/words.ts';
import styles from './margin.module.css';
import { NoteCard } from './NoteCard.tsx';
import { placeNotes } from './placing.ts';
import type { Note, Reading } from './reading.ts';
import { StandingFilter } from './StandingFilter.tsx';
import type { Reader } from './useReader.ts';

/** First line of the first words of every note, measured from `origin`. */
function anchorsIn(text: HTMLElement, origin: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const piece of text.querySelectorAll<HTMLElement>('[data-starts]')) {
    const top = (piece.getClientRects()[0]?.top ?? 0) - origin;
    for (const n of piece.dataset.starts?.split(' ') ?? []) if (!found.has(Number(n))) found.set(Number(n), top);
  }
  return found;
}

/** Puts the notes level with their words, again whenever text or notes change their size. */
function usePlaces(text: RefObject<HTMLElement | null>, notes: readonly Note[], hand: Note | undefined) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const [box, words] = [list.current, text.current];
    if (!box || !words) return;
    const place = () => {
      const anchors = anchorsIn(words, box.getBoundingClientRect().top);
      const cards = [...box.children].filter((c): c is HTMLElement => c instanceof HTMLElement);
      let last = 0;
      const measured = cards.map((card) => {
        last = anchors.get(Number(card.dataset.noteCard)) ?? last;
        return { anchor: last - 8, height: card.offsetHeight - 1 };
      });
      const tops = placeNotes(measured, hand ? notes.indexOf(hand) : -1);
      cards.forEach((card, i) => {
        card.style.translate = `0 ${Math.round(tops[i] ?? 0)}px`;
      });
      const end = (tops.at(-1) ?? 0) + (measured.at(-1)?.height ?? 0);
      box.style.height = `${Math.round(end) + 24}px`;
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(words);
    for (const card of box.children) watch.observe(card);
    return () => watch.disconnect();
  }, [text, notes, hand]);
  return list;
}

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
  const list = usePlaces(text, reader.wanted, reader.hand);
  const { assertions, claims } = article.counts;
  return (
    <section className={styles.margin} aria-labelledby="margin-head">
      <header className={styles.head}>
        <h2 id="margin-head" className={styles.title}>
          In the margin: {counted(assertions, 'assertion')}, {counted(claims, 'claim')}
        </h2>
        <StandingFilter reading={reading} reader={reader} />
      </header>
      <ol className={styles.notes} ref={list}>
        {reader.wanted.map((note) => (
          <NoteCard
            key={note.number}
            note={note}
            notes={reading.notes}
            open={note === reader.hand}
            hrefOf={reader.hrefOf}
            onTake={onTake}
          />
        ))}
      </ol>
    </section>
  );
}
