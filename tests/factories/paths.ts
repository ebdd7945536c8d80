import type { Claim } from '../../server/contract/claim.ts';
import type { GraphLink } from '../../server/contract/graph.ts';
import type { Hop, Path } from '../../server/contract/path.ts';
import { claim, entity, graphLink } from './claims.ts';

/** A path as the API gives it: its ids in order, and for each hop what differs from one single-source claim. */
export function path(
  ids: readonly string[],
  hops: readonly (Partial<GraphLink> & { claims?: Claim[]; forward?: boolean })[] = [],
  more: Partial<Path> = {},
): Path {
  const made = ids.slice(1).map((to, i): Hop => {
    const { claims = [claim(`c${i}`)], forward = true, ...link } = hops[i] ?? {};
    const from = ids[i] ?? '';
    return {
      link: graphLink(forward ? from : to, forward ? to : from, link),
      forward,
      claims,
      voices: [],
      beside: [],
      wouldStrengthen: 'A second voice',
    };
  });
  return {
    entities: ids.map((id) => entity(id)),
    hops: made,
    weakest: 0,
    standing: made[0]?.link.standing ?? 'unreviewed',
    paragraph: { text: 'The Herald writes that it is so.', cues: [{ start: 11, end: 22 }], voices: [] },
    ...more,
  };
}
