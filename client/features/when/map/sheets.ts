import type { TimedClaim } from '../../../../server/contract/when.ts';
import type { Places, Stand } from '../places.ts';
import { standWords } from '../places.ts';
import type { Sheet } from './place.ts';

/** A place with the claims that stand on it. */
export type Spot = { readonly stand: Stand; readonly claims: readonly TimedClaim[] };

export function spotsOf(kept: readonly TimedClaim[], places: Places): Spot[] {
  const on = new Map<string, TimedClaim[]>();
  for (const c of kept) for (const s of places.of(c)) on.set(s.id, [...(on.get(s.id) ?? []), c]);
  return places.stands.flatMap((stand) => {
    const claims = on.get(stand.id);
    return claims === undefined ? [] : [{ stand, claims }];
  });
}

/** How many numbers of one place are drawn, and how many in a row; the rest is counted, and in the list. */
export type Numbers = { readonly most: number; readonly perRow: number; readonly perTownRow: number };
export const wideNumbers: Numbers = { most: 32, perRow: 8, perTownRow: 4 };
export const narrowNumbers: Numbers = { most: 8, perRow: 4, perTownRow: 2 };
const [chipWidth, chipHeight] = [27, 25];

/** Numbers that a place shows: the one in hand is always among them. */
export function numbersOf(
  { claims }: Spot,
  hand: string | null,
  { most }: Numbers,
): { shown: readonly TimedClaim[]; more: number } {
  if (claims.length <= most) return { shown: claims, more: 0 };
  const held = claims.findIndex((c) => c.claim.id === hand);
  const cut = claims.slice(0, most);
  const own = claims[held];
  const shown = own !== undefined && held >= most ? [...cut.slice(0, -1), own] : cut;
  return { shown, more: claims.length - shown.length };
}

/** Room that a place needs beside its point; `measure` gives the width of its name. */
export function sheetOf(
  spot: Spot,
  at: { x: number; y: number },
  measure: (text: string) => number,
  { most, perRow, perTownRow }: Numbers,
): Sheet {
  const n = Math.min(spot.claims.length, most);
  const more = spot.claims.length > most ? 20 : 0;
  const name = measure(standWords(spot.stand));
  if (!spot.stand.whole) {
    const cols = Math.min(n, perTownRow);
    return {
      id: spot.stand.id,
      ...at,
      width: Math.ceil(name + 8 + cols * chipWidth + 4),
      height: Math.max(1, Math.ceil(n / perTownRow)) * chipHeight + more,
      dot: 11,
    };
  }
  const cols = Math.min(n, perRow);
  return {
    id: spot.stand.id,
    ...at,
    width: Math.ceil(Math.max(name + 28, cols * chipWidth) + 24),
    height: 40 + Math.ceil(n / perRow) * chipHeight + 8 + more,
    dot: 0,
  };
}
/** Towns first: their names must stand beside them; then the places that most is said of. */
export const bySpace = (a: Spot, b: Spot): number =>
  Number(a.stand.whole) - Number(b.stand.whole) || b.claims.length - a.claims.length;
