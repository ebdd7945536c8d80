import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, type Ref, useState } from 'react';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Spot } from '../../graph/controllers/marks.ts';
import { type CanvasHandle, GraphCanvas } from '../../graph/GraphCanvas.tsx';
import type { Measure } from '../../graph/measure.ts';
import { entityInWords, linkInWords } from '../../graph/words.ts';
import { move, take } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';
import { Said } from '../../ui/Said.tsx';
import { CanvasState } from './CanvasState.tsx';
import styles from './explore.module.css';
import { GraphTable } from './GraphTable.tsx';
import { Notice } from './Notice.tsx';
import type { Shown } from './shown.ts';
import type { Desk } from './useDesk.ts';
import { useHeads } from './useHeads.ts';
import type { Look } from './useLook.ts';
import type { Staged } from './useScene.ts';

/** The canvas or its table, what it says of itself, and what is said of it to those who do not see it. */
export function CanvasArea({
  desk,
  staged,
  look,
  ontology,
  measure,
  narrow,
  area,
  handle,
  children,
}: {
  desk: Desk;
  staged: Staged;
  look: Look;
  ontology: UseQueryResult<Ontology>;
  measure: Measure | null;
  narrow: boolean;
  area: Ref<HTMLDivElement>;
  handle: Ref<CanvasHandle>;
  children?: ReactNode;
}) {
  const { shown, scene, target, related } = staged;
  const table = useView((v) => v.table);
  const title = useView((v) => v.canvas.title);
  const select = useView((v) => v.select);
  const change = useView((v) => v.change);
  const [said, setSaid] = useState('');
  const heads = useHeads();
  const opened = inWords(target, shown, ontology.data);
  return (
    <div className={styles.area} ref={area}>
      <Notice text={desk.notice} onSeen={desk.seen} />
      <CanvasState desk={desk} drawn={scene !== null} ontology={ontology} staged={staged} />
      {scene && measure && !table && (
        <GraphCanvas
          scene={scene}
          measure={measure}
          label={`${title}: ${shown?.seen.nodes} entities, ${shown?.seen.links} links`}
          describedBy="canvas-keys"
          selection={target}
          related={related}
          from={desk.from}
          heads={heads}
          inset={look.inset}
          narrow={narrow}
          view={look.view}
          handle={handle}
          onSelect={select}
          onFocused={(t) => setSaid(inWords(t, shown, ontology.data))}
          onMoved={(placed) => change((c) => move(c, placed))}
          onExpand={desk.expand}
          onRemove={(id) => change((c) => take(c, [id]))}
        />
      )}
      {scene && shown && table && <GraphTable shown={shown} ontology={scene.ontology} target={target} />}
      {children}
      <p id="canvas-keys" hidden>
        Arrow keys walk to the nearest entity, Enter opens it, L goes through its links, E expands it, Delete takes it
        off, Escape steps back, T shows the canvas as a table.
      </p>
      <Said>
        <span aria-live="polite" data-testid="said">
          {said}
        </span>
        <span aria-live="polite">{opened && `In the inspector: ${opened}`}</span>
        <span aria-live="polite">{desk.busy}</span>
      </Said>
    </div>
  );
}

function inWords(target: Spot | null, shown: Shown | null, ontology: Ontology | undefined): string {
  if (!target || !shown || !ontology) return '';
  const name = (id: string) => shown.nodes.find((n) => n.id === id)?.name ?? id;
  const link = shown.links.find((l) => l.id === target.id);
  if (link) return linkInWords(link, name, ontology);
  const node = shown.nodes.find((n) => n.id === target.id);
  if (!node) return '';
  const here = shown.links.filter((l) => l.source === node.id || l.target === node.id).length;
  const hidden = shown.hidden.find((h) => h.node.id === node.id)?.count ?? 0;
  return entityInWords(node, here, hidden, ontology);
}
