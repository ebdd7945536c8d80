import { Link } from 'wouter';
import type { Assertion } from '../../../server/contract/claim.ts';
import { Said } from '../../ui/Said.tsx';
import { articleHref } from './hrefs.ts';
import styles from './side.module.css';

/** The words of an assertion as they stand in the article, and the way to them. */
export function Words({
  assertion: a,
  claim,
  small = false,
}: {
  assertion: Assertion;
  claim: string;
  small?: boolean;
}) {
  const content = a.passages.filter((p) => p.part === 'content');
  const shown = content.length > 0 ? content : a.passages;
  const places = [...new Set(shown.map((p) => p.paragraph))].sort((x, y) => x - y);
  return (
    <p className={small ? styles.smallWords : styles.words}>
      <span className={styles.serif}>{shown.map((p) => p.text).join(' … ')}</span>{' '}
      <Link className={styles.place} href={articleHref(a.article.id, claim, a.id)}>
        <span aria-hidden="true">¶ {places.map((n) => n || 'title').join(', ')}</span>
        <Said>
          Paragraph {places.join(' and ')} of {a.article.title}, in place
        </Said>
      </Link>
      {a.article.kind === 'digest' && <span className={styles.retold}> retold</span>}
    </p>
  );
}
