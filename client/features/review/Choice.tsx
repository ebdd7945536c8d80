import type { ReactNode } from 'react';
import styles from './fields.module.css';

/** One of a few words: always open, because choosing is one press. */
export function Choice<V extends string>({
  name,
  legend,
  options,
  value,
  onChange,
}: {
  name: string;
  legend: string;
  options: readonly { readonly value: V; readonly word: ReactNode }[];
  value: V;
  onChange(value: V): void;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend className="cg-said">{legend}</legend>
      {options.map((o) => (
        <label key={o.value} className={styles.option} data-on={o.value === value || undefined}>
          <input
            className="cg-said"
            type="radio"
            name={name}
            checked={o.value === value}
            onChange={() => onChange(o.value)}
          />
          {o.word}
        </label>
      ))}
    </fieldset>
  );
}
