/** The last canvas a person worked on, kept by the browser as the address that brings it back. */
export type Saved = { readonly address: string; readonly entities: number; readonly at: string };
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const key = 'claimgraph.canvas';

const isSaved = (v: unknown): v is Saved =>
  typeof v === 'object' &&
  v !== null &&
  'address' in v &&
  'entities' in v &&
  'at' in v &&
  typeof v.address === 'string' &&
  typeof v.entities === 'number' &&
  typeof v.at === 'string';

/** A browser may refuse storage altogether; then nothing is saved and nothing breaks. */
export function keep(shelf: Shelf, saved: Saved): void {
  try {
    shelf.setItem(key, JSON.stringify(saved));
  } catch {
    // Full or forbidden: the address bar still holds the view.
  }
}
export function kept(shelf: Shelf): Saved | null {
  try {
    const read: unknown = JSON.parse(shelf.getItem(key) ?? 'null');
    return isSaved(read) ? read : null;
  } catch {
    return null;
  }
}
export function letGo(shelf: Shelf): void {
  try {
    shelf.removeItem(key);
  } catch {
    // As above.
  }
}
