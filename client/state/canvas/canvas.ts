/** What lies on the desk: which entities, where, and how it came to be. Every change is a pure step that undo can take back. */
export type Point = { readonly x: number; readonly y: number };
export type Placed = Readonly<Record<string, Point>>;
export const arrangements = ['lanes', 'column', 'force', 'concentric', 'layered', 'timeline', 'map'] as const;
export type Arrangement = (typeof arrangements)[number];
/** What the size of an entity says: what it is, or how much hangs on it. */
export const sizings = ['type', 'degree', 'betweenness'] as const;
export type SizeBy = (typeof sizings)[number];

/**
 * Entities drawn together as stacks. Who belongs where is settled when the groups are made and kept with the view, so
 * that the same view comes back whatever the graph has learnt since.
 */
export const groupings = ['community', 'type', 'article', 'country'] as const;
export type Grouping = (typeof groupings)[number];
/** A group opened: the sheet its entities lie on, by middle and size. */
export type Pen = Point & { readonly width: number; readonly height: number };
export type Groups = {
  readonly by: Grouping;
  /** Group of each entity of the view. */
  readonly of: Readonly<Record<string, string>>;
  /** Where the stack of each group stands. */
  readonly stacks: Placed;
  readonly pens: Readonly<Record<string, Pen>>;
};

export type Canvas = {
  /** Saved query it opened from; null when it grew from something else. */
  readonly query: string | null;
  /** Named view on the server it opened from. */
  readonly view: string | null;
  readonly title: string;
  /** Every entity drawn one by one, with its place: there is none without one. */
  readonly placed: Placed;
  /** Where this view starts: drawn filled. */
  readonly start: readonly string[];
  /** Taken off by hand; an expansion does not bring them back unasked. */
  readonly removed: readonly string[];
  /** Of the view, but not drawn: beyond what a canvas or a telephone shows well. */
  readonly waiting: readonly string[];
  /** Held where they are whatever is laid out anew. */
  readonly pinned: readonly string[];
  readonly arrangement: Arrangement;
  readonly sizeBy: SizeBy;
  /** Entities drawn together; null where each is drawn by itself. */
  readonly groups: Groups | null;
};

export const emptyCanvas: Canvas = {
  query: null,
  view: null,
  title: 'An empty canvas',
  placed: {},
  start: [],
  removed: [],
  waiting: [],
  pinned: [],
  arrangement: 'lanes',
  sizeBy: 'type',
  groups: null,
};

/** Drawn one by one. */
export const idsOf = (c: Canvas): readonly string[] => Object.keys(c.placed);
/** Drawn one by one or inside a group. */
export const membersOf = (c: Canvas): readonly string[] =>
  c.groups === null ? idsOf(c) : [...new Set([...idsOf(c), ...Object.keys(c.groups.of)])];
export const isHere = (c: Canvas, id: string): boolean => id in c.placed || (c.groups !== null && id in c.groups.of);

export const without = (list: readonly string[], gone: (id: string) => boolean): readonly string[] =>
  list.some(gone) ? list.filter((id) => !gone(id)) : list;
const omit = <T>(of: Readonly<Record<string, T>>, gone: (id: string) => boolean): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(of).filter(([id]) => !gone(id)));

/** Puts entities on the canvas. What already lies there keeps its place; what was in a closed group comes out of it. */
export function put(c: Canvas, placed: Placed): Canvas {
  const fresh = Object.entries(placed).filter(([id]) => !(id in c.placed));
  if (fresh.length === 0) return c;
  const came = new Set(fresh.map(([id]) => id));
  return {
    ...c,
    placed: { ...c.placed, ...Object.fromEntries(fresh) },
    removed: without(c.removed, (id) => came.has(id)),
    waiting: without(c.waiting, (id) => came.has(id)),
    groups: c.groups && leaveClosed(c.groups, came),
  };
}
function leaveClosed(groups: Groups, came: ReadonlySet<string>): Groups {
  const leaves = (id: string) => came.has(id) && !((groups.of[id] ?? '') in groups.pens);
  return Object.keys(groups.of).some(leaves) ? { ...groups, of: omit(groups.of, leaves) } : groups;
}

/** Takes entities off and remembers that it was by hand. */
export function take(c: Canvas, ids: readonly string[]): Canvas {
  const gone = new Set(ids.filter((id) => isHere(c, id)));
  if (gone.size === 0) return c;
  const left = drop(c, gone);
  return { ...left, removed: [...without(left.removed, (id) => gone.has(id)), ...gone] };
}

/** Takes everything off but these. */
export function keepOnly(c: Canvas, ids: readonly string[]): Canvas {
  const kept = new Set(ids);
  return take(
    c,
    membersOf(c).filter((id) => !kept.has(id)),
  );
}

/** Drops ids that are not in the graph any more: nobody took them off, so they are not remembered. */
export function forget(c: Canvas, ids: readonly string[]): Canvas {
  const gone = new Set(ids);
  return drop({ ...c, removed: without(c.removed, (id) => gone.has(id)) }, gone);
}

function drop(c: Canvas, gone: ReadonlySet<string>): Canvas {
  const is = (id: string) => gone.has(id);
  return {
    ...c,
    placed: omit(c.placed, is),
    start: without(c.start, is),
    waiting: without(c.waiting, is),
    pinned: without(c.pinned, is),
    groups: c.groups === null ? null : { ...c.groups, of: omit(c.groups.of, is) },
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

/** Everything laid out anew, except what is pinned. */
export function rearrange(c: Canvas, placed: Placed, arrangement: Arrangement): Canvas {
  const free = omit(placed, (id) => c.pinned.includes(id));
  const moved = move(c, free);
  return moved === c && c.arrangement === arrangement ? c : { ...moved, arrangement };
}

/** Pins these where they are; where all of them are pinned, lets them go. */
export function togglePin(c: Canvas, ids: readonly string[]): Canvas {
  const here = ids.filter((id) => id in c.placed);
  if (here.length === 0) return c;
  const given = new Set(here);
  return here.every((id) => c.pinned.includes(id))
    ? { ...c, pinned: without(c.pinned, (id) => given.has(id)) }
    : { ...c, pinned: [...without(c.pinned, (id) => given.has(id)), ...here] };
}

export const sizedBy = (c: Canvas, sizeBy: SizeBy): Canvas => (c.sizeBy === sizeBy ? c : { ...c, sizeBy });
export const named = (c: Canvas, title: string, view: string | null): Canvas =>
  c.title === title && c.view === view ? c : { ...c, title, view };
