import { useCallback, useMemo } from 'react';
import type { TimedClaim } from '../../../server/contract/when.ts';

export type InHand = {
  readonly claim: TimedClaim | undefined;
  readonly id: string | null;
  readonly near: boolean;
  take(id: string): void;
  /** The next in the list or the one before; stays at the ends. */
  walk(by: 1 | -1): TimedClaim | undefined;
  readonly at: number;
};

/** The claim in hand: the one asked for as long as it is shown, else the first of the list. */
export function useHand(
  listed: readonly TimedClaim[],
  asked: string | null,
  take: (id: string) => void,
  near: boolean,
): InHand {
  const found = listed.findIndex((c) => c.claim.id === asked);
  const at = found < 0 ? 0 : found;
  const claim = listed[at];
  const walk = useCallback(
    (by: 1 | -1) => {
      const next = listed[Math.min(listed.length - 1, Math.max(0, at + by))];
      if (next !== undefined) take(next.claim.id);
      return next;
    },
    [listed, at, take],
  );
  return useMemo(() => ({ claim, id: claim?.claim.id ?? null, near, take, walk, at }), [claim, near, take, walk, at]);
}
