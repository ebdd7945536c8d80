import type { Dispute } from '../../../server/contract/disputes.ts';
import { boundInWords } from '../../ui/figures.ts';
import { inNumbers } from '../../ui/words.ts';
import styles from './figure-scale.module.css';
import { placeOn, scaleOf } from './scale.ts';

/** The figures of both sides on one line to scale: filled where both ends are bounded, an open arrow where one is not. */
export function FigureScale({ figures }: { figures: Dispute['figures'] }) {
  const scale = scaleOf(figures);
  if (scale === null) return null;
  const said = figures
    .map((f) => `${f.side === 0 ? 'One side' : 'The other side'}: ${boundInWords(f.figure)}`)
    .join('; ');
  return (
    <figure className={styles.scale} aria-label={`To scale. ${said}.`}>
      {scale.bars.map((bar) => {
        const from = placeOn(scale, bar.from);
        const width = Math.max(0, placeOn(scale, bar.to ?? scale.max) - from);
        return (
          <div key={`${bar.claim} ${bar.name}`} className={styles.row} aria-hidden="true">
            <span
              className={styles.name}
              style={from > 60 ? { right: `${100 - from - width}%` } : { left: `${from}%` }}
            >
              {bar.name}
            </span>
            <span
              className={styles.bar}
              data-open={bar.to === null || undefined}
              style={{ left: `${from}%`, width: `${width}%` }}
            >
              {bar.to === null && (
                <svg className={styles.head} width="9" height="12" viewBox="0 0 9 12" aria-hidden="true">
                  <path d="M0 0.75H2.5L8.2 6 2.5 11.25H0" />
                </svg>
              )}
            </span>
          </div>
        );
      })}
      <div className={styles.axis} aria-hidden="true">
        {scale.ticks.map((t) => (
          <span key={t} className={styles.tick} style={{ left: `${placeOn(scale, t)}%` }}>
            {inNumbers(t)}
          </span>
        ))}
      </div>
      <figcaption className={styles.caption}>In {scale.unit}, to scale.</figcaption>
    </figure>
  );
}
