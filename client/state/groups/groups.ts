import type { Canvas, Groups, Pen, Placed, Point } from '../canvas/canvas.ts';

/** The group of what fits none. */
export const noGroup = 'none';

export const membersIn = (groups: Groups, group: string): readonly string[] =>
  Object.keys(groups.of).filter((id) => groups.of[id] === group);
/** In a group and not drawn by itself. */
export const insideOf = (c: Canvas, group: string): readonly string[] =>
  c.groups === null ? [] : membersIn(c.groups, group).filter((id) => !(id in c.placed));

const changed = (c: Canvas, groups: Partial<Groups>): Canvas =>
  c.groups === null ? c : { ...c, groups: { ...c.groups, ...groups } };

/** Closes every entity of the view into groups. */
export function group(c: Canvas, groups: Groups): Canvas {
  const inside = new Set(Object.keys(groups.of));
  return {
    ...c,
    placed: Object.fromEntries(Object.entries(c.placed).filter(([id]) => !inside.has(id))),
    waiting: c.waiting.filter((id) => !inside.has(id)),
    pinned: c.pinned.filter((id) => !inside.has(id)),
    groups,
  };
}

/** Every entity by itself again; those without a place given here wait. */
export function ungroup(c: Canvas, placed: Placed): Canvas {
  if (c.groups === null) return c;
  const { of } = c.groups;
  const here = { ...Object.fromEntries(Object.entries(placed).filter(([id]) => id in of)), ...c.placed };
  return {
    ...c,
    placed: here,
    waiting: [...new Set([...c.waiting, ...Object.keys(of)])].filter((id) => !(id in here)),
    groups: null,
  };
}

/** Opens a group onto a sheet: these of its entities are drawn, the others wait inside. */
export function openGroup(c: Canvas, id: string, placed: Placed, pen: Pen): Canvas {
  if (c.groups === null || !(id in c.groups.stacks)) return c;
  const { of, pens } = c.groups;
  const own = Object.fromEntries(Object.entries(placed).filter(([e]) => of[e] === id));
  return { ...changed(c, { pens: { ...pens, [id]: pen } }), placed: { ...c.placed, ...own } };
}

/** Back into its stack, which stands where it stood. */
export function closeGroup(c: Canvas, id: string): Canvas {
  if (c.groups === null || !(id in c.groups.pens)) return c;
  const { of, pens } = c.groups;
  const { [id]: _, ...others } = pens;
  return {
    ...changed(c, { pens: others }),
    placed: Object.fromEntries(Object.entries(c.placed).filter(([e]) => of[e] !== id)),
    pinned: c.pinned.filter((e) => of[e] !== id),
  };
}

/** Moves stacks, and pens with everything on them. */
export function moveGroups(c: Canvas, to: Placed): Canvas {
  if (c.groups === null) return c;
  const { of, stacks, pens } = c.groups;
  const by = (id: string, from: Point) => {
    const at = to[id];
    return at ? { x: at.x - from.x, y: at.y - from.y } : { x: 0, y: 0 };
  };
  const shifted = <T extends Point>(p: T, d: Point): T =>
    d.x === 0 && d.y === 0 ? p : { ...p, x: p.x + d.x, y: p.y + d.y };
  const shifts = new Map(Object.entries(pens).map(([id, pen]) => [id, by(id, pen)]));
  const none = { x: 0, y: 0 };
  return {
    ...c,
    placed: Object.fromEntries(
      Object.entries(c.placed).map(([id, p]) => [id, shifted(p, shifts.get(of[id] ?? '') ?? none)]),
    ),
    groups: {
      ...c.groups,
      stacks: Object.fromEntries(
        Object.entries(stacks).map(([id, p]) => [id, id in pens ? shifted(p, shifts.get(id) ?? none) : (to[id] ?? p)]),
      ),
      pens: Object.fromEntries(Object.entries(pens).map(([id, p]) => [id, shifted(p, shifts.get(id) ?? none)])),
    },
  };
}
