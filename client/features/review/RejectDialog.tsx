import { useState } from 'react';
import type { Proposal } from '../../../server/contract/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from './Dialog.tsx';
import { DialogEnd } from './DialogEnd.tsx';
import styles from './dialogs.module.css';

/** What is wrong most often; any other words do as well. */
const common = [
  'The article does not say so.',
  'Wrong subject or object.',
  'Wrong voice.',
  'An opinion, not a claim.',
  'Said already by another claim.',
];

export function RejectDialog({
  proposal,
  trouble,
  onClose,
  onReject,
}: {
  proposal: Proposal;
  trouble: string | null;
  onClose(): void;
  onReject(reason: string): void;
}) {
  const [reason, setReason] = useState('');
  const send = () => {
    if (reason.trim() !== '') onReject(reason.trim());
  };
  return (
    <Dialog title="Why is it rejected?" onClose={onClose}>
      <p>{proposal.claim.statement}</p>
      <label className={styles.reason}>
        Reason, kept beside the verdict
        <textarea
          data-autofocus
          value={reason}
          onChange={(e) => setReason(e.currentTarget.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || e.shiftKey) return;
            e.preventDefault();
            send();
          }}
        />
      </label>
      <div className={styles.common}>
        {common.map((words) => (
          <Button key={words} small onClick={() => setReason(words)}>
            {words}
          </Button>
        ))}
      </div>
      <DialogEnd
        trouble={trouble}
        act={
          <Button kind="primary" disabled={reason.trim() === ''} onClick={send}>
            Reject it
          </Button>
        }
        onClose={onClose}
      />
    </Dialog>
  );
}
