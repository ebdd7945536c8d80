import type { Ontology } from '../../../server/contract/ontology.ts';
import type { ArticleProposals } from '../../../server/contract/review.ts';
import type { Content, Draft } from './content.ts';
import styles from './dialogs.module.css';
import { EntityPick } from './EntityPick.tsx';
import { sentenceOf } from './fieldList.ts';
import { PassageField } from './PassageField.tsx';
import { PredicateField } from './PlainFields.tsx';
import { movePassages } from './spans.ts';

/** What one half of a split says other than the whole. */
export function Half({
  word,
  first,
  article,
  ontology,
  whole,
  content,
  onChange,
}: {
  word: string;
  /** Has the focus when the dialog opens. */
  first: boolean;
  article: ArticleProposals;
  ontology: Ontology | undefined;
  whole: Content;
  content: Content;
  onChange(change: Draft): void;
}) {
  const whose = word.toLowerCase();
  const pick = (which: 'subject' | 'object') => (
    <EntityPick
      label={`${which === 'subject' ? 'Subject' : 'Object'} of ${whose}`}
      value={content[which]}
      known={article.entities}
      article={article.id}
      most={3}
      onChange={(entity) => onChange(which === 'subject' ? { subject: entity } : { object: entity })}
    />
  );
  const sentence = (said: Content) => sentenceOf(said, ontology, article.text);
  const isSame = whole.subject?.id === content.subject?.id && sentence(whole) === sentence(content);
  return (
    <fieldset className={styles.half}>
      <legend>{word}</legend>
      <p className={styles.sentence} tabIndex={-1} data-autofocus={first || undefined}>
        {isSame ? whole.statement : sentence(content)}
      </p>
      {pick('subject')}
      <PredicateField content={content} ontology={ontology} sentence={null} onChange={onChange} />
      {pick('object')}
      {whole.figures.map((f) => (
        <label key={JSON.stringify(f)} className={styles.figure}>
          <input
            type="checkbox"
            checked={content.figures.includes(f)}
            onChange={(e) => {
              const on = e.currentTarget.checked;
              onChange({ figures: whole.figures.filter((x) => (x === f ? on : content.figures.includes(x))) });
            }}
          />
          <span>
            with the figure <q>{f.text}</q>
          </span>
        </label>
      ))}
      <PassageField
        article={article}
        passages={content.passages}
        whose={whose}
        keys={false}
        onMove={(end, by) => onChange({ passages: movePassages(article, content.passages, end, { by }) })}
        onDrop={(at) => onChange({ passages: content.passages.filter((_, i) => i !== at) })}
        onChoose={(span) => onChange({ passages: [span] })}
      />
    </fieldset>
  );
}
