import type { QueryParameter } from '../../../server/contract/query.ts';
import { stances } from '../../../server/contract/terms.ts';
import { useOntology } from '../../api/ontology.ts';
import { stanceWords } from '../../ui/words.ts';
import { EntityPicker } from './EntityPicker.tsx';
import styles from './parameter-form.module.css';

type Props = {
  parameter: QueryParameter;
  value: string;
  wrong: string | undefined;
  onChange(value: string): void;
  /** A name being typed that no entity was chosen for. */
  typed: string | undefined;
  onTyped(text: string | undefined): void;
};

/** "Vendor (empty = all)" is a label and what an empty field means. */
export const labelOf = ({ label }: QueryParameter) => {
  const [, words = label, empty] = /^(.*?)\s*\((empty = .*?)\)$/.exec(label) ?? [];
  return { words, empty: empty?.replace(/^empty = /, '') };
};

/** What an empty field means, in the field: "Any vendor", "Every voice". */
function emptyWords(p: QueryParameter): string {
  const { empty } = labelOf(p);
  const word = p.type === 'entity' ? (p.types[0]?.toLowerCase() ?? 'entity') : 'value';
  if (empty === undefined)
    return p.default === '' ? `Any ${word}` : `Choose ${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
  return empty === 'all' ? `Any ${word}` : empty.charAt(0).toUpperCase() + empty.slice(1);
}

function Choice({
  id,
  value,
  options,
  onChange,
  wrong,
}: {
  id: string;
  value: string;
  options: readonly [string, string][];
  wrong: boolean;
  onChange(v: string): void;
}) {
  return (
    <select
      id={id}
      className={styles.input}
      value={value}
      aria-invalid={wrong || undefined}
      onChange={(e) => onChange(e.currentTarget.value)}
    >
      {options.map(([v, words]) => (
        <option key={v} value={v}>
          {words}
        </option>
      ))}
    </select>
  );
}

function Input({ parameter: p, value, wrong, onChange, typed, onTyped, id }: Props & { id: string }) {
  const predicates = useOntology().data?.predicates ?? [];
  const { empty } = labelOf(p);
  const any: [string, string][] = p.default === '' ? [['', empty === undefined ? 'Any' : `Any (${empty})`]] : [];
  const described = wrong ? `${id}-wrong` : p.help ? `${id}-help` : undefined;
  const common = {
    id,
    className: styles.input,
    value,
    'aria-invalid': Boolean(wrong) || undefined,
    'aria-describedby': described,
  };
  switch (p.type) {
    case 'entity':
      return (
        <EntityPicker
          id={id}
          value={value}
          types={p.types}
          wrong={wrong !== undefined}
          empty={emptyWords(p)}
          describedBy={described}
          onChange={onChange}
          typed={typed}
          onTyped={onTyped}
        />
      );
    case 'boolean':
      return (
        <Choice
          id={id}
          value={value}
          wrong={Boolean(wrong)}
          onChange={onChange}
          options={[
            ['true', 'Yes'],
            ['false', 'No'],
          ]}
        />
      );
    case 'predicate':
      return (
        <Choice
          id={id}
          value={value}
          wrong={Boolean(wrong)}
          onChange={onChange}
          options={[...any, ...predicates.map((x): [string, string] => [x.id, x.label.forward])]}
        />
      );
    case 'stance':
      return (
        <Choice
          id={id}
          value={value}
          wrong={Boolean(wrong)}
          onChange={onChange}
          options={[...any, ...stances.map((s): [string, string] => [s, stanceWords[s].verb])]}
        />
      );
    case 'list':
      return (
        <textarea {...common} rows={2} onChange={(e) => onChange(e.currentTarget.value)} placeholder="One a line" />
      );
    case 'integer':
    case 'number':
      return (
        <input
          {...common}
          inputMode={p.type === 'integer' ? 'numeric' : 'decimal'}
          data-short
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
    case 'date':
      return (
        <input
          {...common}
          data-short
          placeholder="2019 or 2025-10-24"
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
    case 'text':
      return (
        <input
          {...common}
          onChange={(e) => onChange(e.currentTarget.value)}
          placeholder={empty === undefined ? '' : emptyWords(p)}
        />
      );
  }
}

export function ParameterField(props: Props) {
  const { parameter: p, wrong } = props;
  const id = `parameter-${p.name}`;
  return (
    <div className={styles.field} data-type={p.type}>
      <label className={styles.label} htmlFor={id}>
        {labelOf(p).words}
      </label>
      <Input {...props} id={id} />
      {wrong !== undefined ? (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {wrong}
        </p>
      ) : (
        p.help && (
          <p id={`${id}-help`} className={styles.help}>
            {p.help}
          </p>
        )
      )}
    </div>
  );
}
