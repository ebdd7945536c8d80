import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleFull } from '../../../server/contract/article.ts';
import { Empty } from '../../ui/states.tsx';
import { standingWords } from '../../ui/words.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { TextParagraph, useTextClicks } from './ArticleText.tsx';
import { FoldLine } from './FoldLine.tsx';
import { stretchesOf } from './folds.ts';
import { HandSheet } from './HandSheet.tsx';
import { Margin } from './Margin.tsx';
import styles from './reader.module.css';
import { type Note, readingOf } from './reading.ts';
import { Side } from './Side.tsx';
import { useFound } from './useFound.ts';
import { useHeld } from './useHeld.ts';
import { useReader } from './useReader.ts';
import { useReaderActs } from './useReaderActs.ts';

const SmallGraph = lazy(async () => ({ default: (await import('./SmallGraph.tsx')).SmallGraph }));

/** Where the eye wants the words in hand: below the bar, above a sheet, not moved if they are there already. */
function bringIntoView(text: HTMLElement, note: Note, sheet: boolean) {
  const [piece] = text.querySelectorAll(`[data-starts~="${note.number}"]`);
  const box = piece?.getClientRects()[0];
  if (!box) return;
  const [top, bottom] = [56 + 40, innerHeight - (sheet ? 246 : 0) - 120];
  if (box.top >= top && box.bottom <= bottom) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - top - (bottom - top) * 0.3, behavior: calm ? 'instant' : 'smooth' });
}

/** The article as evidence: the text with its marks, what it claims in the margin, and one claim in hand through all of it. */
export function Reader({ article }: { article: ArticleFull }) {
  const reading = useMemo(() => readingOf(article), [article]);
  const reader = useReader(article.id, reading);
  const { hand, wanted, take } = reader;
  useReaderActs(reader);
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  // Below that the column at the right stands under the text, where a graph that follows it would not be seen.
  const beside = useMediaQuery('(min-width: 1280px)', false, { getInitialValueInEffect: false }) ?? false;
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const drawn = useMemo(() => new Set(wanted.map((n) => n.number)), [wanted]);
  const stretches = useMemo(
    () => stretchesOf(reading.paragraphs, (n) => drawn.has(n) || n === hand?.number, unfolded),
    [reading, drawn, hand, unfolded],
  );

  const takeNumber = useCallback(
    (number: number | undefined) => take(number === undefined ? undefined : reading.notes[number - 1]),
    [take, reading],
  );
  const text = useTextClicks(takeNumber, hand?.number);
  useHeld(text, hand, stretches);
  useFound(text, reading.paragraphs, article.text, reader.words);
  const shownAt = useRef<Note | undefined>(undefined);
  useEffect(() => {
    if (hand && hand !== shownAt.current && text.current) bringIntoView(text.current, hand, narrow);
    shownAt.current = hand;
  }, [hand, narrow, text]);

  const headline = reading.paragraphs.find((p) => p.kind === 'headline');
  const draw = (p: (typeof reading.paragraphs)[number]) => (
    <TextParagraph
      key={p.number}
      paragraph={p}
      text={article.text}
      drawn={drawn}
      hand={hand && hand.paragraph === p.number ? hand : undefined}
      hrefOf={reader.hrefOf}
    />
  );
  return (
    <div className={styles.reader}>
      <article className={styles.text} ref={text}>
        <ArticleHead article={article} headline={headline ? draw(headline) : null} />
        {reader.missing && (
          <Empty title="This claim is not in this article">
            The address names a claim that this article does not make, or no longer does. The text and its other claims
            are below.
          </Empty>
        )}
        {stretches.map((s) =>
          s.folded ? (
            <FoldLine
              key={s.key}
              stretch={s}
              why={reader.standing === undefined ? '' : standingWords[reader.standing].word.toLowerCase()}
              onUnfold={() => setUnfolded(new Set([...unfolded, s.key]))}
            />
          ) : (
            s.paragraphs.map(draw)
          ),
        )}
      </article>
      {narrow ? (
        <HandSheet reading={reading} reader={reader} />
      ) : (
        <Margin article={article} reading={reading} reader={reader} text={text} onTake={takeNumber} />
      )}
      <div className={styles.side}>
        {beside && (
          <Suspense fallback={<div className={styles.waits} />}>
            <SmallGraph notes={wanted} hand={hand} text={text} drawn={stretches} onTake={takeNumber} />
          </Suspense>
        )}
        <Side article={article} reading={reading} hand={hand} />
      </div>
    </div>
  );
}
