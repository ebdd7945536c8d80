import type { DateBounds } from '../../../../server/contract/facets.ts';
import { yearsOf } from '../../../ui/time/place.ts';
import { chipOf } from './axis.ts';
import type { Geometry } from './rows.ts';
import { rowsOf, type TimeScale } from './sheet.ts';
import type { Thread } from './threads.ts';
import styles from './timeline.module.css';

/** What lies under the numbers: years, rows, the brush and a thread for each claim. */
export function Lines({
  scale,
  geometry,
  recorded,
  width,
  end,
  band,
  span,
  threads,
}: {
  scale: TimeScale;
  geometry: Geometry;
  recorded: boolean;
  width: number;
  end: number;
  band: { from: number; to: number } | null;
  /** When what is in hand happened. */
  span: DateBounds | null;
  threads: readonly Thread[];
}) {
  const { left, right, y } = geometry;
  return (
    <svg className={styles.lines} width={width} height={end + 26} aria-hidden="true">
      {yearsOf(scale, 64).map((year) => (
        <g key={year.getTime()}>
          <line className={styles.year} x1={scale(year)} x2={scale(year)} y1={44} y2={end} />
          <text className={styles.yearName} x={scale(year) + 4} y={end + 16}>
            {year.getUTCFullYear()}
          </text>
        </g>
      ))}
      {rowsOf(recorded).map((clock) => (
        <line key={clock} className={styles.row} x1={left} x2={right} y1={y[clock]} y2={y[clock]} />
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={end} y2={end} />
      {band && (
        <rect className={styles.band} x={band.from} width={Math.max(2, band.to - band.from)} y={44} height={end - 44} />
      )}
      {span && <Span time={span} scale={scale} y={y.happened + 15} />}
      {threads.map(({ claim, d, held }) => (
        <g key={claim.claim.id}>
          {held && <path className={styles.under} d={d} />}
          <path className={styles.thread} data-standing={claim.claim.standing} data-held={held || undefined} d={d} />
        </g>
      ))}
    </svg>
  );
}

/** How long the thing in hand took as far as anybody says; an open end is an arrow. */
function Span({ time, scale, y }: { time: DateBounds; scale: TimeScale; y: number }) {
  const { lo, hi } = chipOf('', time, scale);
  return (
    <g className={styles.span}>
      <path d={`M${lo} ${y}H${hi}`} />
      <path d={time.from === null ? `M${lo + 5} ${y - 4}l-5 4 5 4` : `M${lo} ${y - 4}v8`} />
      <path d={time.to === null ? `M${hi - 5} ${y - 4}l5 4-5 4` : `M${hi} ${y - 4}v8`} />
    </g>
  );
}
