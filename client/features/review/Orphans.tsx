import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Orphan } from '../../../server/contract/review.ts';
import { undoVerdict, useOrphans } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { inNumbers } from '../../ui/words.ts';
import { Attach, type Attached } from './Attach.tsx';
import { toReview } from './address.ts';
import styles from './lists.module.css';
import { OrphanTold } from './OrphanTold.tsx';

/** Verdicts whose claim no article carries any more: kept until somebody says the same again, or finds its words. */
export function Orphans() {
  const [cursors, setCursors] = useState<readonly (string | undefined)[]>([undefined]);
  const found = useOrphans(cursors.at(-1));
  const [looking, setLooking] = useState<Orphan | null>(null);
  const [attached, setAttached] = useState<Attached | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: (a: Attached) => undoVerdict(a.assertion, a.revision),
    onSuccess: () => {
      setAttached(null);
      head.current?.focus();
      return client.invalidateQueries();
    },
  });
  const back = useRef<HTMLButtonElement>(null);
  // Whence one came is gone, or a line among others.
  useEffect(() => {
    if (attached !== null) back.current?.focus();
  }, [attached]);
  if (looking !== null)
    return (
      <Attach
        key={looking.review.id}
        orphan={looking}
        onLeave={() => setLooking(null)}
        onAttached={(a) => {
          setLooking(null);
          setAttached(a);
          void client.invalidateQueries();
        }}
      />
    );
  if (found.isError) return <Failure error={failureOf(found.error)} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading>Looking for verdicts without a claim.</Loading>;
  const { items, total, next } = found.data;
  return (
    <section className={styles.list}>
      <h2 ref={head} tabIndex={-1}>
        Verdicts without a claim
      </h2>
      <p className={styles.about}>
        An article was read again and no longer says what these judged. They decide nothing, and come back as soon as
        somebody says the same through the same voices, or you find the words that say it now.
      </p>
      <p role="status" className={styles.done}>
        {attached && (
          <>
            “{attached.statement}” has its words in{' '}
            <Link href={toReview({ article: attached.article, proposal: attached.assertion })}>{attached.title}</Link>.{' '}
            <Button small ref={back} disabled={undo.isPending} onClick={() => undo.mutate(attached)}>
              Undo
            </Button>
          </>
        )}
      </p>
      {undo.isError && <Failure error={failureOf(undo.error)} kept="The verdict stays where it is." />}
      {total === 0 && (
        <Empty title="No verdict has lost its claim">Every verdict is about something that an article carries.</Empty>
      )}
      <ul>
        {items.map((o) => (
          <li key={o.review.id} className={styles.row}>
            <OrphanTold orphan={o} />
            {o.statement === null ? (
              <p className={styles.about}>
                It came from another graph without its words, so nobody can say where it belongs.
              </p>
            ) : (
              <p className={styles.acts}>
                <Button
                  small
                  onClick={() => {
                    setAttached(null);
                    setLooking(o);
                  }}
                >
                  Find its words
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {(next !== null || cursors.length > 1) && (
        <p className={styles.pages}>
          {cursors.length > 1 && (
            <Button small onClick={() => setCursors(cursors.slice(0, -1))}>
              Back
            </Button>
          )}
          {next !== null && (
            <Button small onClick={() => setCursors([...cursors, next])}>
              Further
            </Button>
          )}
          <span>
            {inNumbers(items.length)} of {inNumbers(total)} shown
          </span>
        </p>
      )}
    </section>
  );
}
