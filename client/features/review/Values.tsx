import type { Ontology } from '../../../server/contract/ontology.ts';
import type { ArticleProposals } from '../../../server/contract/review.ts';
import { dateInWords, periodInWords } from '../../ui/dates.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { boundInWords } from '../../ui/figures.ts';
import { counted } from '../../ui/words.ts';
import type { Content } from './content.ts';
import { type FieldId, fitting, wordsFor } from './fieldList.ts';
import styles from './proposal-card.module.css';
import { placeInWords } from './spans.ts';

type Shown = { readonly content: Content; readonly article: ArticleProposals; readonly ontology: Ontology | undefined };

/** What a field holds. */
export function Value({ id, content, article, ontology }: Shown & { id: FieldId }) {
  if (id === 'subject' || id === 'object') {
    const entity = content[id];
    if (entity === null) return <span className={styles.none}>not chosen</span>;
    return (
      <>
        <span className={styles.entity}>
          <EntityGlyph types={entity.types} size={20} />
          <b>{entity.name}</b>
        </span>
        {id === 'object' && content.instrument && <span>with {content.instrument.name}</span>}
      </>
    );
  }
  if (id === 'predicate') {
    const forward = ontology?.predicates.find((p) => p.id === content.predicate)?.label.forward;
    if (forward === undefined) return <span className={styles.none}>not chosen</span>;
    return (
      <>
        <b>{forward}</b>
        {content.label && <span>more exactly: {content.label}</span>}
      </>
    );
  }
  if (id === 'voices')
    return (
      <span className={styles.chain}>
        {content.voices.map((v) => (
          <span key={v.entity.id}>
            <b>{v.entity.name}</b>
            {v.for && ` for ${v.for.name}`} →{' '}
          </span>
        ))}
        {article.publisher.name}
        {content.voices.length === 0 && ' itself'}
      </span>
    );
  if (id === 'figure')
    return content.figures.length === 0 ? (
      <span className={styles.none}>none</span>
    ) : (
      <b>{content.figures.map((f) => boundInWords(f) || f.text).join('; ')}</b>
    );
  if (id === 'time')
    return content.validFrom === null && content.validTo === null ? (
      <span className={styles.none}>none in the passage</span>
    ) : (
      <b>{periodInWords(content.validFrom, content.validTo)}</b>
    );
  return <span>{placeInWords(article.paragraphs, content.passages)}</span>;
}

/** The words a value was read from, or what else is known of it. */
export function From({ id, content, article, ontology }: Shown & { id: FieldId }) {
  if (id === 'subject' || id === 'object') {
    const entity = content[id];
    if (entity === null) return null;
    const words = wordsFor(article, entity.id, content.passages);
    const known = article.entities.find((e) => e.id === entity.id)?.claims ?? 0;
    return (
      <>
        {words !== null && words !== entity.name && (
          <>
            from <q className={styles.words}>{words}</q>,{' '}
          </>
        )}
        {entity.unnamed ? 'unnamed: kept to this article' : `known, ${counted(known, 'claim')}`}
      </>
    );
  }
  if (id === 'predicate') {
    const asked = ontology?.predicates.find((p) => p.id === content.predicate);
    if (ontology === undefined || asked === undefined) return null;
    if (!fitting(ontology, content).includes(asked.id))
      return `asks for ${asked.subject.join(', ')} to ${asked.object.join(', ')}`;
    const [from, to] = [content.subject?.types[0], content.object?.types[0]];
    return from && to ? `fits ${from} to ${to}` : null;
  }
  if (id === 'voices') {
    const [inner] = content.voices;
    if (inner === undefined) return 'no voice named';
    if (inner.entity.unnamed) return 'innermost is unnamed';
    const words = wordsFor(article, inner.entity.id, content.passages);
    return words === null ? null : (
      <>
        from <q className={styles.words}>{words}</q>
      </>
    );
  }
  if (id === 'figure') {
    const [first] = content.figures;
    return first === undefined ? null : (
      <>
        from <q className={styles.words}>{first.text}</q>
      </>
    );
  }
  if (id === 'time')
    return content.dateText === null ? (
      article.publishedOn === null ? (
        'the article is undated'
      ) : (
        `published ${dateInWords(article.publishedOn)}`
      )
    ) : (
      <>
        from <q className={styles.words}>{content.dateText}</q>
      </>
    );
  if (id === 'passage')
    return `exact text, ${counted(
      content.passages.reduce((n, p) => n + p.end - p.start, 0),
      'character',
    )}`;
  return null;
}
