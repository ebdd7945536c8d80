import { Fragment, useState } from 'react';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import { useEntityClaims } from '../../api/entities.ts';
import { useView } from '../../state/view.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { Loading } from '../../ui/states.tsx';
import { counted, listed, stanceWords } from '../../ui/words.ts';
import styles from './inspector.module.css';
import { briefOf, type StanceInBrief } from './voices.ts';

/** The first dispute of an entity, both sides at once in equal type; the others follow one by one. */
export function DisputeBrief({ entity }: { entity: EntityDossier }) {
  const [at, setAt] = useState(0);
  const claims = useEntityClaims(entity.id, { limit: 50 });
  const ask = useView((v) => v.ask);
  const disputed = (claims.data?.items ?? []).filter((c) => c.standing === 'disputed');
  const total = entity.claims.byStanding.disputed ?? 0;
  const claim = disputed[at % Math.max(1, disputed.length)];
  const next = disputed[(at + 1) % Math.max(1, disputed.length)];
  const sides = claim ? briefOf(claim) : null;
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
            <Side parts={sides.affirms} />
            <Side parts={sides.answers} />
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

function Side({ parts }: { parts: readonly StanceInBrief[] }) {
  return (
    <div className={styles.briefSide}>
      {parts.map(({ stance, voices, first, reaching }) => (
        <Fragment key={stance}>
          <p className={styles.briefStance} data-stance={stance}>
            <StanceMark stance={stance} />
            {stanceWords[stance].verb}
          </p>
          <p className={styles.briefVoice}>{listed(voices)}</p>
          <p className={styles.briefWords}>{wordsOf(first)}</p>
          {reaching.length > 0 && (
            <p className={styles.briefReach}>
              {reaching.length < voices.length ? `${listed(reaching)}: the` : 'The'} words do not name this claim; that
              they reach it is a judgement.
            </p>
          )}
        </Fragment>
      ))}
    </div>
  );
}
function wordsOf(a: StanceInBrief['first']): string | undefined {
  return a.quote !== null ? `“${a.quote}”` : (a.passages.find((p) => p.part === 'content') ?? a.passages[0])?.text;
}
