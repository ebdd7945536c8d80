import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { ArticleProposals } from '../../../server/contract/review.ts';
import { modalities, stances } from '../../../server/contract/terms.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { modalityWords } from '../../ui/words.ts';
import { Choice } from './Choice.tsx';
import type { Content, Draft } from './content.ts';
import { EntityPick } from './EntityPick.tsx';
import { type FieldId, fieldList, isSaidAnew } from './fieldList.ts';
import { PassageField } from './PassageField.tsx';
import { FigureField, PredicateField, TimeField } from './PlainFields.tsx';
import styles from './proposal-card.module.css';
import type { End } from './spans.ts';
import { From, Value } from './Values.tsx';
import { VoicesField } from './VoicesField.tsx';

export type FieldsProps = {
  readonly article: ArticleProposals;
  readonly ontology: Ontology | undefined;
  readonly content: Content;
  /** Fields that differ from the proposal. */
  readonly changed: ReadonlySet<string>;
  readonly open: FieldId | null;
  readonly wrong: { readonly field: FieldId; readonly words: string } | null;
  onOpen(field: FieldId | null): void;
  onChange(change: Draft): void;
  onMove(end: End, by: 1 | -1): void;
};

/** Nine fields on the keys 1 to 9, one open at a time; stance and modality are one press and always open. */
export function Fields(props: FieldsProps) {
  const { content, article, ontology, open, changed, wrong, onOpen, onChange } = props;
  return (
    <ol className={styles.fields}>
      {fieldList.map(({ id, word, of }, i) => {
        const is = open === id;
        const differs = of.some((f) => changed.has(f));
        return (
          <li key={id} className={styles.field} data-open={is || undefined} data-field={id}>
            {id === 'stance' || id === 'modality' ? (
              <div className={styles.row}>
                <KeyCap>{String(i + 1)}</KeyCap>
                <span className={styles.name}>{word}</span>
                {id === 'stance' ? (
                  <Choice
                    name="stance"
                    legend="Stance"
                    options={stances.map((value) => ({
                      value,
                      word: (
                        <>
                          <StanceMark stance={value} />
                          {value}
                        </>
                      ),
                    }))}
                    value={content.stance}
                    onChange={(stance) => onChange({ stance })}
                  />
                ) : (
                  <Choice
                    name="modality"
                    legend="Modality"
                    options={modalities.map((value) => ({ value, word: modalityWords[value] }))}
                    value={content.modality}
                    onChange={(modality) => onChange({ modality })}
                  />
                )}
                {differs && <span className={styles.edited}>edited</span>}
              </div>
            ) : (
              <button
                type="button"
                className={styles.row}
                aria-expanded={is}
                data-row-of={id}
                onClick={() => onOpen(is ? null : id)}
              >
                <KeyCap>{String(i + 1)}</KeyCap>
                <span className={styles.name}>{word}</span>
                <span className={styles.value}>
                  <Value id={id} content={content} article={article} ontology={ontology} />
                </span>
                <span className={styles.from}>
                  {differs && <span className={styles.edited}>edited</span>}
                  <From id={id} content={content} article={article} ontology={ontology} />
                </span>
              </button>
            )}
            {wrong?.field === id && (
              <p className={styles.wrong} role="alert">
                {wrong.words}
              </p>
            )}
            {is && <Editor id={id} {...props} />}
          </li>
        );
      })}
    </ol>
  );
}

/**
 * Between what lies over both ends of the page. Where it has to move it begins the page: a row that is cut by the tabs of a
 * telephone is too small to press.
 */
function showWhole(field: HTMLElement | null | undefined): void {
  const before = field?.getBoundingClientRect().top;
  field?.scrollIntoView({ block: 'nearest' });
  if (field?.getBoundingClientRect().top !== before) field?.scrollIntoView({ block: 'start' });
}

function Editor({ id, article, ontology, content, changed, onOpen, onChange, onMove }: FieldsProps & { id: FieldId }) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(content);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
    showWhole(box.current?.closest('li'));
  }, []);
  const close = () => {
    onOpen(null);
    document.querySelector<HTMLElement>(`[data-row-of="${id}"]`)?.focus();
  };
  const press = (e: KeyboardEvent) => {
    // A list under a field takes both keys for itself first.
    const listed = e.target instanceof HTMLElement && e.target.getAttribute('aria-expanded') === 'true';
    if (e.defaultPrevented || listed) return;
    if (e.key === 'Escape') {
      const fields = fieldList.find((f) => f.id === id)?.of ?? [];
      const was: Readonly<Record<string, unknown>> = { ...before.current };
      onChange(Object.fromEntries(fields.filter((f) => f in was).map((f) => [f, was[f]])));
      close();
    } else if (e.key === 'Enter' && !(e.target instanceof HTMLButtonElement)) close();
    else return;
    e.preventDefault();
  };
  const known = article.entities;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div className={styles.editor} ref={box} onKeyDown={press} data-testid="editor">
      {(id === 'subject' || id === 'object') && (
        <EntityPick
          label={id === 'subject' ? 'Subject' : 'Object'}
          value={content[id]}
          known={known}
          article={article.id}
          onChange={(e) => onChange(id === 'subject' ? { subject: e } : { object: e })}
        />
      )}
      {id === 'object' && (
        <EntityPick
          label="With what, if anything"
          value={content.instrument}
          known={known}
          article={article.id}
          onChange={(instrument) => onChange({ instrument })}
        />
      )}
      {id === 'predicate' && (
        <PredicateField
          content={content}
          ontology={ontology}
          sentence={isSaidAnew(changed) ? '' : content.statement}
          onChange={onChange}
        />
      )}
      {id === 'voices' && (
        <VoicesField
          content={content}
          known={known}
          article={article.id}
          outlet={article.publisher}
          onChange={onChange}
        />
      )}
      {id === 'figure' && <FigureField content={content} onChange={onChange} />}
      {id === 'time' && <TimeField content={content} onChange={onChange} />}
      {id === 'passage' && (
        <PassageField
          article={article}
          passages={content.passages}
          onMove={onMove}
          onDrop={(at) => onChange({ passages: content.passages.filter((_, i) => i !== at) })}
          onChoose={(span) => onChange({ passages: [span] })}
        />
      )}
      <p className={styles.keys}>
        <KeyCap>Enter</KeyCap> keeps, <KeyCap>Esc</KeyCap> restores.
      </p>
    </div>
  );
}
