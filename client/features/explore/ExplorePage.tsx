import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { lazy, useCallback, useEffect, useRef, useState } from 'react';
import { useOntology } from '../../api/ontology.ts';
import type { CanvasHandle } from '../../graph/GraphCanvas.tsx';
import { useMeasure } from '../../graph/useMeasure.ts';
import { useView } from '../../state/view.ts';
import { Late } from '../../ui/Late.tsx';
import { useActing } from './acts/useActing.ts';
import { CanvasArea } from './CanvasArea.tsx';
import styles from './explore.module.css';
import { HiddenRow } from './HiddenRow.tsx';
import { Inspector } from './Inspector.tsx';
import { KeyStrip } from './KeyStrip.tsx';
import { Peek } from './Peek.tsx';
import { Sheet } from './Sheet.tsx';
import { TitleBlock } from './TitleBlock.tsx';
import { Tools } from './Tools.tsx';
import { useTaking } from './take/useTaking.ts';
import { useAddress } from './useAddress.ts';
import { useDesk } from './useDesk.ts';
import { peekHeight, useLook } from './useLook.ts';
import { useScene } from './useScene.ts';

// Nobody needs these before the first screen stands.
const FilterPanel = lazy(async () => ({ default: (await import('./filters/FilterPanel.tsx')).FilterPanel }));
const Restore = lazy(async () => ({ default: (await import('./Restore.tsx')).Restore }));
const LinkDock = lazy(async () => ({ default: (await import('./LinkDock.tsx')).LinkDock }));

const narrowScreen = '(max-width: 700px)';
const laneHeads = 30;

/** The first screen: a canvas of entities and Links, its key, and what to check first. */
export function ExplorePage() {
  const narrow = useMediaQuery(narrowScreen, false, { getInitialValueInEffect: false });
  const ontology = useOntology();
  const measure = useMeasure();
  const area = useRef<HTMLDivElement>(null);
  const handle = useRef<CanvasHandle>(null);
  const frame = useCallback(() => {
    const box = area.current?.getBoundingClientRect();
    const covered = narrow ? peekHeight + 8 : laneHeads;
    return { width: box?.width ?? 1072, height: Math.max(240, (box?.height ?? 640) - covered) };
  }, [narrow]);
  const zoom = useCallback(() => handle.current?.zoom() ?? 0.8, []);
  const desk = useDesk(ontology.data, measure, frame, zoom, narrow);
  useAddress(desk);
  const staged = useScene(desk.reply, ontology.data);
  const { shown, grouped, target } = staged;
  const look = useLook(target, shown, narrow);
  const [sifting, setSifting] = useState(false);
  const [unnamed, setUnnamed] = useState(0);
  // Once the camera rests: the page is not drawn anew while it moves.
  const [bare, setBare] = useState(false);
  const sayUnnamed = useDebouncedCallback(setUnnamed, 250);
  const table = useView((v) => v.table);
  const { setStop } = look;
  const sift = useCallback(() => {
    useView.getState().select(null);
    setSifting((open) => !open);
    // On a telephone the panel is the sheet.
    if (narrow) setStop('full');
  }, [narrow, setStop]);
  const taking = useTaking(shown, ontology.data, handle);
  const acting = useActing(desk, shown, handle, sift, taking.acts);

  const selection = useView((v) => v.selection);
  const title = useView((v) => v.canvas.title);
  useEffect(() => {
    document.title = `${title} · Claimgraph`;
  }, [title]);

  // What opens in the panel is read from its head.
  const panelBox = useRef<HTMLElement>(null);
  const opened = `${selection?.kind} ${selection?.id} ${grouped?.by} ${sifting}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else opens there
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not hand on.
    void panelBox.current?.scrollTo(0, 0);
  }, [opened]);

  const { reply } = desk;
  const filtering = sifting && selection === null && shown && ontology.data;
  const inspector = filtering ? (
    <Late at={opened}>
      <FilterPanel shown={shown} ontology={ontology.data} onClose={() => setSifting(false)} />
    </Late>
  ) : (
    <Inspector
      reply={reply}
      shown={shown}
      grouped={grouped}
      ontology={ontology.data}
      desk={desk}
      brief={narrow && look.stop === 'peek'}
    />
  );
  const restore = !selection && !filtering && (
    <Late at={opened}>
      <Restore onRestore={desk.open} />
    </Late>
  );
  const key = (types: boolean) =>
    shown && (
      <KeyStrip shown={shown} grouped={grouped} types={types} bare={bare && !table}>
        <HiddenRow shown={shown} grouped={grouped} desk={desk} unnamed={table ? 0 : unnamed} />
      </KeyStrip>
    );
  const panel = target?.kind ?? selection?.kind ?? 'none';
  return (
    <div className={styles.desk} data-narrow={narrow || undefined} data-panel={panel} data-stop={look.stop}>
      <div className={styles.left}>
        <div className={styles.top}>
          <TitleBlock shown={shown} grouped={grouped} reply={reply} target={target} />
          {!narrow && (
            <Tools
              onLay={acting.lay}
              onFit={() => handle.current?.fit()}
              onGroup={desk.group}
              onUngroup={desk.ungroup}
              onZoom={(factor) => handle.current?.zoomBy(factor)}
              taking={taking.acts}
              sifting={sifting && selection === null}
              onSift={sift}
            />
          )}
        </div>
        <CanvasArea
          desk={desk}
          staged={staged}
          look={look}
          ontology={ontology}
          measure={measure}
          narrow={narrow}
          area={area}
          handle={handle}
          onUnnamed={sayUnnamed}
          onBare={setBare}
          acting={acting}
          taking={taking}
        />
        {!narrow && ontology.data && target?.kind === 'link' && (
          <Late at={opened}>
            <LinkDock id={target.id} ontology={ontology.data} />
          </Late>
        )}
        {!narrow && <div className={styles.key}>{key(target?.kind !== 'link')}</div>}
      </div>
      {narrow ? (
        <Sheet stop={look.stop} onStop={look.setStop} label="Inspector">
          {selection || look.stop !== 'peek' || grouped ? (
            <>
              {restore}
              {inspector}
              {!selection && !filtering && look.stop !== 'peek' && key(true)}
            </>
          ) : (
            <Peek
              reply={reply}
              shown={shown}
              ontology={ontology.data}
              desk={desk}
              onMore={() => look.setStop('half')}
              onSift={sift}
            />
          )}
        </Sheet>
      ) : (
        <aside ref={panelBox} className={styles.panel} aria-label="Inspector" data-testid="inspector">
          {restore}
          {inspector}
        </aside>
      )}
    </div>
  );
}
