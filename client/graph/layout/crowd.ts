import type { GraphLink } from '../../../server/contract/graph.ts';
import type { Placed } from '../../state/canvas/canvas.ts';
import { farSize, nameSize } from '../look.ts';
import type { Measure } from '../measure.ts';
import { boxGrid } from './grid.ts';
import { type Box, boxesOf, halvesOf, labelOf, overlap, type Piece } from './piece.ts';

/** Two px of a halo may touch before a name counts as covered. */
const slack = 24;

/** A name that finds no room is tried in a column this wide before it steps back; px on screen. */
export const narrowName = 64;

/** Ids whose names are written narrow, and those that have none. */
export type Crowd = { readonly narrow: ReadonlySet<string>; readonly out: ReadonlySet<string> };

/**
 * Which names find no room at this zoom: names are given out by rank, and one that would cover a name given before is
 * broken into shorter lines if it matters and then covers nothing, or steps back until the camera comes nearer. `ground`:
 * all that may not be covered, where that is more than asks for a name.
 */
export function crowdedOut(
  pieces: readonly Piece[],
  placed: Placed,
  zoom: number,
  wrap: number,
  measure: Measure,
  rank: (id: string) => number,
  ground: readonly Piece[] = pieces,
): Crowd {
  const given = boxGrid();
  const bodies = boxGrid<Box & { readonly id: string }>();
  const out = new Set<string>();
  const narrow = new Set<string>();
  const covers = (name: Box) => given.some(name, (o) => overlap(o, name) > slack / zoom);
  const onBody = (name: Box, id: string) => bodies.some(name, (o) => o.id !== id && overlap(o, name) > slack / zoom);
  for (const p of ground) {
    const at = placed[p.id];
    const half = halvesOf(p);
    if (at) bodies.add({ id: p.id, x1: at.x - half.x, y1: at.y - half.y, x2: at.x + half.x, y2: at.y + half.y });
  }
  const units = farSize(zoom) / nameSize;
  for (const p of [...pieces].sort((a, b) => rank(a.id) - rank(b.id))) {
    const at = placed[p.id];
    if (!at) continue;
    const nameIn = (width: number) => boxesOf(p, at, zoom, labelOf(p, width, measure), units).name;
    const name = nameIn(wrap);
    if (rank(p.id) <= 0 || !(covers(name) || onBody(name, p.id))) {
      given.add(name);
      continue;
    }
    const short = nameIn(Math.min(wrap, narrowName));
    if (rank(p.id) < ranks && !covers(short) && !onBody(short, p.id)) {
      narrow.add(p.id);
      given.add(short);
    } else out.add(p.id);
  }
  return { narrow, out };
}

/** How many disputed Links join an entity, of those that are not switched off. */
export function disputesOf(links: readonly GraphLink[], off: ReadonlySet<string>): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const l of links)
    if (l.standing === 'disputed' && !off.has(l.id))
      for (const end of [l.source, l.target]) count.set(end, (count.get(end) ?? 0) + 1);
  return count;
}

const ranks = 4;
/** Whose name steps back last: who has most disputes, a hub, a start, then the others; what is dimmed after all that is not. */
export const nameRank = (e: { disputes: number; hub: boolean; start: boolean; dim: boolean }): number =>
  (e.disputes > 0 ? 1 / e.disputes : e.hub ? 2 : e.start ? 3 : ranks) + (e.dim ? ranks : 0);
/** The ordinary entities, which have no name from afar. */
export const isPlain = (rank: number): boolean => rank > 0 && rank % ranks === 0;
