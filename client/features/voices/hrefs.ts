import { addressOf } from '../../state/address/address.ts';

/** The claim in hand on the canvas. */
export const claimHref = (id: string): string => addressOf({ selection: { kind: 'claim', id } });
/** The words of one assertion, in their place. */
export const placeHref = (article: string, claim: string, assertion: string): string =>
  `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, voice: assertion })}`;
