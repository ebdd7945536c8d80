import { useState } from 'react';
import type { Assertion } from '../../../server/contract/claim.ts';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import { useEntityClaims } from '../../api/entities.ts';
import { useView } from '../../state/view.ts';
import { sidesOf } from '../../ui/claimSides.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { Loading } from '../../ui/states.tsx';
import { counted, stanceWords } from '../../ui/words.ts';
import styles from './inspector.module.css';

/** The first dispute of an entity, both sides at once in equal type; the others follow one by one. */
export function DisputeBrief({ entity }: { entity: EntityDossier }) {
  const [at, setAt] = useState(0);
  const claims = useEntityClaims(entity.id, { limit: 50 });
  const ask = useView((v) => v.ask);
  const disputed = (claims.data?.items ?? []).filter((c) => c.standing === 'disputed');
  const total = entity.claims.byStanding.disputed ?? 0;
  const claim = disputed[at % Math.max(1, disputed.length)];
  const next = disputed[(at + 1) % Math.max(1, disputed.length)];
  const sides = claim ? sidesOf(claim) : null;
  return (
    <section className={styles.section}>
      <SectionHead title="Disputed" aside={`${total} of ${counted(entity.claims.total, 'claim')}`} />
      {claims.isPending && <Loading bare>Fetching both sides.</Loading>}
      {claim && sides && (
        <>
          <button
            type="button"
            className={styles.briefTitle}
            onClick={() => ask({ put: [], select: { kind: 'claim', id: claim.id }, near: entity.id })}
          >
            {claim.statement}
          </button>
          <div className={styles.brief}>
            <Side assertion={sides.affirms[0]} more={sides.affirms.length - 1} />
            <Side assertion={sides.answers[0]} more={sides.answers.length - 1} />
          </div>
        </>
      )}
      {disputed.length > 1 && next && (
        <button type="button" className={styles.more} onClick={() => setAt(at + 1)}>
          Next: {next.statement}
        </button>
      )}
    </section>
  );
}

function Side({ assertion: a, more }: { assertion: Assertion | undefined; more: number }) {
  if (!a) return <div className={styles.briefSide} />;
  const speaker =
    a.chain.find((v) => v.step === 0 && v.role === 'speaker')?.entity ?? a.chain[0]?.entity ?? a.article.publisher;
  const words = a.passages.find((p) => p.part === 'content') ?? a.passages[0];
  return (
    <div className={styles.briefSide}>
      <p className={styles.briefStance} data-stance={a.stance}>
        <StanceMark stance={a.stance} />
        {stanceWords[a.stance].verb}
      </p>
      <p className={styles.briefVoice}>
        {speaker.name}
        {more > 0 && <span className={styles.quiet}> and {counted(more, 'other')}</span>}
      </p>
      <p className={styles.briefWords}>{a.quote !== null ? `“${a.quote}”` : words?.text}</p>
    </div>
  );
}
