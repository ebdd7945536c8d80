import { Link } from 'wouter';
import type { ArticleRef } from '../../server/contract/claim.ts';
import styles from './copy-of.module.css';
import { dateInWords } from './dates.ts';

/** What an article is a copy of, and that it therefore tells nothing a second time. */
export function CopyOf({ original: o, href }: { original: ArticleRef; href: string }) {
  return (
    <>
      Copy of{' '}
      <Link className={styles.title} href={href}>
        {o.title}
      </Link>{' '}
      ({o.publisher.name}, {dateInWords(o.publishedOn)}). Both count as one telling.
    </>
  );
}
