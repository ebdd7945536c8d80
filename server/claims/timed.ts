import type { Claim } from '../contract/claim.ts';
import { type Bounds, edtfBounds, validBounds } from '../contract/edtf.ts';
import type { DateBounds } from '../contract/facets.ts';
import type { TimedClaim } from '../contract/when.ts';
import { byText } from './order.ts';

/** What of a claim decides whether and where it stands in time and on a map, before its words are read. */
export type ClaimTimes = {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** When each assertion that was not rejected was made (EDTF). */
  readonly saidOn: readonly string[];
  readonly ends: readonly { readonly id: string; readonly types: readonly string[] }[];
};
export type Clocks = Pick<TimedClaim, 'happened' | 'said' | 'places'> & { readonly id: string };

/** When the thing happened, when somebody said so, and which countries and places it is about. */
export function clocksOf({ id, validFrom, validTo, saidOn, ends }: ClaimTimes): Clocks {
  return {
    id,
    happened: validFrom === null && validTo === null ? null : validBounds(validFrom, validTo),
    said: [...new Set(saidOn)].sort(byText).flatMap((d) => edtfBounds(d) ?? []),
    places: [...new Set(ends.filter(isPlace).map((e) => e.id))],
  };
}
const isPlace = (e: { readonly types: readonly string[] }) => e.types.includes('Country') || e.types.includes('Place');

/** When each article that says so was published; rejected assertions say nothing. */
export function publishedOf({ assertions }: Pick<Claim, 'assertions'>): (DateBounds & { article: string })[] {
  const published = new Map(
    assertions.flatMap(({ article, review }) => {
      const at = article.publishedOn === null || review === 'rejected' ? undefined : edtfBounds(article.publishedOn);
      return at === undefined ? [] : [[article.id, { ...at, article: article.id }] as const];
    }),
  );
  return [...published.values()].sort(earlier);
}

/** Whether a map or a line of time has anywhere to put it: that an article was published is true of all. */
export const isBare = (c: Clocks): boolean => c.happened === null && c.said.length === 0 && c.places.length === 0;

/** By when it happened; what has no date after that, by when it was said, then as the ids fall. */
export const byWhen = (a: Clocks, b: Clocks): number =>
  Number(a.happened === null) - Number(b.happened === null) ||
  (a.happened !== null && b.happened !== null ? earlier(a.happened, b.happened) : 0) ||
  Number(a.said.length === 0) - Number(b.said.length === 0) ||
  earlier(a.said[0] ?? never, b.said[0] ?? never) ||
  byText(a.id, b.id);

const never: Bounds = { from: null, to: null };
/** By the first day known: an open start is placed by its end. */
function earlier(a: Bounds, b: Bounds): number {
  return byText(a.from ?? a.to ?? '', b.from ?? b.to ?? '') || byText(a.to ?? '9999', b.to ?? '9999');
}
