import { Link } from 'wouter';
import styles from './passage.module.css';

export type Highlight = 'mark' | 'mark-soft' | 'none';

/** The exact words of an article, in serif: testimony, never ours. `before` and `after` give the sentence around them. */
export function Passage({
  text,
  before = '',
  after = '',
  highlight = 'mark',
  way,
  retold = false,
}: {
  text: string;
  before?: string;
  after?: string;
  highlight?: Highlight;
  /** Where these words stand: "Paragraph 12, in place". */
  way?: { href: string; words: string };
  /** From a digest: the sentence is ours, only words in quotation marks are the article's. */
  retold?: boolean;
}) {
  return (
    <div className={styles.passage}>
      <blockquote className={styles.words}>
        {before}
        {highlight === 'none' ? text : <mark data-highlight={highlight}>{text}</mark>}
        {after}
      </blockquote>
      {(way || retold) && (
        <p className={styles.foot}>
          {way && <Link href={way.href}>{way.words}</Link>}
          {retold && <span className={styles.retold}>retold</span>}
        </p>
      )}
    </div>
  );
}

/** The fixed line of every digest. */
export function DigestLine({ outlet, published }: { outlet: string; published: string }) {
  return (
    <p className={styles.digest}>
      Retold by us from {outlet}, {published}. Only words in quotation marks are the article’s.
    </p>
  );
}
