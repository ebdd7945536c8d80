import type { Standing } from '../../server/contract/terms.ts';
import { standingSign } from './StandingGlyph.tsx';
import styles from './standing.module.css';

const arrows: Readonly<Partial<Record<Standing, string>>> = {
  unreviewed: 'M44.5 3.2 50.5 7 44.5 10.8',
};

/** A Link of this standing, as the canvas draws it: the sample beside its word in the key. */
export function StandingLine({ standing }: { standing: Standing }) {
  const drawn = standing !== 'denied-only';
  const signed = standing !== 'single-source';
  return (
    <svg className={styles.line} data-standing={standing} viewBox="0 0 56 16" width={56} height={16} aria-hidden="true">
      <g transform="translate(0 1)">
        {drawn && <path className={styles.stroke} d={standing === 'planned' ? 'M1 7H46' : 'M1 7H49'} />}
        {drawn && <path className={styles.arrow} d={arrows[standing] ?? 'M47 3 54 7 47 11Z'} />}
        {signed && (
          <g transform="translate(25 7)">
            {drawn && <rect className={styles.bead} x="-6.5" y="-6.5" width="13" height="13" rx="2" />}
            <g className={styles.beadSign} transform="scale(.82)">
              {standingSign(standing)}
            </g>
          </g>
        )}
      </g>
    </svg>
  );
}
