import { memo, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { lookOf } from '../../ui/entityLook.ts';
import type { Segment } from '../../ui/segments.ts';
import styles from './article-text.module.css';
import { toEntity } from './places.ts';
import type { Note, ReadParagraph, TextMark } from './reading.ts';

type Shown = {
  readonly text: string;
  /** The note in hand, if any of its words stand in this paragraph. */
  readonly hand: Note | undefined;
  /** Notes whose passages are drawn. */
  readonly drawn: ReadonlySet<number>;
  hrefOf(note: number): string;
};

function classOf(marks: readonly TextMark[], { hand, drawn }: Shown): string {
  const passages = marks.filter((m) => m.kind === 'passage' && drawn.has(m.note));
  const own = (kind: TextMark['kind']) =>
    marks.some((m) => m.kind === kind && 'note' in m && m.note === hand?.number) && hand !== undefined;
  return [
    marks.some((m) => m.kind === 'quotation') && styles.quotation,
    passages.length === 1 && styles.passage,
    passages.length > 1 && styles.passages,
    own('cue') && styles.cue,
    own('passage') && styles.hand,
  ]
    .filter(Boolean)
    .join(' ');
}

function Piece({ piece, shown }: { piece: Segment<TextMark>; shown: Shown }) {
  const words = shown.text.slice(piece.start, piece.end);
  const notes = piece.marks.flatMap((m) => (m.kind === 'passage' && shown.drawn.has(m.note) ? [m] : []));
  const starts = notes.filter((m) => m.start === piece.start).map((m) => m.note);
  const name = classOf(piece.marks, shown);
  return name === '' && notes.length === 0 ? (
    words
  ) : (
    <span
      className={name}
      data-notes={notes.map((m) => m.note).join(' ') || undefined}
      data-starts={starts.join(' ') || undefined}
    >
      {words}
    </span>
  );
}

/** One paragraph, drawn again only when the note in hand enters or leaves it. */
export const TextParagraph = memo(function TextParagraph({
  paragraph,
  ...shown
}: { paragraph: ReadParagraph } & Shown) {
  const words = paragraph.chunks.map((chunk) => {
    const pieces = chunk.segments.map((s) => <Piece key={s.start} piece={s} shown={shown} />);
    const ends = chunk.ends.filter((n) => shown.drawn.has(n));
    const end = chunk.segments.at(-1)?.end ?? 0;
    const inside = shown.hand?.passages.some((p) => p.start < end && end < p.end);
    return (
      <span key={chunk.segments[0]?.start}>
        {chunk.mention ? (
          <a
            className={styles.mention}
            data-look={lookOf(chunk.mention.types)}
            data-entity={chunk.mention.id}
            href={toEntity(chunk.mention.id)}
          >
            {pieces}
          </a>
        ) : (
          pieces
        )}
        {ends.map((n) => (
          <sup key={n} className={styles.number} data-hand={inside || shown.hand?.number === n || undefined}>
            <a href={shown.hrefOf(n)} data-note={n} aria-label={`Note ${n}`}>
              {n}
            </a>
          </sup>
        ))}
      </span>
    );
  });
  if (paragraph.kind === 'headline') return <h1 className={styles.headline}>{words}</h1>;
  if (paragraph.kind === 'head') return <h2 className={styles.head}>{words}</h2>;
  return (
    <p className={styles.paragraph} id={`p${paragraph.number}`}>
      <span className={styles.gutter} aria-hidden="true">
        {paragraph.number}
      </span>
      {words}
    </p>
  );
});

/** One listener for the whole text: numbers and passages take a note in hand, mentions lead to their entity. */
export function useTextClicks(take: (note: number) => void, current: number | undefined) {
  const box = useRef<HTMLElement>(null);
  const [, go] = useLocation();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const click = (e: MouseEvent) => {
      if (!(e.target instanceof Element) || e.defaultPrevented || e.button !== 0) return;
      if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      const link = e.target.closest('a');
      const number = link?.dataset.note;
      if (number !== undefined) {
        e.preventDefault();
        take(Number(number));
        return;
      }
      if (link?.classList.contains(styles.mention ?? '')) {
        e.preventDefault();
        go(link.getAttribute('href') ?? '/');
        return;
      }
      const notes = e.target.closest<HTMLElement>('[data-notes]')?.dataset.notes?.split(' ').map(Number);
      // Selecting words is not pointing at them.
      if (!notes || link || !(getSelection()?.isCollapsed ?? true)) return;
      const next = notes[(notes.indexOf(current ?? -1) + 1) % notes.length];
      if (next !== undefined) take(next);
    };
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  }, [take, current, go]);
  return box;
}
