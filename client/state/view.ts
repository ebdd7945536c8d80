import { temporal } from 'zundo';
import { create } from 'zustand';
import type { Standing } from '../../server/contract/terms.ts';
import type { Shown } from './address/address.ts';
import { type Canvas, emptyCanvas } from './canvas/canvas.ts';
import { noFilters, toggleStanding, toggleType } from './filters/filters.ts';
import { type Selection, sameSelection } from './selection/selection.ts';

/** Something another part of the page asks of the explorer, which has to fetch before it can do it. */
export type Wish = {
  readonly put: readonly string[];
  readonly select: Selection | null;
  /** Entity that the new ones settle around. */
  readonly near: string | null;
};

export type View = Shown & {
  /** The canvas as its query opened it, to tell whether anything was done since; null for any other. */
  readonly opened: Canvas | null;
  readonly wish: Wish | null;
  /** Another canvas. `plain`: just as its query gives it. */
  open(canvas: Canvas, plain: boolean): void;
  /** One step that undo takes back as a whole. */
  change(step: (c: Canvas) => Canvas): void;
  /** A correction that nobody did, such as an entity gone from the graph. */
  amend(step: (c: Canvas) => Canvas): void;
  select(selection: Selection | null): void;
  toggleStanding(standing: Standing): void;
  toggleType(type: string): void;
  show(part: Partial<Shown>): void;
  ask(wish: Wish): void;
  granted(): void;
};

export const useView = create<View>()(
  temporal(
    (set, get) => ({
      canvas: emptyCanvas,
      opened: null,
      selection: null,
      filters: noFilters,
      table: false,
      wish: null,
      open: (canvas, plain) => {
        const bare = Object.keys(get().canvas.placed).length === 0;
        set({ canvas, opened: plain ? canvas : null, selection: null });
        // A canvas that somebody worked on comes back with undo; an empty one is no step.
        if (bare) useView.temporal.getState().clear();
      },
      change: (step) => set((v) => ({ canvas: step(v.canvas) })),
      amend: (step) => {
        const { pause, resume } = useView.temporal.getState();
        pause();
        set((v) => ({ canvas: step(v.canvas) }));
        resume();
      },
      select: (selection) => {
        if (!sameSelection(get().selection, selection)) set({ selection });
      },
      toggleStanding: (standing) => set((v) => ({ filters: toggleStanding(v.filters, standing) })),
      toggleType: (type) => set((v) => ({ filters: toggleType(v.filters, type) })),
      show: (part) => set(part),
      ask: (wish) => set({ wish }),
      granted: () => set({ wish: null }),
    }),
    {
      limit: 100,
      partialize: ({ canvas }) => ({ canvas }),
      equality: (a, b) => a.canvas === b.canvas,
    },
  ),
);
