import { useHotkeys } from '@mantine/hooks';
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Target } from '../../../graph/controllers/marks.ts';
import type { CanvasHandle } from '../../../graph/GraphCanvas.tsx';
import type { Act } from '../../../state/acts/acts.ts';
import type { Point } from '../../../state/canvas/canvas.ts';
import { usePalette } from '../../../state/palette/palette.ts';
import { useView } from '../../../state/view.ts';
import { stepBack } from '../groups/closing.ts';
import type { Shown } from '../shown.ts';
import type { Desk } from '../useDesk.ts';
import type { ActScene } from './scene.ts';
import { useExploreActs } from './useExploreActs.ts';

export type Acting = {
  readonly acts: readonly Act[];
  /** What the menu is about and where it opens. */
  readonly menu: { readonly acts: readonly Act[]; readonly title: string; readonly at: Point | null };
  openMenu(target: Target | null, at: Point): void;
  closeMenu(): void;
  lay: ActScene['lay'];
};

/** The acts of the explorer, done by its keys, its menu and the palette alike. */
export function useActing(
  desk: Desk,
  shown: Shown | null,
  handle: RefObject<CanvasHandle | null>,
  sift: () => void,
  more: readonly Act[],
): Acting {
  const [, go] = useLocation();
  const view = useView();
  const { canvas, filters, selection, picked, table } = view;
  const lay = useCallback(
    async (arrangement: Parameters<ActScene['lay']>[0]) => {
      // The camera goes to what was laid out, once it lies there.
      if (await desk.lay(arrangement)) requestAnimationFrame(() => handle.current?.fit());
    },
    [desk.lay, handle],
  );
  const scene = useMemo<ActScene>(
    () => ({
      view: { canvas, filters, selection, picked, table },
      nodes: shown?.nodes ?? [],
      links: shown?.links ?? [],
      seen: (shown?.nodes ?? []).flatMap((n) => (shown?.off.has(n.id) || !canvas.placed[n.id] ? [] : [n.id])),
      sift,
      find: () => usePalette.getState().show('canvas'),
      fit: () => handle.current?.fit(),
      zoomBy: (factor) => handle.current?.zoomBy(factor),
      lay: (arrangement) => void lay(arrangement),
      expand: desk.expand,
      go,
    }),
    [canvas, filters, selection, picked, table, shown, sift, handle, lay, desk.expand, go],
  );
  const acts = useExploreActs(scene, more);
  useHotkeys([['Escape', (e) => (picked.length > 0 ? view.pick([]) : stepBack(e))]]);
  useEffect(() => usePalette.getState().offerHere(shown?.nodes ?? []), [shown]);
  useEffect(() => () => usePalette.getState().offerHere([]), []);

  const [asked, setAsked] = useState<{ target: Target | null; at: Point } | null>(null);
  const openMenu = (target: Target | null, at: Point) => {
    // The menu is about what it was opened on: several that are chosen stay together.
    if (target === null) view.select(null);
    else if (!(target.kind === 'entity' && picked.includes(target.id))) {
      if (target.kind === 'entity') view.pick([]);
      view.select(target);
    }
    setAsked({ target, at });
  };
  const section =
    asked?.target?.kind === 'link' ? 'In hand' : asked?.target?.kind === 'entity' ? 'Chosen entities' : 'Canvas';
  const of = asked?.target ? shown?.nodes.find((n) => n.id === asked.target?.id)?.name : undefined;
  const title =
    section === 'Canvas'
      ? 'This canvas'
      : section === 'In hand'
        ? 'This link'
        : picked.length > 1
          ? `${picked.length} entities chosen`
          : (of ?? 'This entity');
  return {
    acts,
    menu: { acts: acts.filter((a) => a.section === section), title, at: asked?.at ?? null },
    openMenu,
    closeMenu: () => setAsked(null),
    lay: (arrangement) => void lay(arrangement),
  };
}
