import { Link2 } from 'lucide-react';
import { Link } from 'wouter';
import type { Claim } from '../../server/contract/claim.ts';
import { AssertionBlock } from './AssertionBlock.tsx';
import { type CiteClaim, CiteMenu } from './CiteMenu.tsx';
import styles from './claim-card.module.css';
import { sidesOf, standingWordOf } from './claimSides.ts';
import { periodInWords } from './dates.ts';
import { FigureLine } from './FigureLine.tsx';
import { disputesHref, type Hrefs } from './hrefs.ts';
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
  cite,
  highlight = 'mark',
  title = true,
}: {
  claim: Claim;
  hrefs: Hrefs;
  /** The address of this claim alone. */
  permalink?: string;
  /** Where it can be copied as a citation, whole and voice by voice. */
  cite?: CiteClaim;
  /** `mark` while the claim is the evidence in hand. */
  highlight?: Highlight;
  title?: boolean;
}) {
  const { affirms, answers, waiting } = sidesOf(claim);
  const when = claim.validFrom || claim.validTo ? periodInWords(claim.validFrom, claim.validTo) : claim.dateText;
  const disputed = claim.standing === 'disputed' || claim.standing === 'denied-only';
  const block = (a: (typeof affirms)[number]) => (
    <AssertionBlock key={a.id} assertion={a} claimId={claim.id} hrefs={hrefs} highlight={highlight} cite={cite} />
  );
  return (
    <article className={styles.card} aria-label={claim.statement} data-claim={claim.id} tabIndex={-1}>
      <header className={styles.head}>
        <div className={styles.line}>
          <StandingChip standing={claim.standing} word={standingWordOf(claim)} />
          {when && <span className={styles.when}>{when}</span>}
          {waiting > 0 && <span className={styles.when}>{counted(waiting, 'denial')} waiting</span>}
          <span className={styles.ways}>
            {disputed && (
              <Link className={styles.permalink} href={disputesHref(claim.subject.id)}>
                Who disputes it
              </Link>
            )}
            {permalink !== undefined && (
              <Link className={styles.permalink} href={permalink}>
                <Link2 size={14} strokeWidth={1.8} aria-hidden="true" />
                Permalink
              </Link>
            )}
            {permalink !== undefined && cite && (
              <CiteMenu inline make={cite(claim.id)} permalink={permalink} of="this claim" />
            )}
          </span>
        </div>
        {title && <h3 className={styles.proposition}>{claim.statement}</h3>}
        {claim.figures.map((f) => (
          <FigureLine key={`${f.measure} ${f.text}`} figure={f} />
        ))}
        {claim.oneVoice && <p className={styles.reaches}>{claim.oneVoice.reason.text}</p>}
        {claim.contradicts.map((other) => (
          <p key={other.id} className={styles.reaches}>
            Cannot hold together with “{other.statement}” ({other.said}), judged by {other.by}
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
