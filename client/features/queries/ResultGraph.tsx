import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { arrange } from '../../graph/arrange.ts';
import type { Target } from '../../graph/controllers/marks.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import type { Scene } from '../../graph/scene.ts';
import { useMeasure } from '../../graph/useMeasure.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import { heaviest } from './heaviest.ts';
import { toEntity, toLink } from './places.ts';
import styles from './result.module.css';

/** More do not fit a pane; the canvas proper holds the rest. */
const paneful = 80;
const nothing: ReadonlySet<string> = new Set();

/** A result as a graph, drawn in lanes; what is chosen in it can be taken to the canvas. */
export function ResultGraph({
  nodes,
  links,
  start,
  ontology,
  narrow,
}: {
  nodes: readonly GraphNode[];
  links: readonly GraphLink[];
  start: readonly string[];
  ontology: Ontology;
  narrow: boolean;
}) {
  const measure = useMeasure();
  const [, go] = useLocation();
  const [chosen, choose] = useState<Target | null>(null);
  const shown = useMemo(() => heaviest(nodes, links, paneful), [nodes, links]);
  const { box, frame } = useFirstSize();
  const scene = useMemo((): Scene | null => {
    if (!measure || !frame) return null;
    const arrangement = narrow ? 'column' : 'lanes';
    const placed = arrange({ ontology, ...shown, start, arrangement, measure }, frame);
    return { ontology, ...shown, placed, start, arrangement, off: nothing };
  }, [measure, frame, ontology, shown, start, narrow]);
  if (!measure || !scene)
    return (
      <div className={styles.graph} ref={box}>
        <Loading bare>Drawing {counted(shown.nodes.length, 'entity', 'entities')}.</Loading>
      </div>
    );
  return (
    <div className={styles.graph}>
      <GraphCanvas
        scene={scene}
        measure={measure}
        label={`Result as a graph: ${counted(shown.nodes.length, 'entity', 'entities')}, ${counted(shown.links.length, 'link')}`}
        selection={chosen}
        inset={inset}
        onSelect={choose}
        onExpand={(id) => go(toEntity(id))}
      />
      {nodes.length > shown.nodes.length && (
        <p className={styles.graphCut}>
          {shown.nodes.length} of {inNumbers(nodes.length)} entities drawn, those with most links in this result.
        </p>
      )}
      {chosen && (
        <p className={styles.chosen}>
          <Button small onClick={() => go(chosen.kind === 'entity' ? toEntity(chosen.id) : toLink(chosen.id))}>
            {chosen.kind === 'entity' ? 'Open this entity' : 'Open this link'}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The layout is made for the pane as it opens: later sizes move the camera, never the entities. */
function useFirstSize() {
  const box = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    if (!box.current || frame) return;
    const { clientWidth, clientHeight } = box.current;
    setFrame({
      width: Math.max(300, clientWidth - inset.left - inset.right),
      height: Math.max(280, clientHeight - laneHeads - inset.top - inset.bottom),
    });
  }, [frame]);
  return { box, frame };
}
const laneHeads = 38;
const inset = { top: 12, right: 28, bottom: 16, left: 28 };
