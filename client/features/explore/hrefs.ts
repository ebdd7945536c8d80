import type { Claim } from '../../../server/contract/claim.ts';
import { addressOf } from '../../state/address/address.ts';
import type { Hrefs } from '../../ui/hrefs.ts';
import { linkOfClaim } from './claimLink.ts';

export const permalink = (claim: string): string => addressOf({ selection: { kind: 'claim', id: claim } });
const onCanvas = (claim: Claim): string => {
  const link = linkOfClaim(claim, undefined);
  return link === null ? permalink(claim.id) : addressOf({ selection: { kind: 'link', id: link } });
};
export const hrefs: Hrefs = {
  entity: (id) => addressOf({ selection: { kind: 'entity', id } }),
  inArticle: (article, claim, voice) =>
    `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, ...(voice && { voice }) })}`,
  onCanvas,
};
