import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Proposal } from '../../../server/contract/review.ts';
import { judgeClaimsDifferent } from '../../api/judgements.ts';
import { useSearch } from '../../api/search.ts';
import { Button } from '../../ui/Button.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { failureOf } from '../../ui/states.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './dialogs.module.css';
import { Text } from './PlainFields.tsx';

/** Accepts a proposal as another way to say a claim that is there already. */
export function MergeDialog({
  proposal,
  trouble,
  onClose,
  onMerge,
}: {
  proposal: Proposal;
  trouble: string | null;
  onClose(): void;
  onMerge(into: string): void;
}) {
  const { claim, twins } = proposal;
  const [into, setInto] = useState(twins[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const found = useSearch({ q: typed, kind: 'claim', limit: 8 });
  const client = useQueryClient();
  const apart = useMutation({
    mutationFn: (other: string) => judgeClaimsDifferent({ a: claim.id, b: other }),
    onSuccess: () => client.invalidateQueries(),
  });
  const others = (found.data?.items ?? []).flatMap((h) =>
    h.kind === 'claim' && h.claim.id !== claim.id && !twins.some((t) => t.id === h.claim.id) ? [h.claim] : [],
  );
  const failed = apart.isError ? failureOf(apart.error).title : trouble;
  return (
    <Dialog title="Which claim is it too?" size={680} onClose={onClose}>
      <p>
        <b>{claim.statement}</b> is accepted as another way to say the claim chosen here. Both sentences stay on record.
      </p>
      <div>
        {[...twins, ...others].map((t) => (
          <div key={t.id} className={styles.option}>
            <label>
              <input type="radio" name="into" checked={into === t.id} onChange={() => setInto(t.id)} />
              <StandingGlyph standing={t.standing} size={16} label />
              <span>{t.statement}</span>
            </label>
            {twins.includes(t as (typeof twins)[number]) && (
              <Button small disabled={apart.isPending} onClick={() => apart.mutate(t.id)}>
                Not the same
              </Button>
            )}
          </div>
        ))}
      </div>
      <Text label="Another claim, by its words" value={typed} onChange={setTyped} />
      {failed && (
        <p role="alert" className={styles.wrong}>
          {failed}
        </p>
      )}
      <div className={styles.acts}>
        <Button kind="primary" disabled={into === ''} onClick={() => onMerge(into)}>
          Merge
        </Button>
        <Button onClick={onClose}>Leave it</Button>
      </div>
    </Dialog>
  );
}
