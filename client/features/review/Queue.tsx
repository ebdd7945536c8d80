import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ArticleProposals, QueuedArticle, ReviewQueue, WaitingProposal } from '../../../server/contract/review.ts';
import { Button } from '../../ui/Button.tsx';
import { dateInWords } from '../../ui/dates.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import { toReview } from './address.ts';
import { needsAnother } from './marks.ts';
import styles from './queue.module.css';
import { Reviewer } from './Reviewer.tsx';
import { Rings } from './Rings.tsx';
import { allOf, secondInWords } from './words.ts';

/** Of the open article what waits is known to the last line; of the others the queue says the first of them. */
const waitingOf = (open: ArticleProposals, second: string | undefined): WaitingProposal[] =>
  open.proposals
    .filter((p) => p.assertion.review === 'proposed' || needsAnother(p, second))
    .map(({ assertion, claim, second }) => ({
      assertion: assertion.id,
      claim: claim.id,
      statement: claim.statement,
      stance: assertion.stance,
      second,
    }));

/** What waits for a reviewer, by article; then what lost its claim, and entities that may be one. */
export function Queue({
  queue,
  open,
  inHand,
  two,
  second,
  merges,
  list,
  onTwo,
  onMore,
}: {
  queue: ReviewQueue;
  open: ArticleProposals | undefined;
  inHand: string | null;
  two: boolean;
  /** For whom second verdicts wait. */
  second: string | undefined;
  /** Proposals to merge entities; undefined while nobody knows. */
  merges: number | undefined;
  list: 'orphans' | 'entities' | null;
  onTwo(on: boolean): void;
  onMore: (() => void) | null;
}) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal in hand, another line to see
  useEffect(() => {
    box.current?.querySelector('li [aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [inHand]);
  const shown = queue.items.some((i) => i.article.id === open?.id);
  const others: QueuedArticle[] =
    open && !shown
      ? [
          {
            article: open,
            ...(open.copyOf && { copyOf: open.copyOf }),
            counts: open.review,
            forSecond: 0,
            waiting: waitingOf(open, second),
          },
        ]
      : [];
  return (
    <nav ref={box} className={styles.queue} aria-label="What waits">
      {[...others, ...queue.items].map(({ article, copyOf, counts, forSecond, waiting }) => {
        const own = article.id === open?.id;
        const now = own && open ? open.review : counts;
        const lines = own && open ? waitingOf(open, second) : waiting;
        const another = own && open ? lines.length - now.proposed : forSecond;
        const left = now.proposed + another - lines.length;
        return (
          <section key={article.id} className={styles.article}>
            <h2 className={styles.title}>
              <Link href={toReview({ article: article.id })} aria-current={own ? 'true' : undefined}>
                {article.title}
              </Link>
            </h2>
            <p className={styles.about}>
              {dateInWords(article.publishedOn)},{' '}
              {now.proposed === 0
                ? `all ${inNumbers(allOf(now))} decided`
                : `${inNumbers(now.proposed)} of ${inNumbers(allOf(now))} ${now.proposed === 1 ? 'remains' : 'remain'}`}
              {another > 0 && `, ${secondInWords(another)}`}
            </p>
            {copyOf && (
              <p className={styles.about}>
                Copy of “{copyOf.title}”, {copyOf.publisher.name}
              </p>
            )}
            {(own || queue.items.length <= 12) && (
              <ul>
                {lines.map((w) => (
                  <li key={w.assertion}>
                    <Link
                      className={styles.line}
                      href={toReview({ article: article.id, proposal: w.assertion })}
                      aria-current={w.assertion === inHand ? 'true' : undefined}
                    >
                      {w.stance === 'affirms' ? (
                        <StandingGlyph standing="unreviewed" size={16} />
                      ) : (
                        <StanceMark stance={w.stance} label size={13} />
                      )}
                      <span className={styles.words}>{w.statement}</span>
                      {two && w.second.needed.length > 0 && <Rings reviewers={w.second.reviewers} />}
                    </Link>
                  </li>
                ))}
                {left > 0 && <li className={styles.left}>and {counted(left, 'more', 'more')} in this article</li>}
              </ul>
            )}
          </section>
        );
      })}
      {onMore && (
        <div className={styles.more}>
          <Button small onClick={onMore}>
            Show more articles, {inNumbers(queue.items.length)} of {inNumbers(queue.total)} shown
          </Button>
        </div>
      )}
      <ul className={styles.lists}>
        <li>
          <Link href={toReview({ list: 'orphans' })} aria-current={list === 'orphans' ? 'page' : undefined}>
            {queue.orphans === 0
              ? 'No verdict has lost its claim'
              : `${counted(queue.orphans, 'verdict')} without a claim`}
          </Link>
        </li>
        <li>
          <Link href={toReview({ list: 'entities' })} aria-current={list === 'entities' ? 'page' : undefined}>
            {merges === undefined
              ? 'Entities that may be one'
              : merges === 0
                ? 'No two entities look like one'
                : `${counted(merges, 'pair')} of entities may be one`}
          </Link>
        </li>
        <Reviewer />
        <li>
          <label className={styles.two}>
            <input type="checkbox" checked={two} onChange={(e) => onTwo(e.currentTarget.checked)} />
            Two reviewers for an unnamed voice, a figure or a dispute
          </label>
        </li>
      </ul>
    </nav>
  );
}
