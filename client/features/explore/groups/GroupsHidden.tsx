import { counted, inNumbers, listed } from '../../../ui/words.ts';
import type { Shown } from '../shown.ts';
import type { Desk } from '../useDesk.ts';
import type { Grouped } from './grouped.ts';
import styles from './groups.module.css';
import { insideWords } from './words.ts';

/** What a canvas of groups draws one by one, and what only its stacks and sums stand for. */
export function GroupsHidden({ grouped, shown, desk }: { grouped: Grouped; shown: Shown; desk: Desk }) {
  const { drawn, inside } = grouped;
  const words = insideWords(grouped, shown.deniedOnly.length);
  return (
    <>
      {drawn.entities > 0 && (
        <>
          <strong>Drawn one by one:</strong> {counted(drawn.entities, 'entity', 'entities')},{' '}
          {counted(drawn.links, 'link')}.{' '}
        </>
      )}
      <strong>In groups and sums:</strong> {words.inside}.{' '}
      {words.not.length > 0 && (
        <>
          <strong>Not drawn:</strong> {listed(words.not)}.{' '}
        </>
      )}
      {inside.disputed > 0 && (
        <button type="button" className={styles.disputed} onClick={() => desk.onlyDisputed(null)}>
          The {inNumbers(inside.disputed)} disputed
        </button>
      )}
    </>
  );
}
