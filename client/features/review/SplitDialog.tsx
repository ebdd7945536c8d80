import { useState } from 'react';
import type { ArticleProposals, Proposal } from '../../../server/contract/review.ts';
import { useOntology } from '../../api/ontology.ts';
import type { Split } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { contentOf, type Draft, isChanged, tidy, toEdit } from './content.ts';
import { Dialog } from './Dialog.tsx';
import { DialogEnd } from './DialogEnd.tsx';
import styles from './dialogs.module.css';
import { Half } from './Half.tsx';
import { paragraphAt } from './spans.ts';

/** One proposal that says two things: each half keeps what it does not change. */
export function SplitDialog({
  article,
  proposal,
  busy,
  trouble,
  onClose,
  onSplit,
}: {
  article: ArticleProposals;
  proposal: Proposal;
  busy: boolean;
  trouble: string | null;
  onClose(): void;
  onSplit(asked: Split): void;
}) {
  const ontology = useOntology();
  const whole = contentOf(proposal);
  const [halves, setHalves] = useState<readonly [Draft, Draft]>([{}, {}]);
  const paragraphOf = (at: number) => paragraphAt(article.paragraphs, at)?.number ?? -1;
  /** The server wants each half to name something: one that stays as it was names its stance. */
  const part = (draft: Draft) => toEdit(proposal, isChanged(draft) ? draft : { stance: whole.stance }, paragraphOf);
  const missing = whatIsMissing(halves);
  return (
    <Dialog title="Split it in two" size={920} onClose={onClose}>
      <form
        className={styles.form}
        // In a field for an entity Enter takes what is found there, and where nothing is, nothing.
        onKeyDown={(e) => {
          if (e.key === 'Enter' && e.target instanceof Element && e.target.role === 'combobox') e.preventDefault();
        }}
        onSubmit={(e) => {
          e.preventDefault();
          if (missing === null && !busy) onSplit({ parts: [part(halves[0]), part(halves[1])], reason: null });
        }}
      >
        <p>
          <b>{proposal.claim.statement}</b>
          <br />
          Both halves are accepted and keep what is not changed here: voices, stance, modality, time. Undo makes one of
          them again.
        </p>
        <div className={styles.halves}>
          {([0, 1] as const).map((i) => (
            <Half
              key={i}
              word={i === 0 ? 'One half' : 'The other half'}
              first={i === 0}
              article={article}
              ontology={ontology.data}
              whole={whole}
              content={{ ...whole, ...halves[i] }}
              onChange={(change) =>
                setHalves((now) => {
                  const next = tidy(whole, { ...now[i], ...change });
                  return i === 0 ? [next, now[1]] : [now[0], next];
                })
              }
            />
          ))}
        </div>
        <DialogEnd
          trouble={trouble}
          act={
            <Button kind="primary" type="submit" disabled={missing !== null || busy}>
              Split and accept both
            </Button>
          }
          leave="Leave it whole"
          onClose={onClose}
        >
          <span role="status" className={styles.count}>
            {missing}
          </span>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

function whatIsMissing([one, other]: readonly [Draft, Draft]): string | null {
  for (const [word, half] of [
    ['One half', one],
    ['The other half', other],
  ] as const) {
    if (half.subject === null) return `${word} has no subject.`;
    if (half.object === null) return `${word} has no object.`;
  }
  return JSON.stringify(one) === JSON.stringify(other) ? 'Both halves still say the same.' : null;
}
