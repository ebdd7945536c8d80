import type { GraphLink } from '../../../server/contract/graph.ts';
import type { Path } from '../../../server/contract/path.ts';
import { addressOf } from '../../state/address/address.ts';
import type { Hrefs } from '../../ui/hrefs.ts';

export const toClaim = (id: string): string => addressOf({ selection: { kind: 'claim', id } });
/** A Link alone with its two ends. */
export const toLink = ({ id, source, target }: GraphLink): string =>
  addressOf({ ids: [source, target], selection: { kind: 'link', id } });
export const hrefs: Hrefs = {
  entity: (id) => addressOf({ selection: { kind: 'entity', id } }),
  inArticle: (article, claim, voice) =>
    `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, ...(voice && { voice }) })}`,
  onCanvas: (claim) => toClaim(claim.id),
};

/** Everything on these paths as a canvas, the weakest hop of the weakest in hand. */
export function onCanvas(paths: readonly Path[], weakest: GraphLink | undefined): string {
  const ids = [...new Set(paths.flatMap((p) => p.entities.map((e) => e.id)))];
  const ends = paths.flatMap((p) => [p.entities.at(0), p.entities.at(-1)]).flatMap((e) => e ?? []);
  const names = [...new Set(ends.map((e) => e.name))];
  const address = addressOf({
    title: `Path from ${names.join(' to ')}`.slice(0, 120),
    ids,
    start: [...new Set(ends.map((e) => e.id))],
    ...(weakest && { selection: { kind: 'link', id: weakest.id } }),
  });
  // Proposals are drawn only while asked for.
  const proposed = paths.some((p) => p.hops.some((h) => h.link.standing === 'unreviewed'));
  return proposed ? `${address}&prop=1` : address;
}
