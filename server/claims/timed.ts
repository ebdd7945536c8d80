import type { Claim } from '../contract/claim.ts';
import { type Bounds, edtfBounds, validBounds } from '../contract/edtf.ts';
import type { TimedClaim } from '../contract/when.ts';
import { byText } from './order.ts';

type Clocks = Omit<TimedClaim, 'number' | 'recorded'>;

/** When the thing happened, was said and was published, and where it took place. Rejected assertions say nothing. */
export function clocksOf(claim: Claim): Clocks {
  const said = claim.assertions.filter((a) => a.review !== 'rejected');
  const ends = [claim.subject, claim.object, ...(claim.instrument === null ? [] : [claim.instrument])];
  const published = new Map(
    said.flatMap(({ article }) => {
      const at = article.publishedOn === null ? undefined : edtfBounds(article.publishedOn);
      return at === undefined ? [] : [[article.id, { ...at, article: article.id }] as const];
    }),
  );
  return {
    claim,
    happened: claim.validFrom === null && claim.validTo === null ? null : validBounds(claim.validFrom, claim.validTo),
    said: [...new Set(said.flatMap((a) => a.saidOn ?? []))].sort(byText).flatMap((d) => edtfBounds(d) ?? []),
    published: [...published.values()].sort(earlier),
    places: [...new Set(ends.filter(isPlace).map((e) => e.id))],
  };
}

const isPlace = (e: { readonly types: readonly string[] }) => e.types.includes('Country') || e.types.includes('Place');

/** Whether a map or a line of time has anywhere to put it: that an article was published is true of all. */
export const isBare = (c: Clocks): boolean => c.happened === null && c.said.length === 0 && c.places.length === 0;

/** By when it happened; what has no date after that, by when it was said, then as the ids fall. */
export const byWhen = (a: Clocks, b: Clocks): number =>
  Number(a.happened === null) - Number(b.happened === null) ||
  (a.happened !== null && b.happened !== null ? earlier(a.happened, b.happened) : 0) ||
  Number(a.said.length === 0) - Number(b.said.length === 0) ||
  earlier(a.said[0] ?? never, b.said[0] ?? never) ||
  byText(a.claim.id, b.claim.id);

const never: Bounds = { from: null, to: null };
/** By the first day known: an open start is placed by its end. */
function earlier(a: Bounds, b: Bounds): number {
  return byText(a.from ?? a.to ?? '', b.from ?? b.to ?? '') || byText(a.to ?? '9999', b.to ?? '9999');
}
