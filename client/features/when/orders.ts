import type { TimedClaim } from '../../../server/contract/when.ts';
import { standingOrder } from '../../ui/words.ts';
import type { Stand } from './places.ts';

export const orders = ['when', 'said', 'standing', 'place'] as const;
export type Order = (typeof orders)[number];
export const orderWords: Readonly<Record<Order, string>> = {
  when: 'by when it happened',
  said: 'by when it was said',
  standing: 'most contested first',
  place: 'by place',
};

/** The list in another order; numbers stay what they are, and decide between equals. */
export function inOrder(claims: readonly TimedClaim[], order: Order, stands: (c: TimedClaim) => readonly Stand[]) {
  const last = '\uffff';
  const keyOf = (c: TimedClaim): string => {
    if (order === 'said') return c.said[0]?.from ?? c.said[0]?.to ?? last;
    if (order === 'standing') return String(standingOrder.indexOf(c.claim.standing));
    if (order === 'place') return stands(c)[0]?.name ?? last;
    return '';
  };
  return claims
    .map((c) => ({ c, key: keyOf(c) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.c.number - b.c.number))
    .map(({ c }) => c);
}
