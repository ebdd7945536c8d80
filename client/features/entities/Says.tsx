import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import { useClaims } from '../../api/claims.ts';
import { dateInWords } from '../../ui/dates.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { saysOf } from '../../ui/says.ts';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, stanceWords } from '../../ui/words.ts';
import styles from './claims.module.css';
import { Folded } from './Folded.tsx';
import { claimHref, hrefs } from './hrefs.ts';

/**
 * Everything it says itself, what it takes back from others first: each leads to its claim and to its words.
 * `settled`: what stands above has come, so that nothing pushes it away any more.
 */
export function Says({ entity, settled }: { entity: EntityDossier; settled: boolean }) {
  const asked = useClaims({ voice: entity.id, limit: 500 });
  const section = useRef<HTMLElement>(null);
  // Whoever comes for its words arrives before they do: the browser then found nothing to scroll to.
  const ready = asked.data !== undefined && settled;
  useEffect(() => {
    if (ready && window.location.hash === '#says') section.current?.scrollIntoView();
  }, [ready]);
  const lines = saysOf(asked.data?.items ?? [], entity.id);
  const left = (asked.data?.total ?? 0) - (asked.data?.items.length ?? 0);
  return (
    <section className={styles.block} id="says" ref={section}>
      <div className={styles.blockHead}>
        <h2 className={styles.blockTitle}>What it says itself</h2>
        <span className={styles.blockAside}>
          {counted(entity.says.total, 'assertion')}
          {entity.says.carried > 0 && `; ${entity.says.carried} more only carried`}
        </span>
      </div>
      {asked.isPending && <Loading bare>Fetching what it says.</Loading>}
      {asked.error && <Failure error={failureOf(asked.error)} onRetry={() => void asked.refetch()} />}
      <Folded items={lines} most={12} one="assertion" many="assertions" className={styles.rows}>
        {({ claim, assertion: a }) => (
          <li key={a.id} className={styles.said}>
            <Link className={styles.saidClaim} href={claimHref(claim.id)}>
              <StanceMark stance={a.stance} />
              <span>
                <span className={styles.verb}>{stanceWords[a.stance].verb}:</span> {claim.statement}
              </span>
            </Link>
            <p className={styles.tellers}>
              {a.article.publisher.name}, {dateInWords(a.article.publishedOn)}
              {a.review === 'proposed' && ', not reviewed'} ·{' '}
              <Link href={hrefs.inArticle(a.article.id, claim.id, a.id)}>its words, in place</Link>
            </p>
          </li>
        )}
      </Folded>
      {left > 0 && (
        <p className={styles.tellers}>{counted(left, 'more claim')} it speaks on, less contested, not listed.</p>
      )}
    </section>
  );
}
