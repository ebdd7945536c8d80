import { create } from 'zustand';
import type { EntityRef } from '../../../server/contract/graph.ts';

/** What the palette looks through: everything, only what lies on the canvas, or only what can be done. */
export type PaletteScope = 'everything' | 'canvas' | 'acts';
type Palette = {
  readonly open: PaletteScope | null;
  /** What was typed before its field was there to take it. */
  readonly early: string;
  /** Entities on the canvas of the page that is open, to be found there. */
  readonly here: readonly EntityRef[];
  /** The sheet of keys. */
  readonly keys: boolean;
  show(scope: PaletteScope): void;
  typeEarly(letter: string): void;
  close(): void;
  showKeys(open: boolean): void;
  offerHere(entities: readonly EntityRef[]): void;
};
export const usePalette = create<Palette>()((set) => ({
  open: null,
  early: '',
  here: [],
  keys: false,
  show: (open) => set({ open, keys: false, early: '' }),
  typeEarly: (letter) => set((p) => ({ early: p.early + letter })),
  close: () => set({ open: null }),
  offerHere: (here) => set({ here }),
  showKeys: (keys) => set({ keys, open: null }),
}));
