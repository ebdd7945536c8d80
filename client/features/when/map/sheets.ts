import type { TimedClaim } from '../../../../server/contract/when.ts';
import { counted } from '../../../ui/words.ts';
import type { Places, Stand } from '../places.ts';
import { standWords } from '../places.ts';
import { type Layout, laySheets, type Rect, type Sheet } from './place.ts';

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

/**
 * How many numbers of one place are drawn, and how many in a row; the rest is counted, and in the list. 0 = only the name
 * and how many claims, with the one in hand.
 */
export type Numbers = { readonly most: number; readonly perRow: number; readonly perTownRow: number };
/** From all that a place has to no more than a count: a fuller map says less of each place. */
export const wideNumbers: readonly Numbers[] = [
  { most: 32, perRow: 8, perTownRow: 4 },
  { most: 12, perRow: 6, perTownRow: 4 },
  { most: 4, perRow: 4, perTownRow: 4 },
  { most: 0, perRow: 1, perTownRow: 1 },
];
export const narrowNumbers: readonly Numbers[] = [
  { most: 8, perRow: 4, perTownRow: 2 },
  { most: 3, perRow: 3, perTownRow: 3 },
  { most: 0, perRow: 1, perTownRow: 1 },
];
const chipHeight = 25;
const gap = 5;
/** A number of three digits is wider than the rest. */
const chipWidth = (claims: readonly TimedClaim[]): number => gap + (claims.some((c) => c.number > 99) ? 31 : 22);

/** Numbers that a place shows: the one in hand is always among them. */
export function numbersOf(
  { claims }: Spot,
  hand: string | null,
  { most }: Numbers,
): { shown: readonly TimedClaim[]; more: number } {
  if (claims.length <= most) return { shown: claims, more: 0 };
  const own = claims.filter((c) => c.claim.id === hand);
  const cut = claims.slice(0, most);
  const shown = own.every((c) => cut.includes(c)) ? cut : [...cut.slice(0, -1), ...own];
  return { shown, more: claims.length - shown.length };
}
/** What stands beside the numbers, or instead of them. */
export const moreWords = (more: number, shown: number, { most }: Numbers): string =>
  most > 0 ? `and ${more} more, in the list` : counted(more, shown > 0 ? 'more claim' : 'claim');

/** Room that a place needs beside its point; `measure` gives the width of its name. */
export function sheetOf(
  spot: Spot,
  at: { x: number; y: number },
  measure: (text: string) => number,
  numbers: Numbers,
  hand: string | null,
): Sheet {
  const { stand } = spot;
  const { shown, more } = numbersOf(spot, hand, numbers);
  const name = measure(standWords(stand));
  const chip = chipWidth(spot.claims);
  const words = more > 0 ? measure(moreWords(more, shown.length, numbers)) : 0;
  const sheet = (width: number, height: number): Sheet => ({
    id: stand.id,
    ...at,
    width: Math.ceil(width),
    height,
    dot: stand.whole ? 0 : 11,
  });
  if (numbers.most === 0) {
    const line = name + 8 + (words > 0 ? words + 14 : 0) + shown.length * chip;
    return stand.whole ? sheet(line + 28 + 18, 34) : sheet(line, chipHeight);
  }
  const perRow = stand.whole ? numbers.perRow : numbers.perTownRow;
  const rows = Math.ceil(shown.length / perRow);
  const block = Math.max(Math.min(shown.length, perRow) * chip, words);
  const height = rows * chipHeight + (more > 0 ? 20 : 0);
  return stand.whole ? sheet(Math.max(name + 28, block) + 26, 40 + height + 6) : sheet(name + 8 + block + 2, height);
}
/** Towns first: their names must stand beside them; then the places that most is said of. */
export const bySpace = (a: Spot, b: Spot): number =>
  Number(a.stand.whole) - Number(b.stand.whole) || b.claims.length - a.claims.length;

/** The fullest way to lay all places out that leaves none without room; else the barest. */
export function laySpots(
  levels: readonly Numbers[],
  sheetsAt: (numbers: Numbers) => readonly Sheet[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Rect[],
): { layout: Layout; numbers: Numbers } {
  let best: { layout: Layout; numbers: Numbers } | undefined;
  for (const numbers of levels) {
    best = { layout: laySheets(sheetsAt(numbers), size, taken), numbers };
    if (best.layout.crowded.length === 0) return best;
  }
  return best ?? { layout: laySheets([], size, taken), numbers: { most: 0, perRow: 1, perTownRow: 1 } };
}
