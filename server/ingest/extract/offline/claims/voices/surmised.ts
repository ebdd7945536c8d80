import type { ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Found } from '../found.ts';
import type { Types } from '../typed.ts';

/**
 * Of whom “the Zenda firm” is said, only the run of the text tells; nothing that the article says elsewhere may speak against
 * it: another town or state of the same firm, or another firm that is known to be there.
 */
export function uncontested(surmised: readonly Found[], claims: readonly ExtractedClaim[], types: Types): Found[] {
  if (surmised.length === 0) return [];
  const known = claims.filter((c) => c.predicate === 'LOCATED_IN' && types.is(c.subject, 'Organisation'));
  const kindOf = (place: string): string => (types.is(place, 'Country') ? 'Country' : 'Place');
  return surmised.filter(
    ({ subject, object }) =>
      !known.some(
        (k) =>
          (k.subject === subject && k.object !== object && kindOf(k.object) === kindOf(object) && !isBranch(k)) ||
          (k.subject !== subject && k.object === object && !types.is(k.subject, 'PublicBody', 'Outlet')),
      ),
  );
}

/** Firms have plants where they have no seat. */
const isBranch = ({ assertions: [told] }: ExtractedClaim): boolean =>
  /\b(?:plants?|offices?|factor(?:y|ies)|sites?|laborator(?:y|ies)|branch(?:es)?|warehouses?|hub|campus|mines?|stores?|shops?|schools?)\b/i.test(
    told?.text ?? '',
  );
