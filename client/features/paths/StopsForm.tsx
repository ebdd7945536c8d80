import { ArrowLeftRight, Minus, Plus, Square, SquareCheck } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Button, IconButton } from '../../ui/Button.tsx';
import { counted } from '../../ui/words.ts';
import {
  type Asked,
  addStop,
  mostHops,
  mostStops,
  removeStop,
  setStop,
  turnRound,
  withHops,
  withProposals,
} from './address.ts';
import { StopPicker } from './StopPicker.tsx';
import styles from './stops-form.module.css';

const word = (i: number, n: number): string => (i === 0 ? 'From' : i === n - 1 ? 'To' : 'By way of');

/** Which entities, in which order, and how many hops apart at most. */
export function StopsForm({ asked, onAsk }: { asked: Asked; onAsk(asked: Asked): void }) {
  const id = useId();
  const { stops } = asked;
  // Whoever comes with one end chosen goes on with the other.
  const open = useRef(stops.filter((s) => s !== '').length === 1 ? stops.indexOf('') : -1);
  useEffect(() => {
    if (open.current >= 0) document.getElementById(`${id}-${open.current}`)?.focus();
  }, [id]);
  return (
    <form className={styles.form} aria-label="What a path joins" onSubmit={(e) => e.preventDefault()}>
      {stops.map((stop, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the order is all that a stop is
        <div key={i} className={styles.stop}>
          <label className={styles.label} htmlFor={`${id}-${i}`}>
            {word(i, stops.length)}
          </label>
          <StopPicker id={`${id}-${i}`} value={stop} onChange={(v) => onAsk(setStop(asked, i, v))} />
          {stops.length > 2 && (
            <IconButton icon={Minus} label={`Leave out stop ${i + 1}`} onClick={() => onAsk(removeStop(asked, i))} />
          )}
          {stops.length === 2 && i === 0 && (
            <IconButton icon={ArrowLeftRight} label="Swap the ends" onClick={() => onAsk(turnRound(asked))} />
          )}
        </div>
      ))}
      <div className={styles.more}>
        {stops.length > 2 && (
          <Button kind="quiet" icon={ArrowLeftRight} onClick={() => onAsk(turnRound(asked))}>
            Turn round
          </Button>
        )}
        {stops.length < mostStops && (
          <Button kind="quiet" icon={Plus} onClick={() => onAsk(addStop(asked))}>
            Add a stop
          </Button>
        )}
        <label className={styles.hops}>
          <span className={styles.label}>At most</span>
          <select
            className={styles.select}
            value={asked.hops}
            onChange={(e) => onAsk(withHops(asked, Number(e.currentTarget.value)))}
          >
            {Array.from({ length: mostHops }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the number is the thing
              <option key={i} value={i + 1}>
                {counted(i + 1, 'hop')}
              </option>
            ))}
          </select>
        </label>
        <Button
          kind="quiet"
          icon={asked.proposals ? SquareCheck : Square}
          role="checkbox"
          aria-checked={asked.proposals}
          onClick={() => onAsk(withProposals(asked, !asked.proposals))}
        >
          Unreviewed claims, too
        </Button>
      </div>
    </form>
  );
}
