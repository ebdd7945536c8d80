import type { ArticleProposals } from '../../../server/contract/review.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import type { Span } from './content.ts';
import styles from './fields.module.css';
import type { End } from './spans.ts';

/** The words themselves, and the ways to move where they begin and end. */
export function PassageField({
  article,
  passages,
  onMove,
  onDrop,
}: {
  article: ArticleProposals;
  passages: readonly Span[];
  onMove(end: End, by: 1 | -1): void;
  onDrop(at: number): void;
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
      <div className={styles.moves}>
        <Button small onClick={() => onMove('start', -1)}>
          Begin earlier <KeyCap>[</KeyCap>
        </Button>
        <Button small onClick={() => onMove('start', 1)}>
          Begin later
        </Button>
        <Button small onClick={() => onMove('end', -1)}>
          End earlier
        </Button>
        <Button small onClick={() => onMove('end', 1)}>
          End later <KeyCap>]</KeyCap>
        </Button>
      </div>
      <p className={styles.hint}>Or select words in the text: they become the passage.</p>
    </div>
  );
}
