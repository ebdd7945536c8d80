import type { EntityRef } from '../../../server/contract/graph.ts';
import { addressOf } from '../../state/address/address.ts';
import { entityHref, type Hrefs } from '../../ui/hrefs.ts';

export const claimHref = (id: string): string => addressOf({ selection: { kind: 'claim', id } });
export const hrefs: Hrefs = {
  entity: entityHref,
  inArticle: (article, claim, voice) =>
    `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, ...(voice && { voice }) })}`,
  onCanvas: (claim) => claimHref(claim.id),
};
/** A canvas of an entity and those around it, itself in hand. */
export const canvasHref = (entity: EntityRef, around: readonly string[]): string =>
  addressOf({
    title: `Around ${entity.name}`,
    ids: [entity.id, ...around],
    start: [entity.id],
    selection: { kind: 'entity', id: entity.id },
  });
