import { type ReactNode, useState } from 'react';
import { inNumbers } from '../../ui/words.ts';
import styles from './dossier.module.css';

/** A list that opens with its first items and says how many there are in all. */
export function Folded<T>({
  items,
  most,
  one,
  many,
  className,
  children,
}: {
  items: readonly T[];
  most: number;
  one: string;
  many: string;
  className: string | undefined;
  children(item: T): ReactNode;
}) {
  const [all, setAll] = useState(false);
  // One more is not worth a fold.
  const long = items.length > most + 1;
  const shown = long && !all ? items.slice(0, most) : items;
  if (items.length === 0) return null;
  return (
    <>
      <ul className={className}>{shown.map(children)}</ul>
      {long && (
        <button type="button" className={styles.fold} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? `Only the first ${inNumbers(most)}`
            : `All ${inNumbers(items.length)} ${items.length === 1 ? one : many}`}
        </button>
      )}
    </>
  );
}
