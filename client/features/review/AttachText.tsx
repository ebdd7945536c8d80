import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ArticleProposals } from '../../../server/contract/review.ts';
import styles from './attach.module.css';
import type { Span } from './content.ts';
import { markText } from './marks.ts';
import { ReviewText } from './ReviewText.tsx';
import { type End, type Move, movePassages, onlyPlaces, spansOf } from './spans.ts';
import { useKeys } from './useKeys.ts';
import { useSelected } from './useSelected.ts';

/** An article in which words are sought: the chosen ones are marked, and their ends move as in a proposal's passage. */
export function AttachText({
  article,
  sought,
  spans,
  onSpans,
}: {
  article: ArticleProposals;
  /** The words as they were; where they stand once, they are chosen at once. */
  sought: readonly string[];
  spans: readonly Span[];
  onSpans(spans: readonly Span[]): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const selected = useSelected(box, article.text, article.paragraphs);
  const now = useRef(onSpans);
  now.current = onSpans;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the article is opened
  useEffect(() => {
    const places = onlyPlaces(article.text, sought);
    if (places !== null) now.current(places.flatMap((p) => spansOf(article.text, article.paragraphs, p)));
  }, []);
  const { spans: chosen, used } = selected;
  useEffect(() => {
    if (chosen.length === 0) return;
    const end = () => {
      now.current(chosen);
      used();
    };
    document.addEventListener('pointerup', end, { once: true });
    return () => document.removeEventListener('pointerup', end);
  }, [chosen, used]);
  const move = useCallback(
    (end: End, to: Move) => now.current(movePassages(article, spans, end, to)),
    [article, spans],
  );
  const key = (keys: string, end: End, by: 1 | -1) => ({
    id: keys,
    word: keys,
    section: 'In hand' as const,
    keys,
    run: () => move(end, { by }),
  });
  useKeys([key('[', 'start', -1), key('{', 'start', 1), key('}', 'end', -1), key(']', 'end', 1)]);
  const marked = useMemo(() => markText(article, { id: '', passages: spans }), [article, spans]);
  const nothing = useCallback(() => {}, []);
  return (
    <>
      <fieldset className={styles.numbers}>
        <legend>Take a whole paragraph</legend>
        {article.paragraphs.map((p) => (
          <button
            key={p.number}
            type="button"
            aria-label={`Paragraph ${p.number}: ${article.text.slice(p.start, p.end).slice(0, 40)}`}
            onClick={() => onSpans(spansOf(article.text, article.paragraphs, p))}
          >
            {p.number}
          </button>
        ))}
      </fieldset>
      <ReviewText article={article} paragraphs={marked} inHand="" box={box} onTake={nothing} onMove={move}>
        {null}
      </ReviewText>
    </>
  );
}
