import type { GraphLink } from '../../../server/contract/graph.ts';
import type { Placed } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import { type Box, boxesOf, labelOf, overlap, type Piece } from './piece.ts';

/** Two px of a halo may touch before a name counts as covered. */
const slack = 24;

/**
 * Ids whose names find no room at this zoom: names are given out by rank, and one that would cover a name given before
 * steps back until the camera comes nearer.
 */
export function crowdedOut(
  pieces: readonly Piece[],
  placed: Placed,
  zoom: number,
  wrap: number,
  measure: Measure,
  rank: (id: string) => number,
): ReadonlySet<string> {
  const given: Box[] = [];
  const out = new Set<string>();
  for (const p of [...pieces].sort((a, b) => rank(a.id) - rank(b.id))) {
    const at = placed[p.id];
    if (!at) continue;
    const { name } = boxesOf(p, at, zoom, labelOf(p, wrap, measure));
    if (rank(p.id) > 0 && given.some((g) => overlap(g, name) > slack / zoom)) out.add(p.id);
    else given.push(name);
  }
  return out;
}

/** Entities that a disputed Link joins, of those that are not switched off. */
export const endsOfDisputes = (links: readonly GraphLink[], off: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(links.filter((l) => l.standing === 'disputed' && !off.has(l.id)).flatMap((l) => [l.source, l.target]));

const ranks = 4;
/** Whose name steps back last: an end of a dispute, a hub, a start, then the others; what is dimmed after all that is not. */
export const nameRank = (e: { disputed: boolean; hub: boolean; start: boolean; dim: boolean }): number =>
  (e.disputed ? 1 : e.hub ? 2 : e.start ? 3 : ranks) + (e.dim ? ranks : 0);
/** The ordinary entities, which have no name from afar. */
export const isPlain = (rank: number): boolean => rank > 0 && rank % ranks === 0;
