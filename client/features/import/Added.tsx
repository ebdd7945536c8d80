import { Link } from 'wouter';
import type { IngestItem } from '../../../server/contract/ingest.ts';
import { counted } from '../../ui/words.ts';
import styles from './import-page.module.css';

const outcomes = {
  added: 'added',
  replaced: 'replaced the older text',
  here: 'is here already, nothing was written',
  skipped: 'left out, as you said',
  failed: 'could not be read, nothing of it was written',
} as const;

/** What became of each article, and the way to its review. */
export function Added({ items }: { items: readonly IngestItem[] }) {
  return (
    <section className={styles.added} aria-label="Added">
      <h2>What became of them</h2>
      <ul>
        {items.map((i) => (
          <li key={`${i.file} ${i.index}`}>
            <p className={styles.headline}>{i.title}</p>
            <p>
              {outcomes[i.outcome]}
              {i.copyOf !== null && ', as a copy'}.{' '}
              {i.proposed > 0 ? (
                <Link href={`/review/${encodeURIComponent(i.article)}`}>Review {counted(i.proposed, 'proposal')}</Link>
              ) : (
                i.outcome !== 'skipped' &&
                i.outcome !== 'failed' && (
                  <>
                    No claim proposed. <Link href={`/articles/${encodeURIComponent(i.article)}`}>Read it</Link>
                  </>
                )
              )}
            </p>
            {i.problems.map((p) => (
              <p key={`${p.what} ${p.reason}`}>
                {p.what} {p.reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
