import { useState } from 'react';
import { Link } from 'wouter';
import { useOrphans } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { inNumbers, listed } from '../../ui/words.ts';
import styles from './lists.module.css';
import { reviewInWords } from './words.ts';

/** Verdicts whose claim no article carries any more: kept until somebody says the same again. */
export function Orphans() {
  const [cursors, setCursors] = useState<readonly (string | undefined)[]>([undefined]);
  const found = useOrphans(cursors.at(-1));
  if (found.isError) return <Failure error={failureOf(found.error)} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading>Looking for verdicts without a claim.</Loading>;
  const { items, total, next } = found.data;
  return (
    <section className={styles.list}>
      <h2>Verdicts without a claim</h2>
      <p className={styles.about}>
        An article was read again and no longer says what these judged. They decide nothing, and come back as soon as
        somebody says the same through the same voices.
      </p>
      {total === 0 && (
        <Empty title="No verdict has lost its claim">Every verdict is about something that an article carries.</Empty>
      )}
      <ul>
        {items.map((o) => (
          <li key={o.review.id} className={styles.row}>
            <p>
              {o.stance && <StanceMark stance={o.stance} label />}{' '}
              <b>{o.statement ?? 'Only its fingerprint is known'}</b>
            </p>
            {o.passages.map((words) => (
              <blockquote key={words}>{words}</blockquote>
            ))}
            <p className={styles.about}>
              {o.voices.length > 0 && `${listed(o.voices)}. `}
              {reviewInWords(o.review)}
              {o.article && (
                <>
                  {' '}
                  of <Link href={`/articles/${encodeURIComponent(o.article.id)}`}>{o.article.title}</Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {(next !== null || cursors.length > 1) && (
        <p className={styles.pages}>
          {cursors.length > 1 && (
            <Button small onClick={() => setCursors(cursors.slice(0, -1))}>
              Back
            </Button>
          )}
          {next !== null && (
            <Button small onClick={() => setCursors([...cursors, next])}>
              Further
            </Button>
          )}
          <span>
            {inNumbers(items.length)} of {inNumbers(total)} shown
          </span>
        </p>
      )}
    </section>
  );
}
