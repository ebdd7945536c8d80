import type { Pen, Placed, Point } from '../../state/canvas/canvas.ts';
import { extentOf } from '../fit.ts';
import { type Box, boxesOf, type Piece } from '../layout/piece.ts';
import { labelUnits } from '../look.ts';
import type { Label, Measure } from '../measure.ts';
import { type GroupsDrawn, groupElement, groupPlaces, stackPieces } from './scene.ts';
import { stackLabel, step } from './stack.ts';

/** Air on a sheet around what lies on it; above it stands its title. */
const air = { side: 30, top: 62, bottom: 22 };
const apart = 26;

/** A sheet around entities on their places, names as large as this zoom makes them, and at least as wide as its title. */
export function penAround(
  pieces: readonly Piece[],
  placed: Placed,
  zoom: number,
  label: (p: Piece) => Label,
  title: number,
): Pen {
  const drawn = pieces.filter((p) => placed[p.id]);
  const width = (title + 2 * 16) * labelUnits(zoom);
  if (drawn.length === 0) return { x: 0, y: 0, width: Math.max(220, width), height: 120 };
  const e = extentOf(drawn, placed, zoom, label);
  const box = {
    x1: e.x1 / zoom - air.side,
    y1: e.y1 / zoom - air.top,
    x2: e.x2 / zoom + air.side,
    y2: e.y2 / zoom + air.bottom,
  };
  return {
    x: Math.round((box.x1 + box.x2) / 2),
    y: Math.round((box.y1 + box.y2) / 2),
    width: Math.round(Math.max(box.x2 - box.x1, width)),
    height: Math.round(box.y2 - box.y1),
  };
}

export const boxOf = (p: Pen): Box => ({
  x1: p.x - p.width / 2,
  y1: p.y - p.height / 2,
  x2: p.x + p.width / 2,
  y2: p.y + p.height / 2,
});
const meets = (a: Box, b: Box) =>
  a.x1 < b.x2 + apart && b.x1 < a.x2 + apart && a.y1 < b.y2 + apart && b.y1 < a.y2 + apart;

/**
 * The middle of a sheet where it covers nothing: of all places that touch what lies there, the one from which least has
 * to be seen at once, then the one nearest to where it was asked for.
 */
export function freePlace(
  size: Pick<Pen, 'width' | 'height'>,
  near: Point,
  taken: readonly Box[],
  frame: { readonly width: number; readonly height: number },
): Point {
  const at = (x: number, y: number): Box => boxOf({ x, y, ...size });
  const free = (p: Point) => taken.every((t) => !meets(at(p.x, p.y), t));
  if (free(near)) return near;
  const [w, h] = [size.width / 2 + apart + 1, size.height / 2 + apart + 1];
  const xs = [near.x, ...taken.flatMap((t) => [t.x1 - w, t.x2 + w, t.x1 + size.width / 2, t.x2 - size.width / 2])];
  const ys = [near.y, ...taken.flatMap((t) => [t.y1 - h, t.y2 + h, t.y1 + size.height / 2, t.y2 - size.height / 2])];
  const all = taken.reduce<Box | null>(
    (b, t) =>
      b === null
        ? t
        : { x1: Math.min(b.x1, t.x1), y1: Math.min(b.y1, t.y1), x2: Math.max(b.x2, t.x2), y2: Math.max(b.y2, t.y2) },
    null,
  );
  /** How far the camera has to step back to see everything. */
  const back = (p: Point) => {
    const b = at(p.x, p.y);
    const width = Math.max(b.x2, all?.x2 ?? b.x2) - Math.min(b.x1, all?.x1 ?? b.x1);
    const height = Math.max(b.y2, all?.y2 ?? b.y2) - Math.min(b.y1, all?.y1 ?? b.y1);
    return Math.max(width / frame.width, height / frame.height);
  };
  const found = xs
    .flatMap((x) => ys.map((y) => ({ x: Math.round(x), y: Math.round(y) })))
    .filter(free)
    .map((p) => ({ p, cost: back(p) + Math.hypot(p.x - near.x, p.y - near.y) / 6000 }))
    .sort((a, b) => a.cost - b.cost || a.p.x - b.p.x || a.p.y - b.p.y);
  return found[0]?.p ?? { x: Math.round((all?.x2 ?? 0) + w), y: near.y };
}

/** What stacks with their names and sheets take up; `but`: a group that is about to change its place. */
export function takenBy(groups: GroupsDrawn, but: string | null, zoom: number, measure: Measure): Box[] {
  const stacks = stackPieces(groups).flatMap((p): Box[] => {
    const at = groupPlaces(groups)[p.id];
    if (!at || p.id === groupElement(but ?? '')) return [];
    const { body, name } = boxesOf(p, at, zoom, stackLabel(p.name, measure));
    return [
      {
        x1: Math.min(body.x1, name.x1),
        y1: body.y1 - sheetsAbove,
        x2: Math.max(body.x2 + sheetsAbove, name.x2),
        y2: name.y2,
      },
    ];
  });
  const sheets = groups.pens
    .filter((p) => p.id !== but)
    .map((p) => boxOf({ ...p.at, width: p.width, height: p.height }));
  return [...stacks, ...sheets];
}
const sheetsAbove = 2 * step;

/** Room that an entity by itself takes at most, with its name. */
const cell = { width: 150, height: 112 };
/** Places for entities that belong to no group, in rows where nothing lies. */
export function besideGroups(
  ids: readonly string[],
  near: Point,
  taken: readonly Box[],
  frame: { readonly width: number; readonly height: number },
): Placed {
  const columns = Math.ceil(Math.sqrt(ids.length));
  const size = { width: columns * cell.width, height: Math.ceil(ids.length / columns) * cell.height };
  const at = freePlace(size, near, taken, frame);
  const corner = boxOf({ ...at, ...size });
  return Object.fromEntries(
    ids.map((id, i) => [
      id,
      {
        x: Math.round(corner.x1 + ((i % columns) + 0.5) * cell.width),
        y: Math.round(corner.y1 + (Math.floor(i / columns) + 0.4) * cell.height),
      },
    ]),
  );
}
export const around = (p: Point): Box => boxOf({ ...p, ...cell });
