import { Button } from '../../ui/Button.tsx';
import { Failure } from '../../ui/states.tsx';
import { listed } from '../../ui/words.ts';
import { type Content, toClaim } from './content.ts';
import { Fields, type FieldsProps } from './Fields.tsx';
import { fieldNamed, sentenceOf } from './fieldList.ts';
import styles from './proposal-card.module.css';
import type { Trouble } from './useVerdicts.ts';

/** A claim that a person found: the same nine fields, the selected words as its passage. */
export function NewClaim({
  trouble,
  busy,
  onAdd,
  onLeave,
  ...fields
}: Omit<FieldsProps, 'wrong' | 'changed'> & {
  content: Content;
  trouble: Trouble | null;
  busy: boolean;
  onAdd(): void;
  onLeave(): void;
}) {
  const claim = toClaim(fields.content);
  const missing = 'missing' in claim ? claim.missing : [];
  const field = fieldNamed(trouble?.field ?? null);
  return (
    <section className={styles.card} aria-label="A claim by hand">
      <header className={styles.head}>
        <p className={styles.meta}>
          <span>A claim by hand</span>
          <span className={styles.score}>accepted as it is added</span>
        </p>
        <h2 className={styles.statement} tabIndex={-1} data-in-hand>
          {fields.content.statement || sentenceOf(fields.content, fields.ontology, fields.article.text)}
        </h2>
      </header>
      {trouble && field === null && (
        <div className={styles.trouble}>
          <Failure error={trouble} />
        </div>
      )}
      <Fields
        {...fields}
        changed={new Set()}
        wrong={trouble && field ? { field, words: `${trouble.title}. ${trouble.detail}` } : null}
      />
      <div className={styles.adding}>
        <Button kind="primary" disabled={missing.length > 0 || busy} onClick={onAdd}>
          Add this claim
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
        {missing.length > 0 && <span className={styles.note}>It still needs {listed(missing)}.</span>}
      </div>
    </section>
  );
}
