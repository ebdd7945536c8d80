import { type ReactNode, useState } from 'react';
import type { Claim } from '../../../server/contract/claim.ts';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { citeClaim } from '../../api/citations.ts';
import { predicateLabels } from '../../graph/words.ts';
import { ClaimCard } from '../../ui/ClaimCard.tsx';
import { sidesOf, standingWordOf } from '../../ui/claimSides.ts';
import { periodInWords } from '../../ui/dates.ts';
import { Sides } from '../../ui/Sides.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { stepsOf, VoiceLine } from '../../ui/VoiceChain.tsx';
import { counted } from '../../ui/words.ts';
import { readFrom } from './blocks.ts';
import styles from './claims.module.css';
import { claimHref, hrefs } from './hrefs.ts';

/**
 * A claim of the dossier: what, by whom, how it stands. A disputed one shows both sides at once; pressed, any opens its
 * evidence in place.
 */
export function ClaimRow({
  claim,
  entity,
  ontology,
  alone,
}: {
  claim: Claim;
  entity: EntityDossier;
  ontology: Ontology;
  /** Without a head that says predicate and other end. */
  alone: boolean;
}) {
  const [open, setOpen] = useState(false);
  const when = claim.validFrom || claim.validTo ? periodInWords(claim.validFrom, claim.validTo) : claim.dateText;
  const reading = readFrom(claim, entity.id);
  return (
    <li id={claim.id} className={styles.row}>
      <h3>
        <button type="button" className={styles.press} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={styles.what}>
            <span className={styles.statement}>{claim.statement}</span>
            {when && <span className={styles.when}>{when}</span>}
          </span>
          <StandingChip standing={claim.standing} word={standingWordOf(claim)} />
        </button>
      </h3>
      {open ? (
        <div className={styles.card}>
          <ClaimCard claim={claim} hrefs={hrefs} permalink={claimHref(claim.id)} cite={citeClaim} title={false} />
        </div>
      ) : claim.standing === 'disputed' ? (
        <Sides claim={claim} />
      ) : (
        <Tellers claim={claim}>
          {alone && (
            <>
              {predicateLabels(ontology, { predicate: claim.predicate, via: reading.via })[reading.direction]}{' '}
              <b>{reading.other.name}</b>
              <span aria-hidden="true"> · </span>
            </>
          )}
        </Tellers>
      )}
    </li>
  );
}

/** Who says so, the first chain written out; how many others are said, not shown. */
function Tellers({ claim, children }: { claim: Claim; children: ReactNode }) {
  const { affirms, answers } = sidesOf(claim);
  const [first] = affirms.length > 0 ? affirms : answers;
  if (!first) return null;
  const more = affirms.length + answers.length - 1;
  return (
    <p className={styles.tellers}>
      {children}
      <VoiceLine steps={stepsOf(first)} />
      {more > 0 && `, and ${counted(more, 'more assertion')}`}
      {first.stance !== 'affirms' && ` (${first.stance} it)`}
      {first.review === 'proposed' && ', not reviewed'}
    </p>
  );
}
