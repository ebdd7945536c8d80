import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './passage.module.css';
import type { Piece } from './quoted.ts';

export type Highlight = 'mark' | 'mark-soft' | 'none';

type Around = {
  highlight?: Highlight;
  /** Where these words stand: "Paragraph 12, in place". */
  way?: { href: string; words: string };
  /** From a digest: the sentence is ours, only words in quotation marks are the article's. */
  retold?: boolean;
  /** What can be done with these words. */
  foot?: ReactNode;
};

/** The exact words of an article, in serif: testimony, never ours. `before` and `after` give the sentence around them. */
export function Passage({
  text,
  before = '',
  after = '',
  ...around
}: Around & { text: string; before?: string; after?: string }) {
  return <Passages pieces={[{ before, text, after, cut: false }]} {...around} />;
}

/** Several passages of one assertion, read on: only the words that carry it are marked. */
export function Passages({
  pieces,
  highlight = 'mark',
  way,
  retold = false,
  foot,
}: Around & { pieces: readonly Piece[] }) {
  return (
    <div className={styles.passage}>
      <blockquote className={styles.words}>
        {pieces.map(({ before, text, after, cut }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no id and keep their order
          <Fragment key={i}>
            {cut && ' … '}
            {before}
            {highlight === 'none' ? text : <mark data-highlight={highlight}>{text}</mark>}
            {after}
          </Fragment>
        ))}
      </blockquote>
      {(way || retold || foot) && (
        <div className={styles.foot}>
          {way && <Link href={way.href}>{way.words}</Link>}
          {retold && <span className={styles.retold}>retold</span>}
          {foot}
        </div>
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
