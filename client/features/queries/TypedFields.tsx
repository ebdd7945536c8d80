import { parameterType, type QueryParameter } from '../../../server/contract/query.ts';
import { FillFrom } from './FillFrom.tsx';
import { typeWords } from './guess.ts';
import { ParameterField } from './ParameterField.tsx';
import styles from './parameter-form.module.css';

/** The fields of a query being written: what each parameter is was read from its use, and can be said otherwise. */
export function TypedFields({
  parameters,
  values,
  wrong,
  typed,
  onValue,
  onTyped,
  onType,
}: {
  parameters: readonly QueryParameter[];
  values: Readonly<Record<string, string>>;
  wrong: Readonly<Record<string, string | undefined>>;
  typed: Readonly<Record<string, string>>;
  onValue(name: string, value: string): void;
  onTyped(name: string, text: string | undefined): void;
  onType(parameter: QueryParameter): void;
}) {
  return (
    <div className={styles.form}>
      {parameters.map((p) => (
        <div key={p.name} className={styles.typed}>
          <ParameterField
            parameter={p}
            value={values[p.name] ?? ''}
            wrong={wrong[p.name]}
            onChange={(value) => onValue(p.name, value)}
            typed={typed[p.name]}
            onTyped={(text) => onTyped(p.name, text)}
          />
          <div className={styles.beneath}>
            <select
              className={styles.type}
              aria-label={`What $${p.name} is`}
              value={p.type}
              onChange={(e) => {
                const type = parameterType.parse(e.currentTarget.value);
                onType({ ...p, type, default: type === 'text' ? '' : null });
              }}
            >
              {parameterType.options.map((t) => (
                <option key={t} value={t}>
                  {typeWords[t]}
                </option>
              ))}
            </select>
            <FillFrom parameter={p} onFill={(value) => onValue(p.name, value)} />
          </div>
        </div>
      ))}
    </div>
  );
}
