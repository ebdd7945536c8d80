import type { Claim } from '../../../server/contract/claim.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { citeClaim } from '../../api/citations.ts';
import { useClaims } from '../../api/claims.ts';
import { linkEnds } from '../../state/selection/selection.ts';
import { ClaimCard } from '../../ui/ClaimCard.tsx';
import { Failure, failureOf } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { hrefs, permalink } from './hrefs.ts';
import styles from './link-inspector.module.css';
import { mostClaims } from './mostClaims.ts';
import { besideLink } from './undrawn.ts';

/** What somebody denies, questions or declines of the two ends of a Link, though nobody affirms it in those words. */
export function useNobodyAffirms(link: string, ontology: Ontology) {
  const ends = linkEnds(link);
  const asked = useClaims({
    entity: ends?.source ?? link,
    with: ends?.target,
    predicate: ends?.predicate,
    standing: 'denied-only',
    limit: mostClaims,
  });
  const symmetric = ontology.predicates.find((p) => p.id === ends?.predicate)?.symmetric ?? false;
  const claims = ends === null ? [] : (asked.data?.items ?? []).filter((c) => besideLink(c, ends, symmetric));
  return {
    claims,
    unread: (asked.data?.total ?? 0) - (asked.data?.items.length ?? 0),
    error: asked.error,
    again: () => void asked.refetch(),
  };
}

export const besideTitle = 'nobody-affirms';
/** They are no part of the Link, for it rests on what is affirmed; but whoever prints the Link has to see them. */
export function NobodyAffirms({
  claims,
  unread,
  inHand,
}: {
  claims: readonly Claim[];
  /** Of the same two, how many more were not looked through. */
  unread: number;
  inHand: string | undefined;
}) {
  if (claims.length === 0) return null;
  return (
    <section className={styles.beside} aria-labelledby={besideTitle}>
      <h3 id={besideTitle} tabIndex={-1} className={styles.besideTitle}>
        Not affirmed in these words, of the same two: {counted(claims.length, 'claim')}
      </h3>
      <p className={styles.besideText}>
        No part of this link, which rests on what somebody affirms. Whether it answers a claim above is for you to
        judge; where it is the same claim in other words, a review can merge them.
        {unread > 0 && ` Of ${counted(unread, 'more claim')} of the two nothing is read here: their dossiers hold all.`}
      </p>
      {claims.map((c) => (
        <ClaimCard
          key={c.id}
          claim={c}
          hrefs={hrefs}
          permalink={permalink(c.id)}
          cite={citeClaim}
          highlight={c.id === inHand ? 'mark' : 'mark-soft'}
        />
      ))}
    </section>
  );
}

export function BesideFailed({ error, again }: { error: Error; again(): void }) {
  return (
    <Failure
      error={failureOf(error)}
      kept="Whether somebody denies more of the same two is not known until it answers."
      onRetry={again}
    />
  );
}
