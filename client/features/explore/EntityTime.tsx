import { useMemo } from 'react';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { useEntityClaims } from '../../api/entities.ts';
import { predicateLabels } from '../../graph/words.ts';
import { useView } from '../../state/view.ts';
import { claimName } from '../../ui/claimName.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { timed } from '../../ui/time/marks.ts';
import { TimeStrip } from '../../ui/time/TimeStrip.tsx';
import { counted } from '../../ui/words.ts';
import panel from './inspector.module.css';
import { mostClaims } from './mostClaims.ts';

/** Its claims on a strip of time: each sign opens its claim; the dossier has their words. */
export function EntityTime({
  entity,
  ontology,
  narrow,
}: {
  entity: EntityDossier;
  ontology: Ontology;
  narrow: boolean;
}) {
  const claims = useEntityClaims(entity.id, { limit: mostClaims });
  const ask = useView((v) => v.ask);
  const items = claims.data?.items;
  const when = useMemo(
    () => timed(items ?? [], (c) => claimName(c, (of) => predicateLabels(ontology, of).forward)),
    [items, ontology],
  );
  if (when.marks.length === 0) return null;
  const left = (claims.data?.total ?? 0) - (items?.length ?? 0);
  const undated = when.undated.length > 0 ? `, ${counted(when.undated.length, 'claim')} undated` : '';
  return (
    <section className={panel.section}>
      <SectionHead title="In time" aside={`${counted(when.marks.length, 'date')}${undated}`} />
      <TimeStrip
        slim
        touch={narrow}
        timed={when}
        label={`What is claimed of ${entity.name}, in time`}
        onOpen={(c) => ask({ put: [], select: { kind: 'claim', id: c.id }, near: entity.id })}
      />
      {left > 0 && <p className={panel.meta}>{counted(left, 'claim')}, less contested, not looked at.</p>}
    </section>
  );
}
