import { create } from 'zustand';

type Held = { readonly group: string | null; hold(group: string | null): void };
/** The group in hand: named in the panel, offered to be opened. It is no evidence, so nothing is marked for it. */
export const useHeld = create<Held>()((set) => ({ group: null, hold: (group) => set({ group }) }));
