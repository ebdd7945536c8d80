import { type Clock, clocks, type Period } from '../sift.ts';
import styles from './timeline.module.css';

const words: Readonly<Record<Clock, string>> = {
  happened: 'only what happened',
  said: 'only what was said',
  published: 'only what was published',
  recorded: 'only what was recorded here',
};

/** The brush for who does not draw: what happened, was said, published or recorded between two years. */
export function PeriodFields({
  years,
  recorded,
  period,
  onPeriod,
}: {
  years: readonly number[];
  /** Whether what was recorded has a row; else there is nothing of it to choose from. */
  recorded: boolean;
  period: Period | null;
  onPeriod(period: Period | null): void;
}) {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const from = period === null ? first : Number(period.from.slice(0, 4));
  const to = period === null ? last : Number(period.to.slice(0, 4));
  const choose = (clock: Clock, a: number, b: number) =>
    onPeriod({ clock, from: `${pad(Math.min(a, b))}-01-01`, to: `${pad(Math.max(a, b))}-12-31` });
  const clock = period?.clock ?? 'happened';
  return (
    <fieldset className={styles.fields}>
      <legend className="cg-said">Only a period of time</legend>
      <label>
        Show{' '}
        <select
          value={period === null ? '' : clock}
          onChange={(e) => {
            const next = clocks.find((c) => c === e.target.value);
            if (next === undefined) onPeriod(null);
            else choose(next, from, to);
          }}
        >
          <option value="">every claim</option>
          {clocks
            .filter((c) => c !== 'recorded' || recorded || clock === c)
            .map((c) => (
              <option key={c} value={c}>
                {words[c]}
              </option>
            ))}
        </select>
      </label>
      {period !== null && (
        <>
          <Year label="from" value={from} years={years} onYear={(y) => choose(clock, y, to)} />
          <Year label="to" value={to} years={years} onYear={(y) => choose(clock, from, y)} />
        </>
      )}
    </fieldset>
  );
}

function Year({
  label,
  value,
  years,
  onYear,
}: {
  label: string;
  value: number;
  years: readonly number[];
  onYear(year: number): void;
}) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(e) => onYear(Number(e.target.value))}>
        {[...new Set([...years, value])]
          .sort((a, b) => a - b)
          .map((y) => (
            <option key={y} value={y}>
              {y}
            </option>
          ))}
      </select>
    </label>
  );
}
const pad = (year: number) => String(year).padStart(4, '0');
