import { Copy, GitMerge, Users } from 'lucide-react';
import { Link } from 'wouter';
import type { Proposal } from '../../../server/contract/review.ts';
import { addressOf } from '../../state/address/address.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { Failure } from '../../ui/states.tsx';
import { reviewWords, stanceWords } from '../../ui/words.ts';
import { isChanged } from './content.ts';
import { Fields, type FieldsProps } from './Fields.tsx';
import { fieldNamed, isSaidAnew, sentenceOf } from './fieldList.ts';
import styles from './proposal-card.module.css';
import { Rings } from './Rings.tsx';
import type { Trouble } from './useVerdicts.ts';
import { decidedThereInWords, needsInWords, reviewInWords } from './words.ts';

const extractors = { offline: 'offline extractor', llm: 'language model', curated: 'curated', manual: 'added by hand' };

/** A proposal with its nine fields; the extractor's score stands apart, because it says nothing of the claim. */
export function ProposalCard({
  proposal: p,
  number,
  of,
  two,
  trouble,
  onDone,
  onMerge,
  ...fields
}: Omit<FieldsProps, 'wrong'> & {
  proposal: Proposal;
  number: number;
  of: number;
  two: boolean;
  trouble: Trouble | null;
  onDone(): void;
  onMerge(): void;
}) {
  const { assertion, claim, second } = p;
  const { changed, content, ontology } = fields;
  const anew = isSaidAnew(changed);
  const own = trouble?.assertion === assertion.id ? trouble : null;
  const field = fieldNamed(own?.field ?? null);
  const waits = assertion.review === 'proposed';
  return (
    <section className={styles.card} aria-label={`Proposal ${number} of ${of}`}>
      <header className={styles.head}>
        <p className={styles.meta}>
          <span className={styles.state}>
            {waits && <StandingGlyph standing="unreviewed" size={17} />}
            {waits ? 'Unreviewed' : capital(reviewWords[assertion.review])}
          </span>
          <span>
            Proposal {number} of {of}
          </span>
          <span className={styles.score}>
            {extractors[assertion.extractor]}
            {assertion.score !== null && `, score ${assertion.score.toFixed(2)}`}
          </span>
        </p>
        {content.stance !== 'affirms' && (
          <p className={styles.stance}>
            <StanceMark stance={content.stance} />
            {content.voices[0]?.entity.name ?? fields.article.publisher.name}{' '}
            {stanceWords[content.stance].verb.toLowerCase()}
            {content.stance === 'declines' && ' to answer'}:
          </p>
        )}
        <h2 className={styles.statement} tabIndex={-1} data-in-hand>
          {anew
            ? sentenceOf(content, ontology, fields.article.text)
            : changed.has('statement')
              ? content.statement
              : claim.statement}
        </h2>
        {content.passages.map((words) => (
          <blockquote key={words.start} className={styles.heard} lang={fields.article.language}>
            {fields.article.text.slice(words.start, words.end)}
          </blockquote>
        ))}
        {anew && <p className={styles.note}>The sentence is made anew from the fields.</p>}
        {changed.size > 0 && (
          <p className={styles.note}>
            Edited, not recorded yet: <KeyCap>A</KeyCap> accepts it so.
          </p>
        )}
      </header>
      {own && field === null && (
        <div className={styles.trouble}>
          <Failure error={{ title: own.title, detail: own.detail }}>
            <Button small onClick={onDone}>
              Read on
            </Button>
          </Failure>
        </div>
      )}
      <Fields {...fields} wrong={own && field ? { field, words: `${own.title}. ${own.detail}` } : null} />
      <div className={styles.besides}>
        {p.twins.map((t) => (
          <div key={t.id} className={styles.beside}>
            <GitMerge size={18} strokeWidth={1.8} aria-hidden="true" />
            <p>
              Near twin, {t.standing === 'unreviewed' ? 'not reviewed' : 'accepted'}:{' '}
              <Link href={addressOf({ selection: { kind: 'claim', id: t.id } })}>{t.statement}</Link> Same claim?
            </p>
            <Button small onClick={onMerge}>
              Merge <KeyCap>M</KeyCap>
            </Button>
          </div>
        ))}
        {p.original && waits && (
          <div className={styles.beside}>
            <Copy size={18} strokeWidth={1.8} aria-hidden="true" />
            <p>{decidedThereInWords(p.original)}</p>
          </div>
        )}
        {two && second.needed.length > 0 && (
          <div className={styles.beside}>
            <Users size={18} strokeWidth={1.8} aria-hidden="true" />
            <p>
              Needs a <b>second reviewer</b>: {needsInWords(second.needed)}.{' '}
              {second.agreement === 'none'
                ? 'Yours is the first verdict.'
                : second.agreement === 'one'
                  ? `${second.reviewers[0]?.by} gave the first verdict.`
                  : second.agreement === 'agree'
                    ? 'Both agree.'
                    : 'They do not agree.'}
            </p>
            <Rings reviewers={second.reviewers} />
          </div>
        )}
        {(assertion.review === 'accepted' || assertion.review === 'edited') && (
          <div className={styles.beside}>
            <p>
              In the graph: <Link href={onCanvas(claim)}>see it on the canvas</Link>.
            </p>
          </div>
        )}
        {p.reviews.map((r) => (
          <div key={r.id} className={styles.beside}>
            <p>
              {r.undoneAt === null ? '' : 'Taken back: '}
              {reviewInWords(r)}
              {r.before !== null && <>. Before: {r.before}</>}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
/** The canvas knows the Link it draws, and shows by itself one that draws none. */
const onCanvas = ({ id }: Proposal['claim']): string => addressOf({ selection: { kind: 'claim', id } });
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
export const changedFields = (draft: object): ReadonlySet<string> =>
  isChanged(draft) ? new Set(Object.keys(draft)) : new Set();
