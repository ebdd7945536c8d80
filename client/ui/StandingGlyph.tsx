import type { ReactNode } from 'react';
import type { Standing } from '../../server/contract/terms.ts';
import { Said } from './Said.tsx';
import styles from './standing.module.css';
import { standingWords } from './words.ts';

/** Strokes, not letters, so that the sign is the same in every font. Centred on 0,0. */
const signs: Readonly<Record<Standing, ReactNode>> = {
  corroborated: <path d="M-3 -1.7H3M-3 1.7H3" />,
  'single-source': <path d="M-1.7 -2.1 0.4 -3.6V3.8" />,
  disputed: <path d="M-3.2 -1.5H3.2M-3.2 1.7H3.2M1.9 -4.1-1.9 4.3" />,
  planned: <path d="M-3 -2.8-0.2 0-3 2.8M0.8 -2.8 3.6 0 0.8 2.8" />,
  unreviewed: <path d="M-2 -1.9A2.05 2.05 0 1 1 0.9 -0.2Q0 .3 0 1.3M0 3.7v.1" />,
  'denied-only': <path d="M-2.3 -2.3 2.3 2.3M2.3 -2.3-2.3 2.3" />,
};
export const standingSign = (standing: Standing): ReactNode => signs[standing];

/** The square with its sign; `label` where no word stands beside it. */
export function StandingGlyph({
  standing,
  size = 18,
  label = false,
}: {
  standing: Standing;
  size?: number;
  label?: boolean;
}) {
  return (
    <>
      <svg
        className={styles.glyph}
        data-standing={standing}
        viewBox="-9 -9 18 18"
        width={size}
        height={size}
        aria-hidden="true"
      >
        <rect className={styles.square} x="-8.2" y="-8.2" width="16.4" height="16.4" rx="2.6" />
        <g className={styles.sign}>{signs[standing]}</g>
      </svg>
      {label && <Said>{standingWords[standing].word}</Said>}
    </>
  );
}
