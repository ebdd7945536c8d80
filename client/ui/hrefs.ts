import type { Claim } from '../../server/contract/claim.ts';

/** Paths between these entities, in this order. */
export const pathHref = (ids: readonly string[]): string => `/paths?nodes=${ids.join(',')}`;

/** Two or three entities beside each other; with one, the second is still to be chosen. */
export const compareHref = (ids: readonly string[]): string =>
  ids.length > 0 ? `/compare?ids=${ids.join(',')}` : '/compare';

/** The dossier of an entity. */
export const entityHref = (id: string): string => `/entities/${encodeURIComponent(id)}`;

/** Everything a voice says, and what others say against it. */
export const voiceHref = (id: string): string => `/voices/${encodeURIComponent(id)}`;

/** What somebody denies or questions of this entity. */
export const disputesHref = (entity: string): string => `/disputes?${new URLSearchParams({ entity })}`;

/** When and where the claims between these entities took place; without ids, those of the canvas one comes from. */
export const whenHref = (ids: readonly string[] = []): string =>
  ids.length > 0 ? `/when?ids=${ids.join('_')}` : '/when';

/** The saved query that answers as a page does; a list is one value a line. */
export const queryHref = (id: string, values: Readonly<Record<string, string>> = {}): string => {
  const said = new URLSearchParams(Object.entries(values).map(([k, v]) => [`p.${k}`, v]));
  return `/queries/${id}${said.size > 0 ? `?${said}` : ''}`;
};

/** Where the things in a card lead; the features say it, so that ui knows no address. */
export type Hrefs = {
  entity(id: string): string;
  /** The article with this claim in hand; at the words of this assertion, if one is named. */
  inArticle(articleId: string, claimId: string, assertionId?: string): string;
  /** The claim's Link on the canvas. */
  onCanvas(claim: Claim): string;
};
