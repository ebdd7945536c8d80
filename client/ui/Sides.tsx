import { Fragment } from 'react';
import type { Claim } from '../../server/contract/claim.ts';
import { briefOf, type StanceInBrief } from './brief.ts';
import { StanceMark } from './StanceMark.tsx';
import styles from './sides.module.css';
import { listed, stanceWords } from './words.ts';

/** Both sides of a claim in brief, equal in width and type: who affirms left, who answers right, with their first words. */
export function Sides({ claim }: { claim: Claim }) {
  const { affirms, answers } = briefOf(claim);
  return (
    <div className={styles.sides}>
      <Side parts={affirms} none="Nobody affirms it." />
      <Side parts={answers} none="No voice answers it." />
    </div>
  );
}

function Side({ parts, none }: { parts: readonly StanceInBrief[]; none: string }) {
  return (
    <div className={styles.side}>
      {parts.length === 0 && <p className={styles.reach}>{none}</p>}
      {parts.map(({ stance, voices, first, reaching }) => (
        <Fragment key={stance}>
          <p className={styles.stance} data-stance={stance}>
            <StanceMark stance={stance} />
            {stanceWords[stance].verb}
          </p>
          <p className={styles.voice}>{listed(voices)}</p>
          <p className={styles.words}>
            {wordsOf(first)}
            {first.quote === null && first.article.kind === 'digest' && <span className={styles.retold}> retold</span>}
          </p>
          {reaching.length > 0 && (
            <p className={styles.reach}>
              {reaching.length < voices.length ? `${listed(reaching)}: the` : 'The'} words do not name this claim; that
              they reach it is a judgement.
            </p>
          )}
        </Fragment>
      ))}
    </div>
  );
}
function wordsOf(a: StanceInBrief['first']): string | undefined {
  return a.quote !== null ? `“${a.quote}”` : (a.passages.find((p) => p.part === 'content') ?? a.passages[0])?.text;
}
