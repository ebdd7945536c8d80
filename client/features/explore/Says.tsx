import { useState } from 'react';
import { Link } from 'wouter';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import { useClaims } from '../../api/claims.ts';
import { useView } from '../../state/view.ts';
import { dateInWords } from '../../ui/dates.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { saysOf } from '../../ui/says.ts';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, stanceWords } from '../../ui/words.ts';
import styles from './entity-inspector.module.css';
import { hrefs } from './hrefs.ts';
import panel from './inspector.module.css';

const most = 6;

/** What an entity says itself: each assertion opens its claim, and leads to its words in the article. */
export function Says({ entity }: { entity: EntityDossier }) {
  const asked = useClaims({ voice: entity.id, limit: 50 });
  const [all, setAll] = useState(false);
  const ask = useView((v) => v.ask);
  const lines = saysOf(asked.data?.items ?? [], entity.id);
  const shown = all ? lines : lines.slice(0, most);
  const left = (asked.data?.total ?? 0) - (asked.data?.items.length ?? 0);
  return (
    <section className={panel.section}>
      <SectionHead title="What it says" aside={counted(entity.says.total, 'assertion')} />
      {asked.isPending && <Loading bare>Fetching what it says.</Loading>}
      {asked.error && <Failure error={failureOf(asked.error)} onRetry={() => void asked.refetch()} />}
      <ul className={panel.lines}>
        {shown.map(({ claim, assertion: a }) => (
          <li key={a.id} className={styles.saysRow}>
            <button
              type="button"
              className={styles.saysClaim}
              onClick={() => ask({ put: [], select: { kind: 'claim', id: claim.id }, near: entity.id })}
            >
              <StanceMark stance={a.stance} />
              <span>
                <span className={panel.quiet}>{stanceWords[a.stance].verb}:</span> {claim.statement}
              </span>
            </button>
            <p className={panel.meta}>
              <b>{a.article.publisher.name}</b>, {dateInWords(a.article.publishedOn)}
              {a.review === 'proposed' && ', not reviewed'} ·{' '}
              <Link href={hrefs.inArticle(a.article.id, claim.id, a.id)}>its words, in place</Link>
            </p>
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <button type="button" className={panel.more} onClick={() => setAll(true)}>
          All {counted(lines.length, 'assertion')}
        </button>
      )}
      {left > 0 && (
        <p className={panel.meta}>{counted(left, 'more claim')} it speaks on, less contested, not listed.</p>
      )}
    </section>
  );
}
