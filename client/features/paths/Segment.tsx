import type { Standing } from '../../../server/contract/terms.ts';
import { standingSign } from '../../ui/StandingGlyph.tsx';
import styles from './segment.module.css';

/** A Link between two entities of the route: the line and arrow of its standing, pointing where the Link points. */
export function Segment({
  standing,
  voices,
  forward,
  weakest,
  words,
  down,
}: {
  standing: Standing;
  voices: number;
  forward: boolean;
  weakest: boolean;
  words: string;
  /** Drawn from top to bottom; its words then stand beside it. */
  down: boolean;
}) {
  return (
    <div
      className={styles.segment}
      data-flow={down ? 'down' : 'across'}
      data-standing={standing}
      data-many={voices >= 3 || undefined}
      data-forward={forward}
      data-weakest={weakest || undefined}
    >
      <svg className={styles.line} aria-hidden="true" focusable="false">
        {down ? <line x1="50%" x2="50%" y1="0" y2="100%" /> : <line x1="0" x2="100%" y1="50%" y2="50%" />}
      </svg>
      <svg className={styles.head} viewBox="0 0 12 12" width={12} height={12} aria-hidden="true" focusable="false">
        <path d={standing === 'unreviewed' ? 'M2 1.5 10.5 6 2 10.5' : 'M1.5 1.2 11 6 1.5 10.8Z'} />
      </svg>
      {!down && (
        <span className={styles.words} data-boxed={standing !== 'single-source' || undefined}>
          {standing !== 'single-source' && (
            <svg className={styles.sign} viewBox="-5 -5 10 10" width={11} height={11} aria-hidden="true">
              {standingSign(standing)}
            </svg>
          )}
          {words}
        </span>
      )}
    </div>
  );
}
