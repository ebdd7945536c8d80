import { addressOf } from '../../state/address/address.ts';

/** The claim in hand on the canvas. */
export const claimHref = (id: string): string => addressOf({ selection: { kind: 'claim', id } });
/** The words of one assertion, in their place. */
export const placeHref = (article: string, claim: string, assertion: string): string =>
  `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, voice: assertion })}`;
/** The saved query that answers as the page does. */
export const queryHref = (id: string, values: Readonly<Record<string, string>> = {}): string => {
  const said = new URLSearchParams(Object.entries(values).map(([k, v]) => [`p.${k}`, v]));
  return `/queries/${id}${said.size > 0 ? `?${said}` : ''}`;
};
