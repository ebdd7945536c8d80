import type { ReactNode } from 'react';
import type { Standing } from '../../server/contract/terms.ts';
import { StandingGlyph } from './StandingGlyph.tsx';
import styles from './standing.module.css';
import { inNumbers, nobodyAffirms, standingWords } from './words.ts';

/**
 * How a claim or Link stands: glyph, then word, then how many. `word` only where the label differs ("Nobody affirms");
 * counted claims may each be denied, doubted or left unanswered.
 */
export function StandingChip({ standing, count, word }: { standing: Standing; count?: number; word?: ReactNode }) {
  const several = standing === 'denied-only' && count !== undefined;
  return (
    <span className={styles.chip} data-standing={standing}>
      <StandingGlyph standing={standing} />
      <span className={styles.word}>{word ?? (several ? nobodyAffirms : standingWords[standing].word)}</span>
      {count !== undefined && <span className={styles.count}>{inNumbers(count)}</span>}
    </span>
  );
}
