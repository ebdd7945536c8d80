import { Link2 } from 'lucide-react';
import { Link } from 'wouter';
import type { Claim } from '../../server/contract/claim.ts';
import { AssertionBlock } from './AssertionBlock.tsx';
import styles from './claim-card.module.css';
import { sidesOf, standingWordOf } from './claimSides.ts';
import { periodInWords } from './dates.ts';
import { FigureLine } from './FigureLine.tsx';
import type { Hrefs } from './hrefs.ts';
import type { Highlight } from './Passage.tsx';
import { StandingChip } from './StandingChip.tsx';
import { counted } from './words.ts';

/**
 * A claim with both its sides: standing and date, proposition, figures, then who affirms it beside who denies, questions
 * or declines it, equal in width and type.
 */
export function ClaimCard({
  claim,
  hrefs,
  permalink,
  highlight = 'mark',
  title = true,
}: {
  claim: Claim;
  hrefs: Hrefs;
  /** The address of this claim alone. */
  permalink?: string;
  /** `mark` while the claim is the evidence in hand. */
  highlight?: Highlight;
  title?: boolean;
}) {
  const { affirms, answers, waiting } = sidesOf(claim);
  const when = claim.validFrom || claim.validTo ? periodInWords(claim.validFrom, claim.validTo) : claim.dateText;
  const block = (a: (typeof affirms)[number]) => (
    <AssertionBlock key={a.id} assertion={a} claimId={claim.id} hrefs={hrefs} highlight={highlight} />
  );
  return (
    <article className={styles.card} aria-label={claim.statement}>
      <header className={styles.head}>
        <div className={styles.line}>
          <StandingChip standing={claim.standing} word={standingWordOf(claim)} />
          {when && <span className={styles.when}>{when}</span>}
          {waiting > 0 && <span className={styles.when}>{counted(waiting, 'denial')} waiting</span>}
          {permalink !== undefined && (
            <Link className={styles.permalink} href={permalink}>
              <Link2 size={14} strokeWidth={1.8} aria-hidden="true" />
              Permalink
            </Link>
          )}
        </div>
        {title && <h3 className={styles.proposition}>{claim.statement}</h3>}
        {claim.figures.map((f) => (
          <FigureLine key={`${f.measure} ${f.text}`} figure={f} />
        ))}
        {claim.contradicts.map((other) => (
          <p key={other.id} className={styles.reaches}>
            Cannot hold together with “{other.statement}”, judged by {other.by}
            {other.reason ? `: ${other.reason}` : ''}
          </p>
        ))}
      </header>
      <div className={styles.sides} data-both={affirms.length > 0 && answers.length > 0}>
        <div className={styles.side}>
          {affirms.map(block)}
          {affirms.length === 0 && <p className={styles.nobody}>Nobody affirms it.</p>}
        </div>
        <div className={styles.side}>
          {answers.map(block)}
          {answers.length === 0 && <p className={styles.nobody}>No voice denies, questions or declines it.</p>}
        </div>
      </div>
    </article>
  );
}
