import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { clear } from './clear.ts';
import { anchor } from './pinned.ts';
import { atItsZoom, type Ground, reachOf, type Tile } from './tile.ts';

const sweeps = 10;
/** More starts than these are a ring and no middle: then weight alone decides. */
const mostInside = 6;
/** Rings are wider than high, as names are. */
const flat = (aspect: number) => Math.min(2, Math.max(0.75, aspect));

/** Where the view starts in the middle, and around it what weighs less and less, near what it is linked to. */
export function concentricLayout(g: Ground): Placed {
  const starts = g.tiles.filter((t) => t.start).length;
  const inside = (t: Tile) => Number(t.start && starts <= mostInside);
  const order = [...g.tiles].sort((a, b) => inside(b) - inside(a) || b.weight - a.weight || a.id.localeCompare(b.id));
  const aspect = flat(g.frame.width / g.frame.height);
  return atItsZoom(g, (zoom) => {
    const rings = ringsOf(order, inside, aspect, zoom);
    const angles = anglesOf(rings, g);
    const placed = Object.fromEntries(
      rings.flatMap(({ tiles, radius }) =>
        tiles.map((t): [string, Point] => {
          const angle = angles.get(t.id) ?? 0;
          return [t.id, { x: Math.cos(angle) * radius * aspect, y: Math.sin(angle) * radius }];
        }),
      ),
    );
    return clear(g.tiles, anchor(placed, g.pinned), zoom, g.pinned);
  });
}

type Ring = { readonly radius: number; readonly tiles: readonly Tile[] };

/** As many on each ring as its way around has room for; the heaviest alone stands in the middle. */
function ringsOf(order: readonly Tile[], inside: (t: Tile) => number, aspect: number, zoom: number): Ring[] {
  const reach = order.map((t) => reachOf(t, zoom));
  const high = Math.max(0, ...reach.map((r) => r.up + r.down));
  const wide = reach.reduce((sum, r) => sum + 2 * r.half, 0) / Math.max(1, reach.length);
  const rings: Ring[] = [];
  const first = order.filter(inside).length > 1 ? 0 : 1;
  if (first === 1) rings.push({ radius: 0, tiles: order.slice(0, 1) });
  for (let at = first, radius = high * (first === 1 ? 1.15 : 0.7); at < order.length; radius += high * 1.15) {
    const around = 2 * Math.PI * radius * Math.sqrt((aspect * aspect + 1) / 2);
    const room = Math.max(3, Math.floor(around / (((wide + high) / 2) * 1.2)));
    const left = order.length - at;
    // A last ring with a few stragglers spreads them out; one that would be overfull by a few takes them in.
    const count = left < room * 1.6 ? left : room;
    rings.push({ radius, tiles: order.slice(at, at + count) });
    at += count;
  }
  return rings;
}

/** On every ring in the order of what it is linked to, evenly, and turned to lie nearest to it. */
function anglesOf(rings: readonly Ring[], g: Ground): Map<string, number> {
  const angles = new Map<string, number>();
  for (const { tiles } of rings)
    for (const [i, t] of tiles.entries()) angles.set(t.id, ((i + 0.5) / tiles.length) * 2 * Math.PI - Math.PI / 2);
  const linked = new Map<string, string[]>();
  for (const { source, target } of g.tugs) {
    linked.set(source, [...(linked.get(source) ?? []), target]);
    linked.set(target, [...(linked.get(target) ?? []), source]);
  }
  const middle = new Set(rings.flatMap((r) => (r.radius === 0 ? r.tiles.map((t) => t.id) : [])));
  const wish = (id: string) => {
    const others = (linked.get(id) ?? []).filter((o) => !middle.has(o)).flatMap((o) => angles.get(o) ?? []);
    return others.length === 0 ? (angles.get(id) ?? 0) : mean(others);
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const way = sweep % 2 === 0 ? rings : [...rings].reverse();
    for (const { tiles, radius } of way) {
      if (radius === 0) continue;
      const wished = tiles.map((t) => ({ id: t.id, at: turn(wish(t.id)) }));
      wished.sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
      const evenly = (i: number) => (i / wished.length) * 2 * Math.PI;
      const offset = mean(wished.map((w, i) => w.at - evenly(i)));
      for (const [i, w] of wished.entries()) angles.set(w.id, evenly(i) + offset);
    }
  }
  return angles;
}

const turn = (angle: number) => ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
/** Of angles: the way their sum points. */
const mean = (angles: readonly number[]) =>
  Math.atan2(
    angles.reduce((s, a) => s + Math.sin(a), 0),
    angles.reduce((s, a) => s + Math.cos(a), 0),
  );
