import type { Placed } from '../../state/canvas/canvas.ts';
import { groupOfElement } from '../groups/scene.ts';
import { crowdedOut, disputesOf, isPlain, nameRank } from '../layout/crowd.ts';
import type { Piece } from '../layout/piece.ts';
import { nameLessZoom } from '../look.ts';
import type { Measure } from '../measure.ts';
import type { Scene } from '../scene.ts';

export type Naming = {
  readonly scene: Scene;
  readonly pieces: readonly Piece[];
  readonly placed: Placed;
  readonly hubs: ReadonlySet<string>;
  readonly zoom: number;
  readonly wrap: number;
  readonly measure: Measure;
  /** What is in hand, whose name always stands; and what stepped back, whose name does so first. */
  loud(id: string): boolean;
  dim(id: string): boolean;
};
export type Named = { readonly narrow: ReadonlySet<string>; readonly nameless: ReadonlySet<string> };

/** Whose name is written narrow and who has none, at this zoom. */
export function namesOf({ scene, pieces, placed, hubs, zoom, wrap, measure, loud, dim }: Naming): Named {
  const start = new Set(scene.start);
  const disputes = disputesOf(scene.links, scene.off);
  const shown = pieces.filter((p) => !scene.off.has(p.id));
  const ranks = new Map(
    shown.map(({ id }) => {
      if (groupOfElement(id) !== null || loud(id)) return [id, 0] as const;
      const about = { disputes: disputes.get(id) ?? 0, hub: hubs.has(id), start: start.has(id), dim: dim(id) };
      return [id, nameRank(about)] as const;
    }),
  );
  const rank = (id: string) => ranks.get(id) ?? 0;
  // From afar the ordinary ones have no name, so that only the others need room.
  const quiet = zoom < nameLessZoom ? shown.filter((p) => isPlain(rank(p.id))) : [];
  const plain = new Set(quiet.map((p) => p.id));
  const asking = plain.size > 0 ? shown.filter((p) => !plain.has(p.id)) : shown;
  const { narrow, out } = crowdedOut(asking, placed, zoom, wrap, measure, rank, shown);
  return { narrow, nameless: new Set([...out, ...plain]) };
}
