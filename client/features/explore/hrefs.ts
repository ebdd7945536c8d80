import { addressOf } from '../../state/address/address.ts';
import type { Hrefs } from '../../ui/hrefs.ts';

export const permalink = (claim: string): string => addressOf({ selection: { kind: 'claim', id: claim } });
export const hrefs: Hrefs = {
  entity: (id) => addressOf({ selection: { kind: 'entity', id } }),
  inArticle: (article, claim, voice) =>
    `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, ...(voice && { voice }) })}`,
  // The claim, and not its Link: which Link it draws takes the ontology to say.
  onCanvas: (claim) => permalink(claim.id),
};
