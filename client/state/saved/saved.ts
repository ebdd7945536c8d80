/** A canvas that somebody worked on, kept by the browser as the address that brings it back. */
export type Saved = {
  readonly address: string;
  readonly title: string;
  readonly entities: number;
  readonly at: string;
  /** When it was opened: what happens to it later is the same piece of work, and another canvas is another one. */
  readonly begun: number;
};
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const key = 'claimgraph.canvas';
/** Older ones make room. */
export const mostKept = 6;

const isSaved = (v: unknown): v is Saved =>
  typeof v === 'object' &&
  v !== null &&
  'address' in v &&
  'entities' in v &&
  'at' in v &&
  typeof v.address === 'string' &&
  typeof v.entities === 'number' &&
  typeof v.at === 'string';

function write(shelf: Shelf, all: readonly Saved[]): void {
  try {
    if (all.length === 0) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify(all));
  } catch {
    // Full or forbidden: the address bar still holds the view.
  }
}

/** Puts a canvas in the place of what it was before; other canvases stay. */
export const keep = (shelf: Shelf, saved: Saved): void =>
  write(
    shelf,
    [saved, ...kept(shelf).filter((s) => s.begun !== saved.begun && s.address !== saved.address)].slice(0, mostKept),
  );
/** The last canvases, newest first. A browser may refuse storage altogether; then there are none and nothing breaks. */
export function kept(shelf: Shelf): readonly Saved[] {
  try {
    const read: unknown = JSON.parse(shelf.getItem(key) ?? '[]');
    // An earlier version kept one, without its name.
    const all: readonly unknown[] = Array.isArray(read) ? read : [read];
    return all.filter(isSaved).map((s) => ({ ...s, title: s.title ?? '', begun: s.begun ?? 0 }));
  } catch {
    return [];
  }
}
export const letGo = (shelf: Shelf, gone: Saved): void =>
  write(
    shelf,
    kept(shelf).filter((s) => s.address !== gone.address),
  );
