import { EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { useNeighbours } from '../../api/entities.ts';
import { useGraph } from '../../api/graph.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import type { Scene } from '../../graph/scene.ts';
import { useMeasure } from '../../graph/useMeasure.ts';
import { predicateLabels } from '../../graph/words.ts';
import { addressOf } from '../../state/address/address.ts';
import { EntityName } from '../../ui/EntityName.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { aroundFirst, ringOf } from './ring.ts';
import styles from './side.module.css';
import { waitsInWords } from './words.ts';

const inset = { top: 4, right: 8, bottom: 8, left: 8 };
const nothing: ReadonlySet<string> = new Set();

/** Its weightiest neighbours and the Links between them, drawn or as a list where too small; what waits, in numbers. */
export function Around({ entity, ontology, narrow }: { entity: EntityDossier; ontology: Ontology; narrow: boolean }) {
  const near = useNeighbours(entity.id, { limit: aroundFirst });
  const proposed = useNeighbours(entity.id, { limit: 1, proposed: true });
  const ids = [entity.id, ...(near.data?.nodes.map((n) => n.id) ?? [])];
  const graph = useGraph(ids);
  const failed = near.error ?? graph.error;
  const shown = near.data && graph.data && near.data.nodes.length > 0;
  const total = near.data?.total ?? 0;
  const left = total - (near.data?.nodes.length ?? 0);
  const waiting = (proposed.data?.total ?? 0) - total;
  return (
    <section className={styles.around} aria-labelledby="around">
      <SectionHead
        title={<span id="around">Around it</span>}
        aside={
          graph.data && near.data && total > 0
            ? `${near.data.nodes.length} of ${counted(total, 'neighbour')}, ${counted(graph.data.links.length, 'link')}`
            : undefined
        }
      />
      {failed && <Failure error={failureOf(failed)} onRetry={() => void (near.error ? near : graph).refetch()} />}
      {!failed && !near.data && <Loading bare>Fetching its neighbours.</Loading>}
      {shown &&
        (narrow ? (
          <Listed id={entity.id} nodes={near.data.nodes} links={near.data.links} ontology={ontology} />
        ) : (
          <Drawn entity={entity} nodes={graph.data.nodes} links={graph.data.links} ontology={ontology} />
        ))}
      {near.data && (
        <p className={styles.waits}>
          <EyeOff size={16} strokeWidth={1.8} aria-hidden="true" />
          {waitsInWords(total, left, waiting)}
        </p>
      )}
    </section>
  );
}

type Shown = { nodes: readonly GraphNode[]; links: readonly GraphLink[]; ontology: Ontology };
function Drawn({ entity, nodes, links, ontology }: Shown & { entity: EntityDossier }) {
  const measure = useMeasure();
  const [, go] = useLocation();
  const scene = useMemo((): Scene => {
    const others = nodes.map((n) => n.id).filter((id) => id !== entity.id);
    const placed = ringOf(entity.id, others, 400, 310);
    return { ontology, nodes, links, placed, start: [entity.id], arrangement: 'concentric', off: nothing };
  }, [entity.id, nodes, links, ontology]);
  const selection = useMemo(() => ({ kind: 'entity' as const, id: entity.id, calm: true as const }), [entity.id]);
  return (
    <div className={styles.canvas}>
      {measure ? (
        <GraphCanvas
          scene={scene}
          measure={measure}
          label={`Around ${entity.name}: ${counted(nodes.length, 'entity', 'entities')}, ${counted(links.length, 'link')}`}
          selection={selection}
          inset={inset}
          onSelect={(t) => {
            if (t?.kind === 'entity' && t.id !== entity.id) go(entityHref(t.id));
            if (t?.kind === 'link') go(addressOf({ selection: t }));
          }}
          onExpand={(id) => go(entityHref(id))}
        />
      ) : (
        <Loading bare>Drawing its neighbours.</Loading>
      )}
    </div>
  );
}

function Listed({ id, nodes, links, ontology }: Shown & { id: string }) {
  return (
    <ul className={styles.neighbours}>
      {nodes.map((n) => (
        <li key={n.id}>
          <EntityName entity={n} href={entityHref(n.id)} />
          <span className={styles.says}>
            {links
              .filter((l) => l.source === n.id || l.target === n.id)
              .map((l) => (
                <span key={l.id}>
                  <StandingGlyph standing={l.standing} label />{' '}
                  {predicateLabels(ontology, l)[l.source === id ? 'forward' : 'inverse']}
                </span>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
