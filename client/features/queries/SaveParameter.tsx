import { parameterType, type QueryParameter } from '../../../server/contract/query.ts';
import { useOntology } from '../../api/ontology.ts';
import field from '../../ui/field.module.css';
import styles from './dialogs.module.css';
import { typeWords } from './guess.ts';
import { readValue } from './values.ts';

/** What a typed default is: empty means that whoever runs it must say, or, where that is wanted, that all are meant. */
export function withDefault(p: QueryParameter, text: string, mayBeEmpty: boolean): QueryParameter {
  if (text.trim() === '') return { ...p, default: mayBeEmpty ? (p.type === 'list' ? [] : '') : null };
  const read = readValue(p, text);
  const value = 'value' in read ? read.value : text;
  if (Array.isArray(value)) return { ...p, default: value.map(String) };
  return { ...p, default: typeof value === 'number' || typeof value === 'boolean' ? value : String(value) };
}
const isEmptyAllowed = (p: QueryParameter) => p.default === '' || (Array.isArray(p.default) && p.default.length === 0);

/** A parameter as it is kept: its label, what it is, what it is without an answer, and a line of help. */
export function SaveParameter({
  parameter: p,
  typedDefault,
  onChange,
}: {
  parameter: QueryParameter;
  typedDefault: string;
  onChange(next: QueryParameter, typedDefault: string): void;
}) {
  const types = useOntology().data?.types ?? [];
  const optional = isEmptyAllowed(p);
  return (
    <fieldset className={styles.parameter}>
      <legend>${p.name}</legend>
      <label className={field.field}>
        <span>Label</span>
        <input
          value={p.label}
          maxLength={100}
          required
          onChange={(e) => onChange({ ...p, label: e.currentTarget.value }, typedDefault)}
        />
      </label>
      <label className={field.field}>
        <span>Is</span>
        <select
          value={p.type}
          onChange={(e) => {
            const next = { ...p, type: parameterType.parse(e.currentTarget.value), types: [] };
            onChange(withDefault(next, typedDefault, optional), typedDefault);
          }}
        >
          {parameterType.options.map((t) => (
            <option key={t} value={t}>
              {typeWords[t]}
            </option>
          ))}
        </select>
      </label>
      {p.type === 'entity' && (
        <label className={field.field}>
          <span>Of type</span>
          <select
            value={p.types[0] ?? ''}
            onChange={(e) =>
              onChange({ ...p, types: e.currentTarget.value === '' ? [] : [e.currentTarget.value] }, typedDefault)
            }
          >
            <option value="">any</option>
            {types.map((t) => (
              <option key={t.id} value={t.id}>
                {t.label.one}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={field.field}>
        <span>Default{p.type === 'entity' ? ' (its id)' : ''}</span>
        <input
          value={typedDefault}
          placeholder={optional ? 'Empty: all' : 'None: must be given'}
          onChange={(e) => onChange(withDefault(p, e.currentTarget.value, optional), e.currentTarget.value)}
        />
      </label>
      <label className={field.field} data-wide>
        <span>Help</span>
        <input
          value={p.help ?? ''}
          maxLength={300}
          onChange={(e) => onChange({ ...p, help: e.currentTarget.value || null }, typedDefault)}
        />
      </label>
      {p.type !== 'integer' && p.type !== 'number' && p.type !== 'boolean' && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={optional}
            disabled={typedDefault.trim() !== ''}
            onChange={(e) => onChange(withDefault(p, typedDefault, e.currentTarget.checked), typedDefault)}
          />
          May stay empty; the text then gets '' and has to mean all by it
        </label>
      )}
    </fieldset>
  );
}
