import type { ArticleProposals } from '../../../server/contract/review.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Said } from '../../ui/Said.tsx';
import type { Span } from './content.ts';
import styles from './fields.module.css';
import { SentencePick } from './SentencePick.tsx';
import type { End } from './spans.ts';

/** The words themselves, and the ways to move where they begin and end. */
export function PassageField({
  article,
  passages,
  whose,
  keys = true,
  onMove,
  onDrop,
  onChoose,
}: {
  article: ArticleProposals;
  passages: readonly Span[];
  /** Which passage, where a page has several. */
  whose?: string;
  /** Whether the keys of the page move it too. */
  keys?: boolean;
  onMove(end: End, by: 1 | -1): void;
  onDrop(at: number): void;
  onChoose(span: Span): void;
}) {
  return (
    <div>
      {passages.map((p, i) => (
        <div key={p.start} className={styles.passage}>
          <blockquote lang={article.language}>{article.text.slice(p.start, p.end)}</blockquote>
          {passages.length > 1 && (
            <Button small onClick={() => onDrop(i)}>
              Leave this one out
            </Button>
          )}
        </div>
      ))}
      {passages.length > 0 && (
        <div className={styles.moves}>
          {moves.map(({ word, key, end, by }) => (
            <Button key={word} small onClick={() => onMove(end, by)}>
              {word}
              {whose !== undefined && <Said> the passage of {whose}</Said>}
              {keys && key && <KeyCap>{key}</KeyCap>}
            </Button>
          ))}
        </div>
      )}
      <SentencePick article={article} passages={passages} whose={whose} onChoose={onChoose} />
      {keys && <p className={styles.hint}>Or select words in the text: they become the passage.</p>}
    </div>
  );
}

const moves = [
  { word: 'Begin earlier', key: '[', end: 'start', by: -1 },
  { word: 'Begin later', key: null, end: 'start', by: 1 },
  { word: 'End earlier', key: null, end: 'end', by: -1 },
  { word: 'End later', key: ']', end: 'end', by: 1 },
] as const;
