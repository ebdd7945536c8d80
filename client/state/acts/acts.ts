import { create } from 'zustand';

/** Under which head the palette and the sheet of keys list an act. */
export const actSections = [
  'Canvas',
  'Layout',
  'Groups',
  'Chosen entities',
  'In hand',
  'Take it with you',
  'Go to',
] as const;
export type ActSection = (typeof actSections)[number];
/** Something a person can do on the page that is open: one list for menu, palette, keys and their sheet. */
export type Act = {
  readonly id: string;
  readonly word: string;
  readonly section: ActSection;
  /** As `useHotkeys` reads it: `mod+Z`, `shift+P`. */
  readonly keys?: string;
  /** One line more, where the word alone leaves a question. */
  readonly means?: string;
  /** Why it cannot be done now: listed among the keys, not offered in the palette. */
  readonly off?: string;
  run(): void;
};
type Acts = {
  /** Of each part of the page that offers some, by its name. */
  readonly offers: Readonly<Record<string, readonly Act[]>>;
  offer(by: string, acts: readonly Act[]): void;
  withdraw(by: string): void;
};

export const useActs = create<Acts>()((set) => ({
  offers: {},
  offer: (by, acts) => set((s) => ({ offers: { ...s.offers, [by]: acts } })),
  withdraw: (by) => set(({ offers: { [by]: _, ...rest } }) => ({ offers: rest })),
}));

export const allActs = (offers: Acts['offers']): Act[] => {
  const order = (a: Act) => actSections.indexOf(a.section);
  return Object.values(offers)
    .flat()
    .sort((a, b) => order(a) - order(b));
};

const words: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  Delete: 'Del',
  Escape: 'Esc',
};
/** The caps to press: `mod+shift+Z` → Ctrl, Shift, Z; on a Mac the sign of its own key. */
export const capsOf = (keys: string, mac = false): string[] =>
  keys.split('+').map((k) => (k === 'mod' && mac ? '⌘' : (words[k] ?? (k === '' ? '+' : k))));
