import { belonging } from '../../claims/country.ts';
import type { ExtractedEntity, Extraction } from '../../contract/extraction.ts';
import { isGeneric } from './nameForms.ts';

/**
 * Names of the countries that entities of one article belong to: what its claims say; for a ministry or court without a
 * country in its name, the country that the article is about, if it is about one.
 */
export function countriesIn(found: Extraction): Map<string, ReadonlySet<string>> {
  const byId = new Map(found.entities.map((e) => [e.id, e]));
  const isCountry = (e: ExtractedEntity | undefined): e is ExtractedEntity => e?.types.includes('Country') ?? false;
  const countries = new Map<string, Set<string>>();
  for (const c of found.claims) {
    const country = byId.get(c.object);
    if (isCountry(country) && belonging.some((p) => p === c.predicate))
      countries.set(c.subject, (countries.get(c.subject) ?? new Set()).add(country.name));
  }
  const [first, second] = found.entities.filter(isCountry).sort((a, b) => b.mentions.length - a.mentions.length);
  if (first !== undefined && first.mentions.length >= 2 * (second?.mentions.length ?? 0))
    for (const e of found.entities)
      if (isGeneric(e.name) && !countries.has(e.id)) countries.set(e.id, new Set([first.name]));
  return countries;
}
