import type { Claim } from '../../../server/contract/claim.ts';
import { addressOf } from '../../state/address/address.ts';
import type { Hrefs } from '../../ui/hrefs.ts';

/** A claim's Link on the canvas; one that draws none is shown by itself. */
export const onCanvas = (claim: Claim): string =>
  addressOf({
    selection:
      claim.standing === 'denied-only' ||
      claim.standing === 'unreviewed' ||
      claim.predicate === 'OTHER' ||
      claim.subject.id === claim.object.id
        ? { kind: 'claim', id: claim.id }
        : { kind: 'link', id: `${claim.subject.id}~${claim.predicate}~${claim.object.id}` },
  });
/** A claim by itself with both its sides, wherever it is drawn. */
export const toClaim = (id: string): string => addressOf({ selection: { kind: 'claim', id } });
export const inArticle = (article: string, claim: string, voice?: string): string =>
  `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, ...(voice && { voice }) })}`;
export const toEntity = (id: string): string => addressOf({ selection: { kind: 'entity', id } });
export const hrefs: Hrefs = { entity: toEntity, inArticle, onCanvas };
