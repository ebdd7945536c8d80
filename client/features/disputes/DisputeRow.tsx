import { Link2, Scale } from 'lucide-react';
import type { Dispute } from '../../../server/contract/disputes.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { standingWordOf } from '../../ui/claimSides.ts';
import { EntityInline } from '../../ui/EntityName.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { StandingChip } from '../../ui/StandingChip.tsx';
import styles from './dispute-row.module.css';
import { FigureScale } from './FigureScale.tsx';
import { SideCell } from './SideCell.tsx';
import { bothSides, reachInWords, sinceInWords, topicOf } from './words.ts';

/** One dispute: what it is about and since when, then both sides at equal width, figures to scale under them. */
export function DisputeRow({ dispute: d }: { dispute: Dispute }) {
  const contested = new Map(
    d.claims
      .filter((c) => c.standing === 'disputed' || c.standing === 'denied-only')
      .map((c) => [standingWordOf(c), c.standing]),
  );
  const reach = reachInWords(d);
  const topic = topicOf(d.claims);
  return (
    <article
      id={d.id}
      className={styles.row}
      data-row=""
      data-figures={d.figures.length > 0 || undefined}
      tabIndex={-1}
      aria-labelledby={`${d.id}-what`}
    >
      <div className={styles.what}>
        <p className={styles.marks}>
          {d.kinds.includes('pair') && (
            <span className={styles.pair}>
              <span className={styles.scales}>
                <Scale size={12} strokeWidth={2} aria-hidden="true" />
              </span>
              Cannot both hold
            </span>
          )}
          {[...contested].map(([word, s]) => (
            <StandingChip key={word} standing={s} word={word} />
          ))}
        </p>
        <h2 className={styles.title} id={`${d.id}-what`}>
          {topic.map((e, i) => (
            <span key={e.id}>
              {i > 0 && ' and '}
              <EntityInline entity={e} href={entityHref(e.id)} />
            </span>
          ))}
        </h2>
        <p className={styles.since}>{sinceInWords(d.sides)}</p>
        {reach && <p className={styles.reach}>{reach}</p>}
        {d.judgement && <p className={styles.since}>{d.judgement.text}</p>}
        <div className={styles.acts}>
          <CopyButton text={bothSides(d, permalink(d.id))}>Copy both sides</CopyButton>
          <a className={styles.permalink} href={`#${d.id}`}>
            <Link2 size={14} strokeWidth={1.8} aria-hidden="true" />
            Permalink
          </a>
        </div>
      </div>
      <div className={styles.one}>
        <SideCell dispute={d} at={0} />
      </div>
      <div className={styles.other}>
        <SideCell dispute={d} at={1} />
      </div>
      {d.figures.length > 0 && (
        <div className={styles.figures}>
          <FigureScale figures={d.figures} />
        </div>
      )}
    </article>
  );
}

const permalink = (id: string): string => `${location.origin}/disputes#${id}`;
