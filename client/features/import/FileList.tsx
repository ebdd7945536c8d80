import {
  CalendarX,
  Check,
  CopyCheck,
  CopyX,
  FileText,
  FileX,
  type LucideIcon,
  MinusCircle,
  Replace,
} from 'lucide-react';
import type { ArticleChange, RecognisedArticle } from '../../../server/contract/ingest.ts';
import { Button } from '../../ui/Button.tsx';
import { dateInWords } from '../../ui/dates.ts';
import { counted, listed } from '../../ui/words.ts';
import styles from './file-list.module.css';
import { type Fate, fateOf, type Given, type ReadFile } from './given.ts';
import { bytesInWords, fateInWords, fateWords } from './words.ts';

export type Chosen = { readonly key: string; readonly index: number };

const signs: Readonly<Record<Fate, LucideIcon>> = {
  ready: Check,
  'needs-date': CalendarX,
  'already-here': CopyCheck,
  replaces: Replace,
  'same-head': CopyX,
  'near-twin': CopyCheck,
  'left-out': MinusCircle,
  own: Check,
};

/** Files with the articles that were recognised in each, and what stands against one at its own place. */
export function FileList({
  files,
  failed,
  chosen,
  onChoose,
  onChange,
  onRemove,
}: {
  files: readonly ReadFile[];
  /** Whether reading them failed, so that nobody waits. */
  failed: boolean;
  chosen: Chosen | null;
  onChoose(chosen: Chosen): void;
  onChange(key: string, change: ArticleChange): void;
  onRemove(key: string): void;
}) {
  return (
    <ul className={styles.files}>
      {files.map(({ given, read }) => (
        <li key={given.key} className={styles.file}>
          <div className={styles.head}>
            {read?.kind === null ? (
              <FileX size={18} strokeWidth={1.8} aria-hidden="true" />
            ) : (
              <FileText size={18} strokeWidth={1.8} aria-hidden="true" />
            )}
            <h2>{given.name}</h2>
            {read && (
              <span className={styles.about}>
                {bytesInWords(read.bytes)}
                {read.pages !== null && `, ${counted(read.pages, 'page')}`}
              </span>
            )}
            <span className={styles.count}>
              {read === null
                ? failed
                  ? 'Not read yet'
                  : 'Being read'
                : read.articles.length === 0
                  ? 'Not read'
                  : counted(read.articles.length, 'article')}
            </span>
            <Button small onClick={() => onRemove(given.key)} aria-label={`Remove ${given.name}`}>
              Remove
            </Button>
          </div>
          {read === null && !failed && (
            <span className={styles.bar} role="status" aria-label={`${given.name} is being read`} />
          )}
          {read && read.articles.length > 0 && (
            <ol>
              {read.articles.map((a) => (
                <Row
                  key={a.index}
                  article={a}
                  given={given}
                  held={chosen?.key === given.key && chosen.index === a.index}
                  onChoose={() => onChoose({ key: given.key, index: a.index })}
                  onChange={(change) => onChange(given.key, { index: a.index, ...change })}
                />
              ))}
            </ol>
          )}
          {read?.problems.map((p) => (
            <p key={`${p.what} ${p.line} ${p.reason}`} className={styles.problem}>
              <b>{p.kind === 'rejection' ? 'Left out' : 'Note'}</b>
              {p.line !== null && `, line ${p.line}`}: {p.what || 'the file'} {p.reason}
            </p>
          ))}
          {read && read.articles.length === 0 && (
            <p className={styles.problem}>Nothing of it is added. The file itself stays as it is.</p>
          )}
          {read && read.leftOut.length > 0 && (
            <details className={styles.leftOut}>
              <summary>
                {counted(read.leftOut.length, 'stretch', 'stretches')} of the file taken for no part of an article
              </summary>
              <ul>
                {read.leftOut.map((l) => (
                  <li key={`${l.line} ${l.words}`}>
                    {l.line !== null && `Line ${l.line}: `}
                    <q>{l.words}</q> {l.why}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Row({
  article: a,
  given,
  held,
  onChoose,
  onChange,
}: {
  article: RecognisedArticle;
  given: Given;
  held: boolean;
  onChoose(): void;
  onChange(change: Omit<ArticleChange, 'index'>): void;
}) {
  const fate = fateOf(given, a);
  const Sign = signs[fate];
  return (
    <li className={styles.row} data-held={held || undefined}>
      <button type="button" className={styles.choose} aria-pressed={held} onClick={onChoose}>
        <span className={styles.number}>{a.index + 1}</span>
        <span>
          <span className={styles.title} lang={a.language.code}>
            {a.title}
          </span>
          <span className={styles.about}>
            <b>{a.publisher ?? 'outlet not known'}</b>, {a.authors.length > 0 ? listed(a.authors) : 'no person named'}
            {a.dateline && `, ${a.dateline}`}, {a.publishedOn === null ? 'no date' : dateInWords(a.publishedOn)}
          </span>
        </span>
      </button>
      <div className={styles.state}>
        <p>
          <Sign size={16} strokeWidth={1.8} aria-hidden="true" />
          <b>{fateWords[fate]}</b>
        </p>
        <p>{fateInWords(fate, a)}</p>
        {a.warnings.map((w) => (
          <p key={w}>It {w}.</p>
        ))}
        <div className={styles.ways}>
          {fate === 'near-twin' && (
            <Button small onClick={() => onChange({ own: true })}>
              Keep as its own telling
            </Button>
          )}
          {fate === 'own' && (
            <Button small onClick={() => onChange({ own: false })}>
              Count as a copy
            </Button>
          )}
          {fate === 'left-out' ? (
            <Button small onClick={() => onChange({ skip: false })}>
              Take it in
            </Button>
          ) : (
            fate !== 'already-here' && (
              <Button small onClick={() => onChange({ skip: true })} aria-label={`Leave out ${a.title}`}>
                Leave out
              </Button>
            )
          )}
        </div>
      </div>
    </li>
  );
}
