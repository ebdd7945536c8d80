import { useState } from 'react';
import type { FacetsReply } from '../../../../server/contract/facets.ts';
import { type Clock, clocks, type DateRange, setDates } from '../../../state/filters/filters.ts';
import { useView } from '../../../state/view.ts';
import { dateInWords } from '../../../ui/dates.ts';
import { SectionHead } from '../../../ui/SectionHead.tsx';
import { counted } from '../../../ui/words.ts';
import { spanOf } from './choices.ts';
import styles from './filters.module.css';

const words: Readonly<Record<Clock, string>> = { happened: 'Happened', said: 'Was said', published: 'Was published' };

/** A stretch of time on one clock of the claims: three clocks, never mixed. */
export function DateFilter({ facets }: { facets: FacetsReply }) {
  const dates = useView((v) => v.filters.dates);
  const sift = useView((v) => v.sift);
  // Which clock is asked before any date is.
  const [asked, setAsked] = useState<Clock>('happened');
  const clock = dates?.clock ?? asked;
  const { from, to, undated } = spanOf(facets, clock);
  const set = (part: Partial<DateRange>) => {
    const next: DateRange = { clock, from: null, to: null, ...dates, ...part };
    setAsked(next.clock);
    sift((f) => setDates(f, next.from === null && next.to === null ? null : next));
  };
  return (
    <fieldset className={styles.section} data-filter="dates">
      <legend className={styles.legend}>
        <SectionHead title="Dates" aside={dates ? 'on' : 'claims'} level={3} />
      </legend>
      <div className={styles.clocks}>
        {clocks.map((c) => (
          <button
            key={c}
            type="button"
            className={styles.clock}
            aria-pressed={clock === c}
            onClick={() => set({ clock: c })}
          >
            {words[c]}
          </button>
        ))}
      </div>
      <div className={styles.dates}>
        <label className={styles.date}>
          From
          <input
            type="date"
            value={dates?.from ?? ''}
            max={dates?.to ?? undefined}
            onChange={(e) => set({ from: e.target.value || null })}
          />
        </label>
        <label className={styles.date}>
          To
          <input
            type="date"
            value={dates?.to ?? ''}
            min={dates?.from ?? undefined}
            onChange={(e) => set({ to: e.target.value || null })}
          />
        </label>
      </div>
      <p className={styles.note}>
        {from && to
          ? `The claims here: ${dateInWords(from)} to ${dateInWords(to)}.`
          : 'No claim here has a date on this clock.'}
        {undated > 0 &&
          ` ${counted(undated, 'claim has', 'claims have')} none and ${undated === 1 ? 'goes' : 'go'} while a date is asked.`}
      </p>
      {dates && (
        <div className={styles.more}>
          <button type="button" className={styles.link} onClick={() => sift((f) => setDates(f, null))}>
            Any date
          </button>
        </div>
      )}
    </fieldset>
  );
}
