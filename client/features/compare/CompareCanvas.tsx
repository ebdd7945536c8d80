import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { CompareReply } from '../../../server/contract/compare.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { useGraph } from '../../api/graph.ts';
import type { Target } from '../../graph/controllers/marks.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import type { Scene } from '../../graph/scene.ts';
import { useMeasure } from '../../graph/useMeasure.ts';
import { Button } from '../../ui/Button.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, listed } from '../../ui/words.ts';
import styles from './compare-page.module.css';
import { type Drawn, placesOf } from './drawn.ts';
import { linkHref } from './hrefs.ts';

const inset = { top: 14, right: 28, bottom: 12, left: 28 };
const nothing: ReadonlySet<string> = new Set();

/** What the entities share in the middle, what each has alone outside; the same Links as on the canvas. */
export function CompareCanvas({
  reply,
  drawn,
  ontology,
  narrow,
}: {
  reply: CompareReply;
  drawn: Drawn;
  ontology: Ontology;
  narrow: boolean;
}) {
  const measure = useMeasure();
  const [, go] = useLocation();
  const [chosen, choose] = useState<Target | null>(null);
  const ids = useMemo(() => [...drawn.starts, ...drawn.shared, ...drawn.apart.flat()], [drawn]);
  const graph = useGraph(ids);
  const { data } = graph;
  const scene = useMemo((): Scene | null => {
    if (!data) return null;
    const starts = new Set(drawn.starts);
    // Between two neighbours a Link would cross what is compared; it is not what was asked.
    const links = data.links.filter((l) => starts.has(l.source) || starts.has(l.target));
    const placed = placesOf(drawn, narrow);
    return { ontology, nodes: data.nodes, links, placed, start: drawn.starts, arrangement: 'concentric', off: nothing };
  }, [data, drawn, ontology, narrow]);
  // Until something is taken in hand, every Link says its predicate and nothing steps back.
  const spoken = useMemo(() => ({ kind: 'entity' as const, id: drawn.starts[0] ?? '', calm: true as const }), [drawn]);
  const speaking = useMemo(() => new Set(scene?.links.map((l) => l.id)), [scene]);
  if (graph.isError)
    return (
      <div className={styles.canvas}>
        <Failure
          error={failureOf(graph.error)}
          kept="The lists below are complete without it."
          onRetry={() => void graph.refetch()}
        />
      </div>
    );
  if (!scene || !measure)
    return (
      <div className={styles.canvas}>
        <Loading bare>Drawing {counted(ids.length, 'entity', 'entities')}.</Loading>
      </div>
    );
  const names = listed(reply.entities.map((e) => e.name));
  return (
    <div className={styles.canvas}>
      <GraphCanvas
        scene={scene}
        measure={measure}
        label={`${names}, with what they share between them: ${counted(scene.nodes.length, 'entity', 'entities')}, ${counted(scene.links.length, 'link')}`}
        selection={chosen ?? (narrow ? null : spoken)}
        related={chosen ? nothing : speaking}
        inset={inset}
        narrow={narrow}
        onSelect={choose}
        onExpand={(id) => go(entityHref(id))}
      />
      {chosen && (
        <p className={styles.chosen}>
          <Button small onClick={() => go(chosen.kind === 'entity' ? entityHref(chosen.id) : linkHref(chosen.id))}>
            {chosen.kind === 'entity' ? 'Open its dossier' : 'Open this link on the canvas'}
          </Button>
        </p>
      )}
    </div>
  );
}
