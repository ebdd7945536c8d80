/** What lies on the desk: which entities, where, and how it came to be. Every change is a pure step that undo can take back. */
export type Point = { readonly x: number; readonly y: number };
export type Placed = Readonly<Record<string, Point>>;
export type Arrangement = 'lanes' | 'column';
export type Canvas = {
  /** Saved query it opened from; null when it grew from something else. */
  readonly query: string | null;
  readonly title: string;
  /** Every entity drawn, with its place: there is none without one. */
  readonly placed: Placed;
  /** Where this view starts: drawn filled. */
  readonly start: readonly string[];
  /** Taken off by hand; an expansion does not bring them back unasked. */
  readonly removed: readonly string[];
  /** Of the view, but not drawn: beyond what a canvas or a telephone shows well. */
  readonly waiting: readonly string[];
  readonly arrangement: Arrangement;
};

export const emptyCanvas: Canvas = {
  query: null,
  title: 'An empty canvas',
  placed: {},
  start: [],
  removed: [],
  waiting: [],
  arrangement: 'lanes',
};

export const idsOf = (c: Canvas): readonly string[] => Object.keys(c.placed);
const without = (list: readonly string[], gone: (id: string) => boolean) => list.filter((id) => !gone(id));

/** Puts entities on the canvas. What already lies there keeps its place. */
export function put(c: Canvas, placed: Placed): Canvas {
  const fresh = Object.entries(placed).filter(([id]) => !(id in c.placed));
  if (fresh.length === 0) return c;
  const came = new Set(fresh.map(([id]) => id));
  return {
    ...c,
    placed: { ...c.placed, ...Object.fromEntries(fresh) },
    removed: without(c.removed, (id) => came.has(id)),
    waiting: without(c.waiting, (id) => came.has(id)),
  };
}

/** Takes entities off and remembers that it was by hand. */
export function take(c: Canvas, ids: readonly string[]): Canvas {
  const gone = new Set(ids.filter((id) => id in c.placed));
  if (gone.size === 0) return c;
  return {
    ...c,
    placed: Object.fromEntries(Object.entries(c.placed).filter(([id]) => !gone.has(id))),
    start: without(c.start, (id) => gone.has(id)),
    removed: [...without(c.removed, (id) => gone.has(id)), ...gone],
  };
}

/** Moves what lies on the canvas; places of other entities are ignored. */
export function move(c: Canvas, placed: Placed): Canvas {
  const moved = Object.entries(placed).filter(([id, p]) => {
    const old = c.placed[id];
    return old !== undefined && (old.x !== p.x || old.y !== p.y);
  });
  return moved.length === 0 ? c : { ...c, placed: { ...c.placed, ...Object.fromEntries(moved) } };
}

export const rearrange = (c: Canvas, placed: Placed, arrangement: Arrangement): Canvas => ({
  ...move(c, placed),
  arrangement,
});

/** Drops ids that are not in the graph any more: nobody took them off, so they are not remembered. */
export function forget(c: Canvas, ids: readonly string[]): Canvas {
  const gone = new Set(ids);
  const keep = (list: readonly string[]) => without(list, (id) => gone.has(id));
  return {
    ...c,
    placed: Object.fromEntries(Object.entries(c.placed).filter(([id]) => !gone.has(id))),
    start: keep(c.start),
    removed: keep(c.removed),
    waiting: keep(c.waiting),
  };
}
