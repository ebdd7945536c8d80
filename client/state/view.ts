import { temporal } from 'zundo';
import { create } from 'zustand';
import type { Shown } from './address/address.ts';
import { type Canvas, emptyCanvas, isHere, named } from './canvas/canvas.ts';
import { type Filters, noFilters, type OffKind, toggle } from './filters/filters.ts';
import { type Selection, sameSelection } from './selection/selection.ts';

/** Something another part of the page asks of the explorer, which has to fetch before it can do it. */
export type Wish = {
  readonly put: readonly string[];
  readonly select: Selection | null;
  /** Entity that the new ones settle around. */
  readonly near: string | null;
};

export type View = Shown & {
  /** The view as its query gave it or its name keeps it, to tell whether anything was done since; null for any other. */
  readonly opened: { readonly canvas: Canvas; readonly filters: Filters } | null;
  /** When this canvas was opened, in milliseconds: undo brings it back with the canvas before. */
  readonly begun: number;
  readonly wish: Wish | null;
  /** Another canvas, with its filters. `plain`: just as its query or named view gives it. */
  open(canvas: Canvas, plain: boolean, filters?: Filters): void;
  /** One step that undo takes back as a whole. */
  change(step: (c: Canvas) => Canvas): void;
  /** A step of the filters: undone like any other. */
  sift(step: (f: Filters) => Filters): void;
  toggle(kind: OffKind, value: string): void;
  /** A correction that nobody did, such as an entity gone from the graph. */
  amend(step: (c: Canvas) => Canvas): void;
  /** The view is kept on the server under this name: from here on it is the view as its name keeps it. */
  keptAs(title: string, view: string | null): void;
  select(selection: Selection | null): void;
  /** Several entities in hand at once, for what is done to many. */
  pick(ids: readonly string[]): void;
  show(part: Partial<Pick<Shown, 'selection' | 'table' | 'picked'>>): void;
  ask(wish: Wish): void;
  granted(): void;
};

/** Whether nothing was done to the view since it was opened or kept. A query says nothing of filters, a name does. */
export const isPlain = ({ canvas, filters, opened }: Pick<View, 'canvas' | 'filters' | 'opened'>): boolean =>
  opened !== null && opened.canvas === canvas && (canvas.view === null || opened.filters === filters);

const samePicked = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, i) => id === b[i]);

export const useView = create<View>()(
  temporal(
    (set, get) => ({
      canvas: emptyCanvas,
      opened: null,
      selection: null,
      picked: [],
      filters: noFilters,
      table: false,
      begun: 0,
      wish: null,
      open: (canvas, plain, filters = noFilters) => {
        const bare = Object.keys(get().canvas.placed).length === 0 && get().canvas.groups === null;
        set({
          canvas,
          opened: plain ? { canvas, filters } : null,
          selection: null,
          picked: [],
          filters,
          begun: Date.now(),
        });
        // A canvas that somebody worked on comes back with undo; an empty one is no step.
        if (bare) useView.temporal.getState().clear();
      },
      change: (step) => set((v) => ({ canvas: step(v.canvas) })),
      sift: (step) => set((v) => ({ filters: step(v.filters) })),
      toggle: (kind, value) => set((v) => ({ filters: toggle(v.filters, kind, value) })),
      amend: (step) => {
        const { pause, resume } = useView.temporal.getState();
        pause();
        set((v) => ({ canvas: step(v.canvas) }));
        resume();
      },
      keptAs: (title, view) => {
        get().amend((c) => named(c, title, view));
        set(({ canvas, filters }) => ({ opened: { canvas, filters } }));
      },
      select: (selection) => {
        if (!sameSelection(get().selection, selection)) set({ selection });
      },
      pick: (ids) => {
        const { canvas, picked } = get();
        const next = [...new Set(ids)].filter((id) => isHere(canvas, id));
        if (!samePicked(picked, next)) set({ picked: next });
      },
      show: (part) => set(part),
      ask: (wish) => set({ wish }),
      granted: () => set({ wish: null }),
    }),
    {
      limit: 100,
      partialize: ({ canvas, filters, begun }) => ({ canvas, filters, begun }),
      equality: (a, b) => a.canvas === b.canvas && a.filters === b.filters,
    },
  ),
);
