import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { predicateLabels } from '../../graph/words.ts';
import { claimName } from '../../ui/claimName.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Loading } from '../../ui/states.tsx';
import { timed } from '../../ui/time/marks.ts';
import { TimeStrip } from '../../ui/time/TimeStrip.tsx';
import { TimeTable } from '../../ui/time/TimeTable.tsx';
import { counted } from '../../ui/words.ts';
import { claimHref } from './hrefs.ts';
import styles from './side.module.css';
import type { useAllClaims } from './useAllClaims.ts';

/** When what is claimed of it happened, was said and was published: drawn, or as a table with every claim. */
export function InTime({
  entity,
  ontology,
  asked,
  narrow,
}: {
  entity: EntityDossier;
  ontology: Ontology;
  asked: ReturnType<typeof useAllClaims>;
  narrow: boolean;
}) {
  const [table, setTable] = useState(false);
  const [, go] = useLocation();
  const { claims } = asked;
  const when = useMemo(
    () => timed(claims, (c) => claimName(c, (of) => predicateLabels(ontology, of).forward)),
    [claims, ontology],
  );
  // Nothing to draw; where fetching failed, the claims say so.
  if ((asked.complete || asked.error) && claims.length === 0) return null;
  const caption = `What is claimed of ${entity.name}, in time`;
  return (
    <section className={styles.section}>
      <SectionHead
        title="In time"
        aside={
          claims.length > 0 && (
            <button type="button" className={styles.swap} onClick={() => setTable(!table)}>
              {table ? 'Drawn' : `${counted(when.marks.length, 'date')} as a table`}
            </button>
          )
        }
      />
      {!asked.complete && claims.length === 0 && <Loading bare>Fetching its dates.</Loading>}
      {claims.length > 0 &&
        (table ? (
          <TimeTable timed={when} caption={caption} wayTo={(c) => <Link href={claimHref(c.id)}>{c.statement}</Link>} />
        ) : (
          <TimeStrip timed={when} label={caption} touch={narrow} onOpen={(c) => go(claimHref(c.id))} />
        ))}
    </section>
  );
}
