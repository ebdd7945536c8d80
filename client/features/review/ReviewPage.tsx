import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import type { ReviewQueue } from '../../../server/contract/review.ts';
import { useMergeProposals } from '../../api/judgements.ts';
import { useProposals, useQueue } from '../../api/review.ts';
import { useSecondReviewer, useTwoReviewers } from '../../api/secondReviewer.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import page from '../../ui/page.module.css';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { type Reviewing, readReviewing, type Stop, stops } from './address.ts';
import { Desk } from './Desk.tsx';
import { MergePairs } from './MergePairs.tsx';
import { Orphans } from './Orphans.tsx';
import { Progress } from './Progress.tsx';
import { Queue } from './Queue.tsx';
import styles from './review-page.module.css';
import { progressInWords } from './words.ts';

const pageSize = 50;

/** `/review` and `/review/ARTICLE`: what an extractor proposed, beside the words it was read from. */
export function ReviewPage({ article }: { article?: string }) {
  const at = readReviewing(article, new URLSearchParams(useSearch()));
  const [limit, setLimit] = useState(pageSize);
  const [two, setTwo] = useTwoReviewers();
  const second = useSecondReviewer();
  const queue = useQueue({ limit, second });
  useEffect(() => {
    document.title = 'Review · Claimgraph';
  }, []);
  const { data } = queue;
  return (
    <div className={page.page}>
      <header className={page.head}>
        <div>
          <h1>Proposed by the extractor</h1>
          <p>
            {data
              ? progressInWords(data.counts, { articles: data.waitingArticles, two, forSecond: data.forSecond })
              : 'What was read from articles, until a person decides.'}
          </p>
        </div>
        {data && <Progress counts={data.counts} />}
      </header>
      {data ? (
        <Whole
          queue={data}
          at={at}
          two={two}
          second={second}
          onTwo={setTwo}
          onMore={limit < data.total ? () => setLimit((n) => Math.min(500, n + pageSize)) : null}
        />
      ) : (
        <div className={styles.state}>
          {queue.isError ? (
            <Failure
              error={failureOf(queue.error)}
              kept="Verdicts that were given are recorded; edits on this page are kept."
              onRetry={() => void queue.refetch()}
            />
          ) : (
            <Loading>Fetching what waits for a reviewer.</Loading>
          )}
        </div>
      )}
    </div>
  );
}

function Whole({
  queue,
  at,
  two,
  second,
  onTwo,
  onMore,
}: {
  queue: ReviewQueue;
  at: Reviewing;
  two: boolean;
  second: string | undefined;
  onTwo(on: boolean): void;
  onMore: (() => void) | null;
}) {
  const id = at.article ?? (at.list === null ? queue.items[0]?.article.id : undefined);
  const article = useProposals(id ?? '', id !== undefined);
  const merges = useMergeProposals();
  const [stop, setStop] = useState<Stop>('Proposal');
  const [inHand, setInHand] = useState<string | null>(null);
  // A verdict may lead on to another article, and what became of it is still to be said there.
  const [said, setSaid] = useState('');
  const bare = queue.total === 0 && at.article === null && at.list === null;
  return (
    <div className={styles.whole} data-stop={stop}>
      <fieldset className={styles.stops}>
        <legend className="cg-said">Show</legend>
        {stops.map((s) => (
          <button key={s} type="button" aria-pressed={s === stop} onClick={() => setStop(s)}>
            {s}
          </button>
        ))}
      </fieldset>
      <div className={styles.queue}>
        <Queue
          queue={queue}
          open={id === undefined ? undefined : article.data}
          inHand={inHand}
          two={two}
          second={second}
          merges={merges.data?.total}
          list={at.list}
          onTwo={onTwo}
          onMore={onMore}
        />
      </div>
      {at.list !== null || bare ? (
        <div className={styles.beside}>
          {at.list === 'orphans' && <Orphans />}
          {at.list === 'entities' && <MergePairs />}
          {bare && (
            <div className={styles.state}>
              <Empty
                title="Nothing waits for a review"
                action={
                  <ButtonLink kind="primary" href="/import">
                    Add articles
                  </ButtonLink>
                }
              >
                No article has claims that an extractor proposed; what is in the graph was annotated by people. No
                filter hides anything.
              </Empty>
            </div>
          )}
        </div>
      ) : article.data ? (
        <Desk
          key={article.data.id}
          article={article.data}
          queue={queue}
          asked={at.proposal}
          two={two}
          second={second}
          onInHand={setInHand}
          onStop={setStop}
          said={said}
          onSaid={setSaid}
        />
      ) : (
        <div className={styles.beside}>
          <div className={styles.state}>
            {article.isError ? (
              <Failure
                error={failureOf(article.error)}
                kept="The queue and your edits are kept."
                onRetry={() => void article.refetch()}
              />
            ) : (
              <Loading>Fetching the article and what was read from it.</Loading>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
