import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Orphan } from '../../../server/contract/review.ts';
import { attachOrphan, useProposals } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { ArticlePick } from './ArticlePick.tsx';
import { AttachText } from './AttachText.tsx';
import styles from './attach.module.css';
import type { Span } from './content.ts';
import { OrphanTold } from './OrphanTold.tsx';

export type Attached = {
  readonly statement: string;
  readonly article: string;
  readonly title: string;
  readonly assertion: string;
  readonly revision: number;
};

/** Where a verdict without a claim belongs now: an article, the words in it, and a person who says so. */
export function Attach({
  orphan,
  onLeave,
  onAttached,
}: {
  orphan: Orphan;
  onLeave(): void;
  onAttached(attached: Attached): void;
}) {
  const [chosen, setChosen] = useState(orphan.article);
  const [spans, setSpans] = useState<readonly Span[]>([]);
  const article = useProposals(chosen?.id ?? '', chosen !== null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const rejected = orphan.review.verdict === 'rejected';
  const attach = useMutation({
    mutationFn: (to: string) =>
      attachOrphan(orphan.review.id, { article: to, passages: spans.map(({ start, end }) => ({ start, end })) }),
    onSuccess: ({ proposals: [made] }) => {
      if (made === undefined) return;
      const { assertion, claim, revision } = made;
      const { id, title } = assertion.article;
      onAttached({ statement: claim.statement, article: id, title, assertion: assertion.id, revision });
    },
  });
  return (
    <section className={styles.attach}>
      <div className={styles.asked}>
        <h2 ref={head} tabIndex={-1}>
          Which words say it now?
        </h2>
        <div className={styles.told}>
          <OrphanTold orphan={orphan} />
        </div>
        <ArticlePick
          chosen={chosen}
          onChoose={(a) => {
            attach.reset();
            setSpans([]);
            setChosen(a);
          }}
        />
        <p className={styles.about}>
          Claim, voices and stance stay as they were judged. That its words stand there is recorded as your verdict:{' '}
          {rejected ? 'rejected' : 'accepted'}, as the one before.
        </p>
        <p role="status" className={styles.about}>
          {spans.length === 0
            ? 'No words are chosen yet: select them in the text, or take a paragraph by its number.'
            : ''}
        </p>
        {article.data &&
          spans.map((s) => (
            <blockquote key={s.start} lang={article.data.language}>
              {article.data.text.slice(s.start, s.end)}
            </blockquote>
          ))}
        {attach.isError && (
          <Failure error={failureOf(attach.error)} kept="Nothing was recorded. What you chose is kept." />
        )}
        <p className={styles.acts}>
          <Button
            kind="primary"
            disabled={chosen === null || spans.length === 0 || attach.isPending}
            onClick={() => chosen && attach.mutate(chosen.id)}
          >
            These words say it
          </Button>
          <Button onClick={onLeave}>Leave it an orphan</Button>
        </p>
      </div>
      <div className={styles.text}>
        {article.data ? (
          <AttachText
            key={article.data.id}
            article={article.data}
            sought={orphan.passages}
            spans={spans}
            onSpans={(next) => {
              attach.reset();
              setSpans(next);
            }}
          />
        ) : article.isError ? (
          <Failure error={failureOf(article.error)} onRetry={() => void article.refetch()} />
        ) : chosen === null ? (
          <p className={styles.about}>Its article is gone. Look for another one that says so.</p>
        ) : (
          <Loading>Fetching the article.</Loading>
        )}
      </div>
    </section>
  );
}
