import { useEffect, useMemo, useRef, useState } from 'react';
import type { Target } from '../../graph/controllers/marks.ts';
import { type Inset, noInset } from '../../graph/fit.ts';
import type { CanvasView } from '../../graph/GraphCanvas.tsx';
import { selectionNeeds } from '../../state/selection/selection.ts';
import type { Stop } from './Sheet.tsx';
import type { Shown } from './shown.ts';

/** Height of the sheet at its lowest stop, and what a half-open one leaves of the page above it. */
export const peekHeight = 292;
const aboveHalf = 292;

export type Look = {
  /** What the camera has to show. */
  readonly view: CanvasView;
  readonly inset: Inset;
  readonly stop: Stop;
  setStop(stop: Stop): void;
};

/** Where the camera looks: at the whole, and on a telephone, above the sheet, at what is in hand with what it is linked to. */
export function useLook(target: Target | null, shown: Shown | null, narrow: boolean): Look {
  const [stop, setStop] = useState<Stop>('peek');
  const held = target ? `${target.kind} ${target.id}` : null;
  useEffect(() => setStop(held ? 'half' : 'peek'), [held]);

  // Read when something comes in hand; that the Links change later moves nothing.
  const links = useRef(shown?.drawn.links ?? []);
  useEffect(() => {
    links.current = shown?.drawn.links ?? [];
  });
  const view = useMemo<CanvasView>(() => {
    const ids = selectionNeeds(target);
    if (!narrow) return { kind: 'seen', ids };
    if (target === null) return { kind: 'whole', ids };
    const ends = links.current.flatMap((l) =>
      l.source === target.id ? [l.target] : l.target === target.id ? [l.source] : [],
    );
    return { kind: 'close', ids: [...ids, ...ends] };
  }, [target, narrow]);
  const inset = useMemo<Inset>(
    () => (narrow ? { ...noInset, bottom: stop === 'peek' ? peekHeight : window.innerHeight - aboveHalf } : noInset),
    [narrow, stop],
  );
  return { view, inset, stop, setStop };
}
