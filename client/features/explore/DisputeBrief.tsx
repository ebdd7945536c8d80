import { useState } from 'react';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import { useEntityClaims } from '../../api/entities.ts';
import { useView } from '../../state/view.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Sides } from '../../ui/Sides.tsx';
import { Loading } from '../../ui/states.tsx';
import { tellersInWords } from '../../ui/tellers.ts';
import { counted } from '../../ui/words.ts';
import styles from './entity-inspector.module.css';
import panel from './inspector.module.css';
import { mostClaims } from './mostClaims.ts';

/** The first dispute of an entity, both sides at once in equal type; the others follow one by one. */
export function DisputeBrief({ entity }: { entity: EntityDossier }) {
  const [at, setAt] = useState(0);
  const claims = useEntityClaims(entity.id, { limit: mostClaims });
  const ask = useView((v) => v.ask);
  const disputed = (claims.data?.items ?? []).filter((c) => c.standing === 'disputed');
  const total = entity.claims.byStanding.disputed ?? 0;
  const claim = disputed[at % Math.max(1, disputed.length)];
  const next = disputed[(at + 1) % Math.max(1, disputed.length)];
  return (
    <section className={panel.section}>
      <SectionHead title="Disputed" aside={`${total} of ${counted(entity.claims.total, 'claim')}`} />
      {claims.isPending && <Loading bare>Fetching both sides.</Loading>}
      {claim && (
        <>
          <button
            type="button"
            className={styles.briefTitle}
            onClick={() => ask({ put: [], select: { kind: 'claim', id: claim.id }, near: entity.id })}
          >
            {claim.statement}
          </button>
          <div className={styles.brief}>
            <Sides claim={claim} />
          </div>
        </>
      )}
      {disputed.length > 1 && next && (
        <button type="button" className={panel.more} onClick={() => setAt(at + 1)}>
          Next: {next.statement} <span className={panel.quiet}>{tellersInWords(next)}</span>
        </button>
      )}
    </section>
  );
}
