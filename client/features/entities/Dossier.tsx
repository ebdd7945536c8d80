import { useMediaQuery } from '@mantine/hooks';
import { useSearchParams } from 'wouter';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { type Standing, standings } from '../../../server/contract/terms.ts';
import { useHearing } from '../../api/hearing.ts';
import { Around } from './Around.tsx';
import { Articles } from './Articles.tsx';
import { Claims } from './Claims.tsx';
import { DossierBar } from './DossierBar.tsx';
import { DossierHead } from './DossierHead.tsx';
import styles from './dossier.module.css';
import { Identity } from './Identity.tsx';
import { InTime } from './InTime.tsx';
import { useAllClaims } from './useAllClaims.ts';
import { useAsking } from './useAsking.ts';

/** Who an entity is and who says so; what is claimed of it by whom; what is around it, in time and in which articles. */
export function Dossier({ entity, ontology }: { entity: EntityDossier; ontology: Ontology }) {
  const narrow = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false }) ?? false;
  useAsking(entity);
  const asked = useAllClaims(entity.id);
  const hearing = useHearing(entity.id);
  const [said, say] = useSearchParams();
  const standing = standings.find((s) => s === said.get('standing')) ?? null;
  const sift = (to: Standing | null) =>
    say(
      (now) => {
        if (to === null) now.delete('standing');
        else now.set('standing', to);
        return now;
      },
      { replace: true },
    );
  return (
    <div className={styles.page}>
      <DossierHead entity={entity} ontology={ontology} hearing={hearing.data} />
      <DossierBar entity={entity} standing={standing} onSift={sift} />
      <div className={styles.columns}>
        <Identity entity={entity} hearing={hearing} />
        <Claims entity={entity} ontology={ontology} asked={asked} standing={standing} onAll={() => sift(null)} />
        <div className={styles.side}>
          <Around entity={entity} ontology={ontology} narrow={narrow} />
          <InTime entity={entity} ontology={ontology} asked={asked} narrow={narrow} />
          <Articles entity={entity} />
        </div>
      </div>
    </div>
  );
}
