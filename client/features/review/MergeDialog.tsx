import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ToldClaim } from '../../../server/contract/claim.ts';
import type { Proposal } from '../../../server/contract/review.ts';
import { judgeClaimsDifferent, undoClaimsDifferent } from '../../api/judgements.ts';
import { useSearch } from '../../api/search.ts';
import { Button } from '../../ui/Button.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { failureOf } from '../../ui/states.tsx';
import { useEnter } from '../../ui/useEnter.ts';
import { counted, inNumbers } from '../../ui/words.ts';
import { Dialog } from './Dialog.tsx';
import { DialogEnd } from './DialogEnd.tsx';
import styles from './dialogs.module.css';
import { Text } from './PlainFields.tsx';

/** `said`: who says so, where that is known. */
type ClaimRef = Omit<ToldClaim, 'said'>;
type Choosable = ClaimRef & Partial<ToldClaim>;
const most = 8;

/** Accepts a proposal as another way to say a claim that is there already. */
export function MergeDialog({
  proposal,
  busy,
  trouble,
  onClose,
  onMerge,
}: {
  proposal: Proposal;
  busy: boolean;
  trouble: string | null;
  onClose(): void;
  onMerge(into: Pick<ClaimRef, 'id' | 'statement'>): void;
}) {
  const { claim, twins } = proposal;
  const [into, setInto] = useState<Choosable | null>(twins[0] ?? null);
  const [typed, setTyped] = useState('');
  const found = useSearch({ q: typed, kind: 'claim', limit: most });
  const hits = (found.data?.items ?? []).flatMap((h) => (h.kind === 'claim' ? [h.claim] : []));
  const isListed = (id: string) => id === claim.id || twins.some((t) => t.id === id);
  const others: Choosable[] = hits.filter((h) => !isListed(h.id));
  // What is chosen stays in sight, whatever is looked for next.
  if (into !== null && !isListed(into.id) && !others.some((o) => o.id === into.id)) others.unshift(into);
  const apart = useApart(claim.id, (id) => setInto((now) => (now?.id === id ? null : now)));
  const words = useRef<HTMLFieldSetElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const { judged } = apart;
  // The line that was pressed goes, and the focus must not go with it.
  useEffect(() => {
    if (judged !== null) back.current?.focus();
  }, [judged]);
  const looked = typed.trim() !== '';
  const takeFirst = () => {
    if (others[0]) setInto(others[0]);
    words.current?.querySelector<HTMLElement>('input[type="radio"]')?.focus();
  };
  const enter = useEnter({
    words: looked ? typed : '',
    found: others.map((o) => o.id),
    looked: !found.isFetching,
    take: takeFirst,
  });
  const option = (c: Choosable, first: boolean) => (
    <label key={c.id}>
      <input
        type="radio"
        name="into"
        checked={into?.id === c.id}
        data-autofocus={first || undefined}
        onChange={() => setInto(c)}
      />
      <StandingGlyph standing={c.standing} size={16} label />
      <span>
        {c.statement}
        {c.said && <span className={styles.said}>{c.said}</span>}
      </span>
    </label>
  );
  return (
    <Dialog title="Which claim is it too?" size={680} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(e) => {
          e.preventDefault();
          if (into !== null && !busy) onMerge(into);
        }}
      >
        <p>
          <b>{claim.statement}</b>
          <br />
          This is accepted as another way to say the claim chosen here. Both sentences stay on record, and undo parts
          them again.
        </p>
        {twins.length > 0 && (
          <fieldset className={styles.options}>
            <legend>Same two ends, same predicate</legend>
            {twins.map((t, i) => (
              <div key={t.id} className={styles.option}>
                {option(t, i === 0)}
                <Button small disabled={apart.busy} onClick={() => apart.judge(t)}>
                  Not the same
                </Button>
              </div>
            ))}
          </fieldset>
        )}
        <p role="status" className={styles.done}>
          {judged && (
            <>
              Recorded: “{judged.statement}” is another claim.{' '}
              <Button small ref={back} disabled={apart.busy} onClick={apart.undo}>
                Undo
              </Button>
            </>
          )}
        </p>
        <fieldset
          className={styles.options}
          ref={words}
          // While one types, Enter and the arrow down take the first that was found; Enter on a claim merges.
          onKeyDownCapture={(e) => {
            if (!(e.target instanceof HTMLInputElement) || e.target.type !== 'text') return;
            if (e.key !== 'Enter' && e.key !== 'ArrowDown') return;
            e.preventDefault();
            if (e.key === 'Enter') enter(e);
            else takeFirst();
          }}
        >
          <legend>{twins.length > 0 ? 'Any other claim' : 'Any claim'}</legend>
          <Text
            label="A word of it"
            value={typed}
            first={twins.length === 0}
            placeholder="a name, a thing, a verb"
            onChange={setTyped}
          />
          {others.map((c) => (
            <div key={c.id} className={styles.option}>
              {option(c, false)}
            </div>
          ))}
          <p role="status" className={styles.count}>
            {looked &&
              (found.isError
                ? `${failureOf(found.error).title}. What is chosen is kept.`
                : found.isFetching
                  ? 'Looking…'
                  : found.data &&
                    countInWords(hits.length, found.data.total, hits.filter((h) => isListed(h.id)).length))}
          </p>
        </fieldset>
        <DialogEnd
          trouble={apart.failed ?? trouble}
          act={
            <Button kind="primary" type="submit" disabled={into === null || busy}>
              {into === null ? 'Choose a claim' : 'Merge'}
            </Button>
          }
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

/** `elsewhere`: of those shown, how many are not in the list below because they stand above it. */
function countInWords(shown: number, total: number, elsewhere: number): string {
  if (total === 0) return 'No claim has these words.';
  const above = elsewhere === 0 ? '' : `, ${inNumbers(elsewhere)} of them above`;
  return shown < total
    ? `The first ${inNumbers(shown)} of ${counted(total, 'claim')} with these words${above}.`
    : `${counted(total, 'claim')} with these words${above}.`;
}

/** That two claims are not the same, recorded and taken back in the same place. */
function useApart(claim: string, onApart: (other: string) => void) {
  const client = useQueryClient();
  const [judged, setJudged] = useState<{ readonly id: string; readonly statement: string } | null>(null);
  const judge = useMutation({
    mutationFn: (other: ClaimRef) => judgeClaimsDifferent({ a: claim, b: other.id }),
    onSuccess: (reply, other) => {
      setJudged({ id: reply.id, statement: other.statement });
      onApart(other.id);
      void client.invalidateQueries();
    },
  });
  const undo = useMutation({
    mutationFn: (id: string) => undoClaimsDifferent(id),
    onSuccess: () => {
      setJudged(null);
      return client.invalidateQueries();
    },
  });
  const error = judge.error ?? undo.error;
  return {
    busy: judge.isPending || undo.isPending,
    judged,
    failed: error === null ? null : `${failureOf(error).title}. Nothing was recorded.`,
    judge: (other: ClaimRef) => judge.mutate(other),
    undo: () => judged && undo.mutate(judged.id),
  };
}
