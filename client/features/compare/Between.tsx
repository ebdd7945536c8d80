import { Link } from 'wouter';
import type { CompareReply } from '../../../server/contract/compare.ts';
import { standingWordOf } from '../../ui/claimSides.ts';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { counted } from '../../ui/words.ts';
import type { Claims } from './Compared.tsx';
import styles from './compared.module.css';
import { claimHref } from './hrefs.ts';

/** Claims that have them at both ends, each beside who says so. */
export function Between({ between, claims, both }: { between: CompareReply['between']; claims: Claims; both: string }) {
  const left = between.total - between.claims.length;
  if (between.total === 0) return null;
  return (
    <>
      <p className={styles.lead}>
        {counted(between.total, 'claim')} that {between.total === 1 ? 'has' : 'have'} {both} at an end
        {left > 0 && `, ${left} of them not listed`}:
      </p>
      <ul>
        {between.claims.map(({ claim: id, told }) => {
          const claim = claims.get(id);
          return (
            claim && (
              <li key={id} className={styles.line} data-row="" tabIndex={-1}>
                <h3 className={styles.what}>
                  <Link className={styles.statement} href={claimHref(id)}>
                    {claim.statement}
                  </Link>
                </h3>
                {told && <p className={styles.told}>{told.text}</p>}
                <StandingChip standing={claim.standing} word={standingWordOf(claim)} />
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
