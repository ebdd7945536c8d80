import type { Claim } from '../../server/contract/claim.ts';

/** Paths between these entities, in this order. */
export const pathHref = (ids: readonly string[]): string => `/paths?nodes=${ids.join(',')}`;

/** The dossier of an entity. */
export const entityHref = (id: string): string => `/entities/${encodeURIComponent(id)}`;

/** Where the things in a card lead; the features say it, so that ui knows no address. */
export type Hrefs = {
  entity(id: string): string;
  /** The article with this claim in hand; at the words of this assertion, if one is named. */
  inArticle(articleId: string, claimId: string, assertionId?: string): string;
  /** The claim's Link on the canvas. */
  onCanvas(claim: Claim): string;
};
