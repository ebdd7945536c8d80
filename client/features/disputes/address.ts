import { type DisputeKind, disputeKind } from '../../../server/contract/disputes.ts';
import type { DisputesAsked } from '../../api/disputes.ts';

/** What the board shows, as its query string. */
export function readAsked(said: URLSearchParams): DisputesAsked {
  return {
    kind: disputeKind.options.find((k) => k === said.get('kind')) ?? null,
    entity: said.get('entity') ?? '',
    article: said.get('article') ?? '',
  };
}

export function toDisputes({ kind, entity, article }: DisputesAsked): string {
  const said = new URLSearchParams({
    ...(kind && { kind }),
    ...(entity && { entity }),
    ...(article && { article }),
  });
  return said.size > 0 ? `/disputes?${said}` : '/disputes';
}

export const kinds: readonly { readonly kind: DisputeKind | null; readonly word: string }[] = [
  { kind: null, word: 'All' },
  { kind: 'denied', word: 'Contested' },
  { kind: 'pair', word: 'Pairs' },
  { kind: 'figures', word: 'Figures' },
];
