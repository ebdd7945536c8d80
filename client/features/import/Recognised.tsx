import { type ChangeEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ArticleChange, RecognisedArticle } from '../../../server/contract/ingest.ts';
import field from '../../ui/field.module.css';
import styles from './recognised.module.css';

type Found = RecognisedArticle['found']['title'];
type Change = Omit<ArticleChange, 'index'>;

/** The fields of one article, each with the words it was read from; what is missing is dashed. */
export function Recognised({
  article: a,
  file,
  given,
  wrong,
  onWrong,
  onChange,
}: {
  article: RecognisedArticle;
  /** What its file is called, and of how many articles there. */
  file: { readonly name: string; readonly articles: number };
  /** What the user said of it already. */
  given: ArticleChange | undefined;
  /** What was typed here and cannot be kept, by label. */
  wrong: ReadonlyMap<string, string>;
  onWrong(label: string, typed: string | null): void;
  onChange(change: Change): void;
}) {
  const { found } = a;
  const held = (label: string) => ({
    label,
    held: wrong.get(label),
    onHold: (typed: string | null) => onWrong(label, typed),
  });
  const name = file.articles > 1 ? `article ${a.index + 1} of ${file.name}` : file.name;
  const one = (v: string): string | null => (v.trim() === '' ? null : v.trim());
  return (
    <section className={styles.recognised} aria-label={`Recognised in ${name}`}>
      <h2>Recognised in {name}</h2>
      <p className={styles.about}>Each field says which words it was read from.</p>
      <Field
        {...held('Headline')}
        serif
        value={given?.title ?? a.title}
        from={from(found.title, given?.title)}
        onKeep={(v) => one(v) !== null && onChange({ title: v.trim() })}
      />
      <Field
        {...held('Outlet')}
        value={given?.publisher === undefined ? (a.publisher ?? '') : (given.publisher ?? '')}
        missing="not known"
        from={from(found.publisher, given?.publisher)}
        onKeep={(v) => onChange({ publisher: one(v) })}
      />
      <Field
        {...held('Authors, with commas between')}
        value={(given?.authors ?? a.authors).join(', ')}
        missing="nobody named"
        from={
          given?.authors
            ? 'Said by you.'
            : found.authors.length > 0
              ? found.authors.map((f) => <Words key={f.words} found={f} />)
              : 'No byline. A person who is quoted is a voice, not the writer.'
        }
        onKeep={(v) =>
          onChange({
            authors: v
              .split(',')
              .map((x) => x.trim())
              .filter(Boolean),
          })
        }
      />
      <Field
        {...held('Published on')}
        aside={a.publishedOn === null ? 'needed' : undefined}
        focus={a.state === 'needs-date'}
        value={given?.publishedOn === undefined ? (a.publishedOn ?? '') : (given.publishedOn ?? '')}
        missing="YYYY-MM-DD, or only YYYY-MM"
        valid={isDate}
        wrong="A date such as 2025-10-24, 2025-10 or 2025."
        from={a.publishedOn === null ? 'No day that could be read.' : from(found.publishedOn, given?.publishedOn)}
        onKeep={(v) => onChange({ publishedOn: one(v) })}
      />
      <Field
        {...held('Dateline')}
        value={given?.dateline === undefined ? (a.dateline ?? '') : (given.dateline ?? '')}
        missing="none"
        from={from(found.dateline, given?.dateline)}
        onKeep={(v) => onChange({ dateline: one(v) })}
      />
      <Field
        {...held('Language, as a code')}
        value={given?.language ?? a.language.code}
        valid={(v) => /^[a-z]{2,3}$/.test(v)}
        wrong="Two or three letters, such as en."
        from={`${a.language.name}${a.language.extracted ? ': read for claims.' : ': stored and searchable, no claim is read from it.'}`}
        onKeep={(v) => onChange({ language: v })}
      />
      <Field
        {...held('Address')}
        value={given?.url === undefined ? (a.url ?? '') : (given.url ?? '')}
        missing="none"
        valid={(v) => v === '' || URL.canParse(v)}
        wrong="A whole address, beginning with https://."
        from={from(found.url, given?.url)}
        onKeep={(v) => onChange({ url: one(v) })}
      />
      <details className={styles.text}>
        <summary>The text as it will be stored</summary>
        <div lang={a.language.code}>{a.text}</div>
      </details>
    </section>
  );
}
const isDate = (v: string): boolean => v === '' || /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?$/.test(v);

function Words({ found }: { found: NonNullable<Found> }) {
  return (
    <>
      From <q>{found.words}</q>, {found.where}.{' '}
    </>
  );
}
function from(found: Found, said: unknown): ReactNode {
  if (said !== undefined) return 'Said by you.';
  return found === null ? 'Not in the text.' : <Words found={found} />;
}

function Field({
  label,
  held,
  aside,
  value,
  missing,
  from: source,
  serif = false,
  focus = false,
  valid = () => true,
  wrong,
  onHold,
  onKeep,
}: {
  label: string;
  held: string | undefined;
  aside?: string | undefined;
  value: string;
  missing?: string;
  from: ReactNode;
  serif?: boolean;
  focus?: boolean;
  valid?: (value: string) => boolean;
  wrong?: string;
  onHold(typed: string | null): void;
  onKeep(value: string): void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(held ?? value);
  const box = useRef<HTMLElement>(null);
  const was = useRef(value);
  useEffect(() => {
    if (was.current !== value) setTyped(value);
    was.current = value;
  }, [value]);
  useEffect(() => {
    // Who types elsewhere types on, and a telephone does not scroll past the files.
    const isTyping = document.activeElement?.matches('input, textarea, select') ?? false;
    if (focus && !isTyping && !window.matchMedia('(max-width: 899px)').matches) box.current?.focus();
  }, [focus]);
  const hold = (e: HTMLElement | null) => {
    box.current = e;
  };
  const bad = !valid(typed.trim());
  const keep = () => {
    if (bad || held !== undefined) onHold(bad ? typed : null);
    if (!bad && typed.trim() !== value) onKeep(typed.trim());
  };
  const same = {
    id,
    value: typed,
    placeholder: missing,
    'data-missing': typed === '' || undefined,
    'aria-invalid': bad || undefined,
    'aria-describedby': `${id}-from`,
    onChange: (e: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(e.currentTarget.value),
    onBlur: keep,
    onKeyDown: (e: KeyboardEvent) => {
      if (e.key === 'Escape') {
        setTyped(value);
        onHold(null);
      }
      if (e.key !== 'Enter') return;
      e.preventDefault();
      keep();
    },
  };
  return (
    <div className={`${field.field} ${styles.field}`}>
      <label htmlFor={id}>
        {label}
        {aside && <span>{aside}</span>}
      </label>
      {serif ? <textarea {...same} ref={hold} rows={3} data-serif /> : <input {...same} ref={hold} type="text" />}
      <p id={`${id}-from`} className={styles.from}>
        {bad ? <b>{wrong}</b> : source}
      </p>
    </div>
  );
}
