import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, type Ref, useMemo, useState } from 'react';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Spot } from '../../graph/controllers/marks.ts';
import { type CanvasHandle, GraphCanvas } from '../../graph/GraphCanvas.tsx';
import type { Measure } from '../../graph/measure.ts';
import { entityInWords, linkInWords } from '../../graph/words.ts';
import { move, take } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';
import { Said } from '../../ui/Said.tsx';
import type { Acting } from './acts/useActing.ts';
import { CanvasState } from './CanvasState.tsx';
import styles from './explore.module.css';
import { GraphTable } from './GraphTable.tsx';
import { spotInWords } from './groups/GroupCardWords.tsx';
import { GroupsTable } from './groups/GroupsTable.tsx';
import { useGroupAsks } from './groups/useGroupAsks.tsx';
import { CanvasMenu } from './menu/CanvasMenu.tsx';
import { ChosenBar } from './menu/ChosenBar.tsx';
import { Notice } from './Notice.tsx';
import type { Shown } from './shown.ts';
import type { Taking } from './take/useTaking.ts';
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
  onUnnamed,
  onBare,
  acting,
  taking,
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
  onUnnamed(count: number): void;
  onBare(bare: boolean): void;
  acting: Acting;
  taking: Taking;
  children?: ReactNode;
}) {
  const { shown, grouped, scene, target, related } = staged;
  const table = useView((v) => v.table);
  const title = useView((v) => v.canvas.title);
  const select = useView((v) => v.select);
  const change = useView((v) => v.change);
  const picked = useView((v) => v.picked);
  const pick = useView((v) => v.pick);
  const together = useMemo(() => new Set(picked), [picked]);
  const [said, setSaid] = useState('');
  const heads = useHeads();
  const groups = useGroupAsks(desk, grouped, ontology.data);
  const opened = inWords(target, shown, ontology.data);
  return (
    <div className={styles.area} ref={area}>
      <Notice text={taking.said ?? desk.notice} onSeen={taking.said ? taking.seen : desk.seen} />
      <CanvasState desk={desk} drawn={scene !== null} ontology={ontology} staged={staged} taking={taking} />
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
          onUnnamed={onUnnamed}
          onBare={onBare}
          inset={look.inset}
          narrow={narrow}
          view={look.view}
          handle={handle}
          onSelect={select}
          onFocused={(t) => setSaid(spotInWords(t, grouped, ontology.data) ?? inWords(t, shown, ontology.data))}
          {...(groups && { groups })}
          onMoved={(placed) => change((c) => move(c, placed))}
          onExpand={desk.expand}
          onRemove={(id) => change((c) => take(c, picked.includes(id) ? picked : [id]))}
          picked={together}
          onPick={(id) => pick(picked.includes(id) ? picked.filter((p) => p !== id) : [...picked, id])}
          onFramed={(ids) => pick([...picked, ...ids])}
          onMenu={acting.openMenu}
        />
      )}
      {scene && shown && table && (
        <GraphTable shown={shown} ontology={scene.ontology} target={target}>
          {grouped && <GroupsTable grouped={grouped} ontology={scene.ontology} desk={desk} />}
        </GraphTable>
      )}
      {scene && !table && <ChosenBar acts={acting.acts} />}
      <CanvasMenu {...acting.menu} onClose={acting.closeMenu} />
      {children}
      <p id="canvas-keys" hidden>
        Arrow keys walk to the nearest entity, Enter opens it, L goes through its links, E expands it, Delete takes it
        off, Shift with an arrow moves it, Escape steps back, T shows the canvas as a table.
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
  const here = shown.drawn.links.filter((l) => l.source === node.id || l.target === node.id).length;
  const hidden = shown.hidden.find((h) => h.node.id === node.id)?.count ?? 0;
  return entityInWords(node, here, hidden, ontology);
}
