import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { MergeProposal } from '../../../server/contract/judgement.ts';
import { judgeDifferent, mergeEntities, undoDifferent, undoMerge, useMergeProposals } from '../../api/judgements.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityName } from '../../ui/EntityName.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import styles from './lists.module.css';

/** What was judged last, so that it can be taken back in the same place. */
type Judged = {
  readonly kind: 'merged' | 'different';
  readonly judgement: string;
  readonly pair: readonly [from: string, into: string];
};
const judgedInWords = ({ kind, pair: [from, into] }: Judged): string =>
  kind === 'merged' ? `${from} is now an alias of ${into}.` : `${from} and ${into} stay apart.`;

/** Pairs of entities that look like one, each with the reasons; a person decides, and can take it back. */
export function MergePairs() {
  const [cursor, setCursor] = useState<string>();
  const found = useMergeProposals(cursor);
  const client = useQueryClient();
  const [judged, setJudged] = useState<Judged | null>(null);
  const [parted, setParted] = useState<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // The pair that was judged goes, and the focus must not go with it.
  useEffect(() => {
    if (judged !== null) back.current?.focus();
  }, [judged]);
  const judgedNow = (j: Judged) => {
    setParted(null);
    setJudged(j);
  };
  const undo = useMutation({
    mutationFn: (j: Judged) => (j.kind === 'merged' ? undoMerge(j.judgement) : undoDifferent(j.judgement)),
    onSuccess: (_, { kind, pair: [from, into] }) => {
      setJudged(null);
      // Nobody is asked twice about two that were parted; two that were told apart are as they were.
      setParted(kind === 'merged' ? `${from} and ${into} are two again, and are not proposed any more.` : null);
      head.current?.focus();
      return client.invalidateQueries();
    },
  });
  if (found.isError) return <Failure error={failureOf(found.error)} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading>Looking for entities that may be one.</Loading>;
  const { items, total, next } = found.data;
  return (
    <section className={styles.list}>
      <h2 ref={head} tabIndex={-1}>
        Entities that may be one
      </h2>
      <p className={styles.about}>
        A merge is a judgement under your name: what the other was called stays an alias, and undo parts them again.
        Voices without a name are never proposed.
      </p>
      <p role="status" className={styles.done}>
        {parted}
        {judged && (
          <>
            {judgedInWords(judged)}{' '}
            <Button small ref={back} disabled={undo.isPending} onClick={() => undo.mutate(judged)}>
              Undo
            </Button>
          </>
        )}
      </p>
      {undo.isError && <Failure error={failureOf(undo.error)} kept="The judgement stands." />}
      {total === 0 && (
        <Empty title="No two entities look like one">Names, aliases and what is claimed of them were compared.</Empty>
      )}
      <ul>
        {items.map((pair) => (
          <Pair key={`${pair.from.id} ${pair.into.id}`} pair={pair} onJudged={judgedNow} />
        ))}
      </ul>
      {(next !== null || cursor !== undefined) && (
        <p className={styles.pages}>
          {cursor !== undefined && (
            <Button small onClick={() => setCursor(undefined)}>
              From the start
            </Button>
          )}
          {next !== null && (
            <Button small onClick={() => setCursor(next)}>
              Further
            </Button>
          )}
          <span>
            {inNumbers(items.length)} of {inNumbers(total)} shown, the likeliest first
          </span>
        </p>
      )}
    </section>
  );
}

function Pair({ pair: { from, into, reasons }, onJudged }: { pair: MergeProposal; onJudged(j: Judged): void }) {
  const pair = [from.name, into.name] as const;
  const client = useQueryClient();
  const settle = (j: Judged) => {
    onJudged(j);
    return client.invalidateQueries();
  };
  const merge = useMutation({
    mutationFn: () => mergeEntities({ from: from.id, into: into.id, reason: reasons.join('; ') }),
    onSuccess: (j) => settle({ kind: 'merged', judgement: j.id, pair }),
  });
  const apart = useMutation({
    mutationFn: () => judgeDifferent({ a: from.id, b: into.id }),
    onSuccess: (j) => settle({ kind: 'different', judgement: j.id, pair }),
  });
  const error = merge.error ?? apart.error;
  const busy = merge.isPending || apart.isPending;
  return (
    <li className={styles.row}>
      <div className={styles.pair}>
        {[from, into].map((e) => (
          <span key={e.id}>
            <EntityName entity={e} href={entityHref(e.id)} />
            <span className={styles.about}>
              {counted(e.claims, 'claim')}, {counted(e.mentions, 'mention')}
            </span>
          </span>
        ))}
      </div>
      <p className={styles.about}>{reasons.join('; ')}</p>
      {error && <Failure error={failureOf(error)} kept="Nothing was recorded." />}
      <p className={styles.acts}>
        <Button small disabled={busy} onClick={() => merge.mutate()}>
          Merge into {into.name}
        </Button>
        <Button small disabled={busy} onClick={() => apart.mutate()}>
          Not the same
        </Button>
      </p>
    </li>
  );
}
