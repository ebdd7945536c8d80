import { useState } from 'react';
import type { ArticleProposals, Proposal } from '../../../server/contract/review.ts';
import { useOntology } from '../../api/ontology.ts';
import type { Split } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { type Content, contentOf, type Draft, isChanged, tidy, toEdit } from './content.ts';
import { Dialog } from './Dialog.tsx';
import styles from './dialogs.module.css';
import { EntityPick } from './EntityPick.tsx';
import { sentenceOf } from './fieldList.ts';
import { PredicateField } from './PlainFields.tsx';
import { paragraphAt } from './spans.ts';

/** One proposal that says two things: each half keeps the passage and differs where it must. */
export function SplitDialog({
  article,
  proposal,
  trouble,
  onClose,
  onSplit,
}: {
  article: ArticleProposals;
  proposal: Proposal;
  trouble: string | null;
  onClose(): void;
  onSplit(asked: Split): void;
}) {
  const whole = contentOf(proposal);
  const [halves, setHalves] = useState<readonly [Draft, Draft]>([{}, {}]);
  const paragraphOf = (at: number) => paragraphAt(article.paragraphs, at)?.number ?? -1;
  /** The server wants each half to name something: one that stays as it was names its stance. */
  const part = (draft: Draft) => toEdit(proposal, isChanged(draft) ? draft : { stance: whole.stance }, paragraphOf);
  const differ = JSON.stringify(halves[0]) !== JSON.stringify(halves[1]);
  return (
    <Dialog title="Split it in two" size={880} onClose={onClose}>
      <p>
        <b>{proposal.claim.statement}</b> Both halves are accepted and keep the passage; undo makes one of them again.
      </p>
      <div className={styles.halves}>
        {([0, 1] as const).map((i) => (
          <Half
            key={i}
            word={i === 0 ? 'One half' : 'The other half'}
            article={article}
            content={{ ...whole, ...halves[i] }}
            onChange={(change) => {
              const next = tidy(whole, { ...halves[i], ...change });
              setHalves(i === 0 ? [next, halves[1]] : [halves[0], next]);
            }}
          />
        ))}
      </div>
      {trouble && (
        <p role="alert" className={styles.wrong}>
          {trouble}
        </p>
      )}
      <div className={styles.acts}>
        <Button
          kind="primary"
          disabled={!differ}
          onClick={() => onSplit({ parts: [part(halves[0]), part(halves[1])], reason: null })}
        >
          Split and accept both
        </Button>
        <Button onClick={onClose}>Leave it whole</Button>
      </div>
    </Dialog>
  );
}

function Half({
  word,
  article,
  content,
  onChange,
}: {
  word: string;
  article: ArticleProposals;
  content: Content;
  onChange(change: Draft): void;
}) {
  const ontology = useOntology();
  return (
    <fieldset className={styles.half}>
      <h3>{word}</h3>
      <p>{sentenceOf(content, ontology.data)}</p>
      <EntityPick
        label={`Subject of ${word.toLowerCase()}`}
        value={content.subject}
        known={article.entities}
        article={article.id}
        onChange={(subject) => onChange({ subject })}
      />
      <PredicateField content={content} ontology={ontology.data} sentence={null} onChange={onChange} />
      <EntityPick
        label={`Object of ${word.toLowerCase()}`}
        value={content.object}
        known={article.entities}
        article={article.id}
        onChange={(object) => onChange({ object })}
      />
    </fieldset>
  );
}
