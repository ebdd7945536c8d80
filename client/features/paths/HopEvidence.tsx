import { Link } from 'wouter';
import type { Claim } from '../../../server/contract/claim.ts';
import type { Hop } from '../../../server/contract/path.ts';
import { AssertionBlock } from '../../ui/AssertionBlock.tsx';
import { sidesOf, standingWordOf } from '../../ui/claimSides.ts';
import { FigureLine } from '../../ui/FigureLine.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { counted, listed } from '../../ui/words.ts';
import styles from './hop-evidence.module.css';
import { hrefs, toClaim, toLink } from './hrefs.ts';
import { voicesInLine } from './voices.ts';
import { decidedBy } from './words.ts';

/** Assertions of a stance that stand open; those past them are named and folded. */
const open = 2;

/** What a hop rests on: its deciding claim in full, the others folded, and who has not spoken. */
export function HopEvidence({ hop, wordOf }: { hop: Hop; wordOf(link: Hop['link']): string }) {
  const [deciding, ...others] = hop.claims;
  const decided = decidedBy(hop);
  return (
    <>
      {deciding && <ClaimInHop claim={deciding} />}
      {decided && <p className={styles.note}>{decided}</p>}
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>{counted(others.length, 'more claim')} on this Link</summary>
          {others.map((claim) => (
            <section key={claim.id} className={styles.other} aria-label={claim.statement}>
              <StandingChip standing={claim.standing} word={standingWordOf(claim)} />
              <ClaimInHop claim={claim} />
            </section>
          ))}
        </details>
      )}
      {hop.beside.length > 0 && (
        <p className={styles.note}>
          {hop.beside.length === 1 ? 'Another Link ties' : `${hop.beside.length} other Links tie`} these two, no
          stronger:{' '}
          {hop.beside.map((link, i) => (
            <span key={link.id}>
              {i > 0 && ', '}
              <Link href={toLink(link)}>{wordOf(link)}</Link>
            </span>
          ))}
          .
        </p>
      )}
      <div className={styles.strengthen}>
        <h4 className={styles.label}>Would strengthen it</h4>
        <p className={styles.note}>{hop.wouldStrengthen}</p>
      </div>
    </>
  );
}

function ClaimInHop({ claim }: { claim: Claim }) {
  const { affirms, answers } = sidesOf(claim);
  const shown = [...affirms.slice(0, open), ...answers.slice(0, open)];
  const folded = [...affirms.slice(open), ...answers.slice(open)];
  const block = (a: Claim['assertions'][number]) => (
    <AssertionBlock key={a.id} assertion={a} claimId={claim.id} hrefs={hrefs} highlight="mark" />
  );
  return (
    <div className={styles.claim}>
      <h3 className={styles.proposition}>
        <Link href={toClaim(claim.id)}>{claim.statement}</Link>
      </h3>
      <div className={styles.said}>{shown.map(block)}</div>
      {claim.figures.map((f) => (
        <FigureLine key={`${f.measure} ${f.text}`} figure={f} />
      ))}
      {folded.length > 0 && (
        <details className={styles.fold}>
          <summary>
            {counted(folded.length, 'more assertion')}: {listed(folded.map(voicesInLine))}
          </summary>
          <div className={styles.said}>{folded.map(block)}</div>
        </details>
      )}
    </div>
  );
}
