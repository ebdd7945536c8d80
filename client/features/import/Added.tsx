import { Link } from 'wouter';
import type { IngestItem } from '../../../server/contract/ingest.ts';
import { counted } from '../../ui/words.ts';
import styles from './import-page.module.css';
import type { Done } from './useImport.ts';

const outcomes = {
  added: 'added',
  replaced: 'replaced the older text',
  here: 'is here already, nothing was written',
  skipped: 'left out, as you said',
  failed: 'could not be read, nothing of it was written',
} as const;

/** What became of each article, and the way to its review; then the files of which nothing could be read. */
export function Added({ items, files }: Done) {
  const unread = unreadOf(files);
  return (
    <section className={styles.added} aria-label="Added">
      <h2>What became of them</h2>
      <ul>
        {items.map((i) => (
          <li key={`${i.file} ${i.index}`}>
            <p className={styles.headline}>{i.title}</p>
            <p>
              {isRefused(i) ? 'was not taken' : outcomes[i.outcome]}
              {i.copyOf !== null && ', as a copy'}.{' '}
              {isRefused(i) ? null : i.proposed > 0 ? (
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
            <Problems item={i} />
          </li>
        ))}
      </ul>
      {unread.length > 0 && (
        <>
          <h2 className={styles.unread}>{counted(unread.length, 'file')} not read</h2>
          <ul>
            {unread.map((f) => (
              <li key={f.name}>
                <p>
                  <b>{f.name}</b> {f.problems.map((p) => p.reason).join('; ') || 'holds no article'}.
                </p>
              </li>
            ))}
          </ul>
          <p className={styles.kept}>Nothing of them was added. The files themselves stay as they are.</p>
        </>
      )}
    </section>
  );
}

/** Another text under its id was taken, so that this one is not here. */
const isRefused = ({ outcome, problems }: IngestItem): boolean =>
  outcome === 'here' && problems.some((p) => p.kind === 'rejection');

export const unreadOf = (files: Done['files']): Done['files'] => files.filter((f) => f.articles === 0);

/** What was left out stands open; how the rest was taken is for the record. */
function Problems({ item: { title, problems } }: { item: IngestItem }) {
  const say = (p: IngestItem['problems'][number]) => (
    <p key={`${p.what} ${p.reason}`}>
      {p.what !== `“${title}”` && p.what} {p.reason}
    </p>
  );
  const notes = problems.filter((p) => p.kind !== 'rejection');
  return (
    <>
      {problems.filter((p) => p.kind === 'rejection').map(say)}
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{counted(notes.length, 'note')} on how it was taken</summary>
          {notes.map(say)}
        </details>
      )}
    </>
  );
}
