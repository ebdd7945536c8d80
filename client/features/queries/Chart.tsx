import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { counted, inNumbers } from '../../ui/words.ts';
import styles from './chart.module.css';
import type { Bars, Line } from './chartOf.ts';

/** A result as bars or as a line over time. The table holds the same, and what is left out here. */
export function Chart({ chart }: { chart: Bars | Line }) {
  return (
    <figure className={styles.chart}>
      <figcaption>
        {chart.number.header} by {chart.label.header.toLowerCase()}
        {chart.left > 0 && (
          <span>
            {' '}
            {chart.kind === 'bars'
              ? `The first ${chart.bars.length} rows are drawn; ${inNumbers(chart.left)} more in the table.`
              : `${counted(chart.left, 'row')} without a certain date or number in the table alone.`}
          </span>
        )}
      </figcaption>
      {chart.kind === 'bars' ? <BarList {...chart} /> : <TimeLine {...chart} />}
    </figure>
  );
}

function BarList({ bars }: Bars) {
  const most = Math.max(...bars.map((b) => b.value), 1);
  return (
    <ol className={styles.bars}>
      {bars.map((b, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one label; the order never changes
        <li key={i}>
          <span className={styles.label}>{b.label}</span>
          <span className={styles.track}>
            <span className={styles.bar} style={{ width: `${(b.value / most) * 100}%` }} />
          </span>
          <span className={styles.value}>{inNumbers(b.value)}</span>
        </li>
      ))}
    </ol>
  );
}

const [width, height, left, right, foot, top] = [900, 360, 64, 24, 32, 16];

function TimeLine({ points, number }: Line) {
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? first;
  const values = points.map((p) => p.value);
  const x = scaleUtc([first, last === first ? first + 1 : last], [left, width - right]);
  const ticks = x.ticks(8);
  const name = x.tickFormat(8);
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values)], [height - foot, top]).nice();
  const path = line<Line['points'][number]>(
    (p) => x(p.at),
    (p) => y(p.value),
  )(points);
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${number.header} over time`}
    >
      {y.ticks(5).map((t) => (
        <g key={t}>
          <line className={styles.grid} x1={left} x2={width - right} y1={y(t)} y2={y(t)} />
          <text x={left - 10} y={y(t) + 4} textAnchor="end">
            {inNumbers(t)}
          </text>
        </g>
      ))}
      {path && <path className={styles.path} d={path} />}
      {points.map((p, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one date; the order never changes
        <circle key={i} className={styles.point} cx={x(p.at)} cy={y(p.value)} r={4}>
          <title>
            {p.label}: {inNumbers(p.value)}
          </title>
        </circle>
      ))}
      {ticks.map((t) => (
        <text key={t.getTime()} x={x(t)} y={height - 8} textAnchor="middle">
          {name(t)}
        </text>
      ))}
    </svg>
  );
}
