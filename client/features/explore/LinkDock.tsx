import { useMemo } from 'react';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { useClaims } from '../../api/claims.ts';
import { predicateLabels } from '../../graph/words.ts';
import { useView } from '../../state/view.ts';
import { claimName } from '../../ui/claimName.ts';
import { timed } from '../../ui/time/marks.ts';
import { TimeStrip } from '../../ui/time/TimeStrip.tsx';
import styles from './link-dock.module.css';
import { mostOfLink } from './mostClaims.ts';

/** Under the canvas while a Link is in hand: when what its claims say happened, was said and was published. */
export function LinkDock({ id, ontology }: { id: string; ontology: Ontology }) {
  const asked = useClaims({ link: id, limit: mostOfLink });
  const select = useView((v) => v.select);
  const claims = asked.data?.items;
  const when = useMemo(
    () => timed(claims ?? [], (c) => claimName(c, (of) => predicateLabels(ontology, of).forward)),
    [claims, ontology],
  );
  return (
    <section className={styles.dock} aria-labelledby="link-dock">
      <h2 id="link-dock" className={styles.title}>
        This link in time
      </h2>
      {asked.isPending && <p className={styles.said}>Fetching when its claims happened and were said.</p>}
      {asked.error && <p className={styles.said}>Its dates could not be fetched; the panel beside says why.</p>}
      {claims && (
        <TimeStrip
          timed={when}
          label="This link in time: what happened, was said and was published"
          onOpen={(c) => select({ kind: 'claim', id: c.id })}
        />
      )}
    </section>
  );
}
