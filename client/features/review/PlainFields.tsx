import type { ReactNode } from 'react';
import type { Figure } from '../../../server/contract/document.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { bound } from '../../../server/contract/terms.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import { boundWords } from '../../ui/words.ts';
import type { Content, Draft } from './content.ts';
import { fitting } from './fieldList.ts';
import styles from './fields.module.css';
import { blankFigure, endsOf, numberIn, withBound, withWords } from './figures.ts';

/** Fields that are typed or chosen: predicate, figures, time. Each gives only what changed. */
export type FieldProps = { readonly content: Content; onChange(change: Draft): void };
const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed);

export function Text({
  label,
  value,
  placeholder,
  serif = false,
  wide = false,
  first = false,
  onChange,
}: {
  label: string;
  value: string;
  placeholder?: string;
  serif?: boolean;
  wide?: boolean;
  /** Has the focus when its dialog opens. */
  first?: boolean;
  onChange(value: string): void;
}) {
  return (
    <label className={field.field} data-wide={wide || undefined}>
      {label}
      <input
        type="text"
        value={value}
        placeholder={placeholder}
        data-serif={serif || undefined}
        data-autofocus={first || undefined}
        onChange={(e) => onChange(e.currentTarget.value)}
      />
    </label>
  );
}

export function PredicateField({
  content,
  ontology,
  sentence,
  onChange,
}: FieldProps & {
  ontology: Ontology | undefined;
  /** '' where it is made anew from the fields; null where nobody is asked. */
  sentence: string | null;
}) {
  const fit = new Set(ontology ? fitting(ontology, content) : []);
  const all = ontology?.predicates ?? [];
  const group = (word: string, of: typeof all): ReactNode =>
    of.length > 0 && (
      <optgroup label={word}>
        {of.map((p) => (
          <option key={p.id} value={p.id}>
            {p.label.forward}
          </option>
        ))}
      </optgroup>
    );
  return (
    <div className={styles.grid}>
      <label className={field.field} data-wide>
        Predicate
        <select value={content.predicate} onChange={(e) => onChange({ predicate: e.currentTarget.value })}>
          {content.predicate === '' && <option value="">Choose one</option>}
          {group(
            'Fits these two',
            all.filter((p) => fit.has(p.id)),
          )}
          {group(
            'Asks for other types',
            all.filter((p) => !fit.has(p.id)),
          )}
        </select>
      </label>
      <Text
        label="Said more exactly"
        value={content.label ?? ''}
        placeholder="as the predicate says"
        onChange={(v) => onChange({ label: orNull(v) })}
      />
      {sentence !== null && (
        <Text
          label="The claim as a sentence"
          value={sentence}
          placeholder="made from the fields"
          wide
          onChange={(v) => onChange({ statement: v })}
        />
      )}
    </div>
  );
}

export function FigureField({ content, onChange }: FieldProps) {
  const { figures } = content;
  const set = (at: number, next: Figure) => onChange({ figures: figures.map((f, i) => (i === at ? next : f)) });
  return (
    <div>
      {figures.map((f, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures have no id and keep their order
        <fieldset key={i} className={styles.grid} data-four>
          <legend className="cg-said">Figure {i + 1}</legend>
          <Text label="Words in the passage" value={f.text} serif onChange={(v) => set(i, withWords(f, v))} />
          {[...new Set([...endsOf(f.bound), ...(['value', 'low', 'high'] as const).filter((k) => f[k] !== null)])].map(
            (k) => (
              <NumberField
                // Its number follows the words beside it.
                key={`${k} ${f.text}`}
                label={{ value: 'Value', low: 'At least', high: 'At most' }[k]}
                value={f[k]}
                onChange={(n) => set(i, { ...f, [k]: n })}
              />
            ),
          )}
          <Text label="Unit" value={f.unit} onChange={(v) => set(i, { ...f, unit: v })} />
          <label className={field.field}>
            Bound
            <select
              value={f.bound}
              onChange={(e) => set(i, withBound(f, bound.options.find((b) => b === e.currentTarget.value) ?? f.bound))}
            >
              {bound.options.map((b) => (
                <option key={b} value={b}>
                  {boundWords[b]}
                </option>
              ))}
            </select>
          </label>
          <Text label="What it measures" value={f.measure} wide onChange={(v) => set(i, { ...f, measure: v })} />
          <Button small onClick={() => onChange({ figures: figures.filter((_, at) => at !== i) })}>
            Take this figure out
          </Button>
        </fieldset>
      ))}
      <Button small onClick={() => onChange({ figures: [...figures, blankFigure] })}>
        Add a figure
      </Button>
    </div>
  );
}

function NumberField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange(value: number | null): void;
}) {
  return (
    <label className={field.field}>
      {label}
      <input
        type="text"
        inputMode="decimal"
        defaultValue={value ?? ''}
        onChange={(e) => onChange(numberIn(e.currentTarget.value))}
      />
    </label>
  );
}

const form = 'YYYY-MM-DD';
export function TimeField({ content, onChange }: FieldProps) {
  return (
    <div className={styles.grid}>
      <Text
        label="From"
        value={content.validFrom ?? ''}
        placeholder={form}
        onChange={(v) => onChange({ validFrom: orNull(v) })}
      />
      <Text
        label="To"
        value={content.validTo ?? ''}
        placeholder={form}
        onChange={(v) => onChange({ validTo: orNull(v) })}
      />
      <Text
        label="Words that say when"
        value={content.dateText ?? ''}
        serif
        wide
        onChange={(v) => onChange({ dateText: orNull(v) })}
      />
      <Text
        label="Said on"
        value={content.saidOn ?? ''}
        placeholder={form}
        onChange={(v) => onChange({ saidOn: orNull(v) })}
      />
      <Text
        label="Words that say so"
        value={content.saidText ?? ''}
        serif
        onChange={(v) => onChange({ saidText: orNull(v) })}
      />
      <p className={styles.hint} data-wide>
        A month or a year alone will do: 2025-10, 2025.
      </p>
    </div>
  );
}
