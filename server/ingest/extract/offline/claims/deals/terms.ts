import type { ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Sentence } from '../../../reading.ts';
import { figuresIn } from '../figures/measuresAmounts.ts';
import { measured, measureOf } from '../figures/measuresNames.ts';

const trade = /^(?:contract|order|tender|agreement|purchase|deal|transaction)$/;
const taking = /^(?:acquisition|takeover|bid|offer|buyout|deal|transaction)$/;
const telling =
  /\b(?:an?|the|this|that|its|their) (?:[a-z-]+ ){0,2}(contract|order|tender|agreement|purchase|deal|transaction|acquisition|takeover|bid|offer|buyout)(?:,[^.;,]{1,60},)? (?:[a-z0-9, -]{0,40}? )?(?:(?:is|was|could be|would be|will be|has been|being) )?(?:worth|valued at|values? [a-z ]{1,24} at|put at|priced at|covers?|covered|totals?|amounts? to|comes? to) $/i;
/** About a paragraph: of the deal that was told of last. */
const near = 700;
const longest = 130;

/** “The contract is worth about $5m”: what a sentence says of a deal that another one told of. */
export function withTerms(
  claims: readonly ExtractedClaim[],
  text: string,
  sentences: readonly Sentence[],
): ExtractedClaim[] {
  const deals = claims.filter((c) => c.predicate === 'CONTRACTS_WITH' || c.predicate === 'OWNS');
  if (deals.length === 0) return [...claims];
  const given = new Map<ExtractedClaim, ExtractedClaim[]>();
  for (const { start, end } of sentences) {
    if (
      !/\b(?:worth|valued?|values|put at|priced|cover(?:s|ed)?|totals?|amounts?|comes? to)\b/.test(
        text.slice(start, end),
      )
    )
      continue;
    for (const figure of figuresIn(text, start, end)) {
      const noun = telling.exec(text.slice(Math.max(start, figure.start - longest), figure.start))?.[1]?.toLowerCase();
      if (noun === undefined || figure.kind === 'percent' || figure.kind === 'times') continue;
      const meant = (c: ExtractedClaim): boolean =>
        c.predicate === 'OWNS' ? taking.test(noun) && c.modality === 'planned' : trade.test(noun);
      const told = deals.filter((c) => meant(c) && startOf(c) < figure.start && figure.start - startOf(c) < near);
      const last = told.reduce<ExtractedClaim | undefined>(
        (a, b) => (a !== undefined && startOf(a) >= startOf(b) ? a : b),
        undefined,
      );
      if (last === undefined || (last.figure?.value === figure.value && last.figure.low === figure.low)) continue;
      given.set(last, [...(given.get(last) ?? []), { ...last, figure: measured(figure, measureOf(figure)) }]);
    }
  }
  return claims
    .flatMap((c) => {
      const more = given.get(c);
      return more === undefined ? [c] : c.figure === null ? more : [c, ...more];
    })
    .map((c, i) => ({ ...c, id: `c${i + 1}` }));
}

const startOf = (c: ExtractedClaim): number => Math.min(...c.assertions.map((a) => a.start));
