import { Link } from 'wouter';
import type { Orphan } from '../../../server/contract/review.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { listed } from '../../ui/words.ts';
import styles from './lists.module.css';
import { reviewInWords } from './words.ts';

/** What a verdict judged, in whose words, and who gave it. */
export function OrphanTold({ orphan: o }: { orphan: Orphan }) {
  return (
    <>
      <p>
        {o.stance && <StanceMark stance={o.stance} label />} <b>{o.statement ?? 'Only its fingerprint is known'}</b>
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
    </>
  );
}
