import { addressOf } from '../../state/address/address.ts';

export const claimHref = (id: string): string => addressOf({ selection: { kind: 'claim', id } });
export const articleHref = (article: string, claim: string, voice: string): string =>
  `/articles/${encodeURIComponent(article)}?${new URLSearchParams({ claim, voice })}`;

/** The saved queries whose answers this board shows. */
export const queryHrefs = {
  disputed: '/queries/disputed-claims',
  denied: '/queries/denied-only',
  pairs: '/queries/contradictions',
} as const;
