import type { ClaimFacets, DateBounds, FacetsReply } from '../../../server/contract/facets.ts';
import type { Dates } from '../../graph/layout/periods.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const first = (times: readonly DateBounds[]) => times.flatMap(({ from, to }) => from ?? to ?? []).sort()[0];

/** When what a claim says happened. The day it was printed says nothing of that, so it never stands in for it. */
const whenOf = (c: ClaimFacets): string | undefined => first(c.happened ? [c.happened] : []);

/** First day on which something happened in the claims of each entity, in days since 1970; null for those whose claims have none. */
export function datesOf(ids: readonly string[], { claims }: Pick<FacetsReply, 'claims'>): Dates {
  const dates = new Map<string, number | null>(ids.map((id) => [id, null]));
  for (const c of claims) {
    const when = whenOf(c);
    if (when === undefined) continue;
    for (const link of c.links)
      for (const id of [link.split('~')[0] ?? '', link.split('~')[2] ?? '']) {
        const known = dates.get(id);
        if (known !== undefined) dates.set(id, Math.min(known ?? Number.POSITIVE_INFINITY, day(when)));
      }
  }
  return dates;
}
