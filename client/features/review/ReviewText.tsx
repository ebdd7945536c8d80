import { memo, type ReactNode, type RefObject } from 'react';
import type { ArticleProposals } from '../../../server/contract/review.ts';
import { CopyOf } from '../../ui/CopyOf.tsx';
import { dateInWords } from '../../ui/dates.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Said } from '../../ui/Said.tsx';
import { languageInWords, listed } from '../../ui/words.ts';
import { toReview } from './address.ts';
import type { MarkedParagraph, Piece, ProposalMark } from './marks.ts';
import { PassageEnds } from './PassageEnds.tsx';
import styles from './review-text.module.css';
import type { End, Move } from './spans.ts';

const decided = { accepted: '✓', edited: '✓', rejected: '×', proposed: '' } as const;
const said = {
  accepted: 'accepted',
  edited: 'edited and accepted',
  rejected: 'rejected',
  proposed: 'waiting',
} as const;

function look(marks: readonly ProposalMark[], inHand: string | null): string {
  const of = (kind: ProposalMark['review']) => marks.some((m) => m.review === kind && m.id !== inHand);
  return [
    (of('accepted') || of('edited')) && styles.decided,
    of('rejected') && styles.rejected,
    of('proposed') && styles.waiting,
    marks.some((m) => m.id === inHand) && styles.hand,
  ]
    .filter(Boolean)
    .join(' ');
}

function Words({ piece, text, inHand }: { piece: Piece; text: string; inHand: string | null }) {
  const words = text.slice(piece.start, piece.end);
  const own = piece.marks.find((m) => m.id === inHand);
  return (
    <span
      className={look(piece.marks, inHand)}
      data-start={piece.start}
      data-take={piece.marks.find((m) => m.id !== inHand)?.id}
      data-from={own?.start === piece.start || undefined}
      data-to={own?.end === piece.end || undefined}
      data-passage={own ? '' : undefined}
    >
      {words}
    </span>
  );
}

/** Whether the passage in hand goes on behind a number. */
const isInside = (p: MarkedParagraph, piece: Piece, inHand: string | null): boolean =>
  [piece, p.pieces.find((next) => next.start === piece.end)].every((x) => x?.marks.some((m) => m.id === inHand));

/** One paragraph; drawn again only when something in it changes. */
const MarkedText = memo(
  function MarkedText({
    paragraph: p,
    text,
    inHand,
    onTake,
  }: {
    paragraph: MarkedParagraph;
    text: string;
    inHand: string | null;
    onTake(id: string): void;
  }) {
    const words = p.pieces.map((piece) => (
      <span key={piece.start}>
        <Words piece={piece} text={text} inHand={inHand} />
        {piece.ends.map((m) => (
          <span key={m.id} className={styles.hold}>
            <button
              type="button"
              className={styles.number}
              data-hand={m.id === inHand || undefined}
              data-inside={isInside(p, piece, inHand) || undefined}
              onClick={() => onTake(m.id)}
            >
              {m.number}
              {decided[m.review]}
              <Said>: {said[m.review]}</Said>
            </button>
          </span>
        ))}
      </span>
    ));
    if (p.kind === 'headline') return <h2 className={styles.headline}>{words}</h2>;
    if (p.kind === 'head') return <h3 className={styles.head}>{words}</h3>;
    return (
      <p className={styles.paragraph}>
        <span className={styles.gutter} aria-hidden="true">
          {p.number}
        </span>
        {words}
      </p>
    );
  },
  (a, b) => {
    const has = (p: typeof a) => p.paragraph.pieces.some((x) => x.marks.some((m) => m.id === p.inHand));
    return (
      a.text === b.text &&
      a.onTake === b.onTake &&
      !has(a) &&
      !has(b) &&
      JSON.stringify(a.paragraph.pieces) === JSON.stringify(b.paragraph.pieces)
    );
  },
);

/** The text with every decision in it; only the passage in hand is marked. */
export function ReviewText({
  article,
  paragraphs,
  inHand,
  box,
  onTake,
  onMove,
  children,
}: {
  article: ArticleProposals;
  paragraphs: readonly MarkedParagraph[];
  inHand: string | null;
  box: RefObject<HTMLDivElement | null>;
  onTake(id: string): void;
  onMove(end: End, to: Move): void;
  /** What stands under the text. */
  children: ReactNode;
}) {
  return (
    <article className={styles.text} lang={article.language} aria-label={article.title}>
      <p className={styles.meta} lang="en">
        <span className={styles.outlet}>
          <EntityGlyph types={article.publisher.types} size={18} />
          {article.publisher.name}
        </span>
        <span>{dateInWords(article.publishedOn)}</span>
        {article.dateline && <span>{article.dateline}</span>}
        {article.authors.length > 0 && <span>By {listed(article.authors.map((a) => a.name))}</span>}
      </p>
      {article.language !== 'en' && (
        <p className={styles.foreign} lang="en">
          This article is in {languageInWords(article.language)}. Only English is read for claims: here they are added
          by hand, with the words selected and <KeyCap>N</KeyCap>.
        </p>
      )}
      {article.copyOf && (
        <p className={styles.foreign} lang="en">
          <CopyOf original={article.copyOf} href={toReview({ article: article.copyOf.id })} />
        </p>
      )}
      {article.kind === 'digest' && (
        <p className={styles.foreign} lang="en">
          Retold by us from {article.publisher.name}. Only words in quotation marks are the article’s.
        </p>
      )}
      <div ref={box} className={styles.words} data-testid="review-text">
        {paragraphs.map((p) => (
          <MarkedText key={p.number} paragraph={p} text={article.text} inHand={inHand} onTake={onTake} />
        ))}
        <PassageEnds box={box} text={article.text} paragraphs={paragraphs} inHand={inHand} onMove={onMove} />
      </div>
      {children}
    </article>
  );
}

/** What the marks in the text mean, and how those in hand are moved. */
export function TextKey() {
  return (
    <p className={styles.key} lang="en">
      <span className={styles.decided}>Decided ✓</span> <span className={styles.rejected}>Rejected ×</span>{' '}
      <span className={styles.waiting}>Waiting</span> <span className={styles.hand}>In hand</span>
      <span>
        drag its ends, or <KeyCap>[</KeyCap> <KeyCap>]</KeyCap>, back with Shift; select words, then <KeyCap>9</KeyCap>
      </span>
    </p>
  );
}
