import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { claimQuery } from '../../api/claims.ts';
import { useOntology } from '../../api/ontology.ts';
import type { Target } from '../../graph/controllers/marks.ts';
import { type Inset, noInset } from '../../graph/fit.ts';
import { type CanvasHandle, type CanvasView, GraphCanvas } from '../../graph/GraphCanvas.tsx';
import type { Scene } from '../../graph/scene.ts';
import { useMeasure } from '../../graph/useMeasure.ts';
import { entityInWords, linkInWords } from '../../graph/words.ts';
import { move, take } from '../../state/canvas/canvas.ts';
import { selectionNeeds } from '../../state/selection/selection.ts';
import { useView } from '../../state/view.ts';
import { Said } from '../../ui/Said.tsx';
import { CanvasState } from './CanvasState.tsx';
import { linkOfClaim, relatedLinks } from './claimLink.ts';
import styles from './explore.module.css';
import { GraphTable } from './GraphTable.tsx';
import { HiddenRow } from './HiddenRow.tsx';
import { Inspector } from './Inspector.tsx';
import { KeyStrip } from './KeyStrip.tsx';
import { Notice } from './Notice.tsx';
import { Peek } from './Peek.tsx';
import { Restore } from './Restore.tsx';
import { Sheet, type Stop } from './Sheet.tsx';
import { shownOf } from './shown.ts';
import { TitleBlock } from './TitleBlock.tsx';
import { Tools } from './Tools.tsx';
import { useAddress } from './useAddress.ts';
import { useDesk } from './useDesk.ts';

const narrowScreen = '(max-width: 700px)';
const nothing: ReadonlySet<string> = new Set();
const headHeight = 30;

/** The first screen: a canvas of entities and Links, its key, and what to check first. */
export function ExplorePage() {
  const narrow = useMediaQuery(narrowScreen, false, { getInitialValueInEffect: false });
  const ontology = useOntology();
  const measure = useMeasure();
  const area = useRef<HTMLDivElement>(null);
  const canvasHandle = useRef<CanvasHandle>(null);
  const frame = useCallback(() => {
    const box = area.current?.getBoundingClientRect();
    const covered = narrow ? peekHeight + 8 : headHeight;
    return { width: box?.width ?? 1072, height: Math.max(240, (box?.height ?? 640) - covered) };
  }, [narrow]);
  const zoom = useCallback(() => canvasHandle.current?.zoom() ?? 0.8, []);
  const desk = useDesk(ontology.data, measure, frame, zoom, narrow);
  const { say } = desk;
  const seen = useCallback(() => say(null), [say]);
  useAddress(desk);

  const { canvas, selection, filters, table } = useView();
  const { reply } = desk;
  const shown = useMemo(
    () => (reply && ontology.data ? shownOf(reply, canvas, filters, ontology.data) : null),
    [reply, canvas, filters, ontology.data],
  );
  const scene = useMemo<Scene | null>(
    () =>
      shown && ontology.data
        ? {
            ontology: ontology.data,
            nodes: shown.nodes,
            links: shown.links,
            placed: canvas.placed,
            start: canvas.start,
            arrangement: canvas.arrangement,
            off: shown.off,
          }
        : null,
    [shown, ontology.data, canvas],
  );
  const target = useTarget();
  const related = useMemo(
    () => (target?.kind === 'link' && shown ? relatedLinks(target.id, shown.links) : nothing),
    [target, shown],
  );

  useEffect(() => {
    document.title = `${canvas.title} · Claimgraph`;
  }, [canvas.title]);
  useHotkeys([
    ['mod+Z', () => useView.temporal.getState().undo()],
    ['mod+shift+Z', () => useView.temporal.getState().redo()],
    ['mod+Y', () => useView.temporal.getState().redo()],
    ['T', () => useView.getState().show({ table: !useView.getState().table })],
    ['Escape', () => useView.getState().select(null)],
  ]);

  // The panel opens wider for a Link, so the selection may end up outside; the camera follows, nothing else moves.
  const held = target ? `${target.kind} ${target.id}` : null;
  const [stop, setStop] = useState<Stop>('peek');
  useEffect(() => setStop(held ? 'half' : 'peek'), [held]);
  const look = useMemo<CanvasView>(() => {
    const ids = selectionNeeds(target);
    if (narrow) return { kind: target ? 'close' : 'whole', ids };
    return { kind: 'seen', ids };
  }, [target, narrow]);
  const inset = useMemo<Inset>(
    () => (narrow ? { ...noInset, bottom: stop === 'peek' ? peekHeight : window.innerHeight - 292 } : noInset),
    [narrow, stop],
  );

  const [said, setSaid] = useState('');
  const describe = (t: Target | null) => {
    if (!t || !shown || !ontology.data) return;
    const names = new Map(shown.nodes.map((n) => [n.id, n.name]));
    const link = shown.links.find((l) => l.id === t.id);
    const node = shown.nodes.find((n) => n.id === t.id);
    const hidden = shown.hidden.find((h) => h.node.id === t.id)?.count ?? 0;
    const here = shown.links.filter((l) => l.source === t.id || l.target === t.id).length;
    if (link) setSaid(linkInWords(link, (id) => names.get(id) ?? id, ontology.data));
    else if (node) setSaid(entityInWords(node, here, hidden, ontology.data));
  };

  const select = (t: Target | null) => useView.getState().select(t);
  const inspector = <Inspector reply={reply} shown={shown} ontology={ontology.data} desk={desk} />;
  const tools = (
    <Tools
      onLay={desk.lay}
      onFit={() => canvasHandle.current?.fit()}
      onZoom={(factor) => canvasHandle.current?.zoomBy(factor)}
    />
  );
  return (
    <div
      className={styles.desk}
      data-narrow={narrow || undefined}
      data-panel={target?.kind ?? selection?.kind ?? 'none'}
      data-stop={stop}
    >
      <div className={styles.left}>
        <div className={styles.top}>
          <TitleBlock shown={shown} reply={reply} target={target} />
          {!narrow && tools}
        </div>
        <div className={styles.area} ref={area}>
          <Notice text={desk.notice} onSeen={seen} />
          <CanvasState desk={desk} drawn={scene !== null} ontology={ontology} />
          {scene && measure && !table && (
            <GraphCanvas
              scene={scene}
              measure={measure}
              label={`${canvas.title}: ${shown?.seen.nodes} entities, ${shown?.seen.links} links`}
              describedBy="canvas-keys"
              selection={target}
              related={related}
              from={desk.from}
              inset={inset}
              narrow={narrow}
              view={look}
              handle={canvasHandle}
              onSelect={select}
              onFocused={describe}
              onMoved={(placed) => useView.getState().change((c) => move(c, placed))}
              onExpand={desk.expand}
              onRemove={(id) => useView.getState().change((c) => take(c, [id]))}
            />
          )}
          {scene && table && ontology.data && shown && (
            <GraphTable shown={shown} ontology={ontology.data} target={target} />
          )}
          {narrow && <div className={styles.floating}>{tools}</div>}
        </div>
        {!narrow && (
          <div className={styles.key}>
            {shown && (
              <KeyStrip shown={shown} types={target?.kind !== 'link'}>
                <HiddenRow shown={shown} desk={desk} />
              </KeyStrip>
            )}
          </div>
        )}
      </div>
      {narrow ? (
        <Sheet stop={stop} onStop={setStop} label="Inspector">
          {target || selection || stop !== 'peek' ? (
            <>
              {inspector}
              {!selection && shown && (
                <KeyStrip shown={shown}>
                  <HiddenRow shown={shown} desk={desk} />
                </KeyStrip>
              )}
            </>
          ) : (
            <Peek reply={reply} shown={shown} ontology={ontology.data} desk={desk} onAll={() => setStop('half')} />
          )}
        </Sheet>
      ) : (
        <aside className={styles.panel} aria-label="Inspector" data-testid="inspector">
          {inspector}
          {!selection && <Restore onRestore={desk.open} />}
        </aside>
      )}
      <div id="canvas-keys" hidden>
        Arrow keys walk to the nearest entity, Enter opens it, L goes through its links, E expands it, Delete takes it
        off, Escape steps back, T shows the canvas as a table.
      </div>
      <Said>
        <span aria-live="polite" data-testid="said">
          {said}
        </span>
        <span aria-live="polite">{desk.busy}</span>
      </Said>
    </div>
  );
}
const peekHeight = 292;

/** What is in hand as the canvas knows it: a claim lights its Link. */
function useTarget(): Target | null {
  const selection = useView((v) => v.selection);
  const ontology = useOntology();
  const asked = selection?.kind === 'claim' ? selection.id : null;
  const claim = useQuery({ ...claimQuery(asked ?? ''), enabled: asked !== null });
  return useMemo(() => {
    if (selection === null) return null;
    if (selection.kind !== 'claim') return selection;
    const link = claim.data ? linkOfClaim(claim.data, ontology.data) : null;
    return link === null ? null : { kind: 'link', id: link };
  }, [selection, claim.data, ontology.data]);
}
