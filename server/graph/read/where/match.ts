import type { Place, PlaceFact } from '../../../contract/where.ts';
import type { Cities, City } from './cities.ts';
import { type Country, countries } from './countries.ts';
import { nameKey } from './nameKey.ts';

export type Named = { readonly name: string; readonly aliases: readonly string[] };
export type Spot = Pick<Place, 'kind' | 'lon' | 'lat' | 'iso' | 'area' | 'of'>;
export type Match = { readonly spot: Spot } | { readonly why: string };
export type Gazetteer = {
  readonly facts: readonly PlaceFact[];
  /** Asked for only when nothing shorter knows the name. */
  readonly cities: () => Cities;
};

const byName = new Map<string, Country[]>();
for (const country of countries)
  for (const name of country.names) byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), country]);
const byAlpha = new Map(countries.map((c) => [c.alpha, c]));

/** The one country that its name means; its aliases speak only where its name says nothing. */
export function countryNamed({ name, aliases }: Named): Country | { readonly why: string } {
  for (const form of [name, ...aliases]) {
    const [country, ...others] = byName.get(nameKey(form)) ?? [];
    if (country === undefined) continue;
    if (others.length === 0) return country;
    return {
      why: `${form} may be ${listed(
        [country, ...others].map((c) => c.names[0]),
        'or',
      )}`,
    };
  }
  return { why: 'no country of the map has this name' };
}

export function placeCountry(named: Named): Match {
  const country = countryNamed(named);
  if ('why' in country) return country;
  const { lon, lat, iso, names } = country;
  return { spot: { kind: 'country', lon, lat, iso, area: true, of: `the map’s ${names[0]}, by its name` } };
}

/** Below this many people, a name that no other town of the list has may still be that of something else. */
const unmistakable = 100_000;

/** A town or region by name, in one of these countries if claims name any (ISO alpha-2). Nothing is guessed. */
export function placePlace(named: Named, within: readonly string[], gazetteer: Gazetteer): Match {
  const fits = (c: { readonly country?: string | undefined }) =>
    within.length === 0 || c.country === undefined || within.includes(c.country);
  const keys = [named.name, ...named.aliases].map((form) => [form, nameKey(form)] as const).filter(([, k]) => k !== '');
  for (const [form, key] of keys) {
    const facts = gazetteer.facts.filter((f) => f.names.some((n) => nameKey(n) === key));
    if (facts.length > 0) {
      const [fact, ...others] = facts.filter(fits);
      if (fact === undefined) return { why: `${form} is listed, but not in ${listed(within.map(nameOf), 'or')}` };
      if (others.length > 0) return { why: `${form} is listed ${others.length + 1} times` };
      const of = fact.area ? 'the middle of the region, from the list of places' : 'the point in the list of places';
      return { spot: { kind: 'place', lon: fact.lon, lat: fact.lat, iso: isoOf(fact.country), area: fact.area, of } };
    }
  }
  for (const [form, key] of keys) {
    const known = gazetteer.cities().named(key);
    if (known.length > 0) return theOnly(form, known, known.filter(fits), within);
  }
  return { why: 'no list of places has this name' };
}

function theOnly(form: string, known: readonly City[], fitting: readonly City[], within: readonly string[]): Match {
  const [city, ...others] = fitting;
  const there = listed(within.map(nameOf), 'or');
  if (city === undefined) return { why: `GeoNames has ${form}, but not in ${there}` };
  if (others.length > 0)
    return within.length > 0
      ? { why: `GeoNames has ${fitting.length} towns named ${form} in ${there}` }
      : { why: `GeoNames has ${known.length} towns named ${form}, and no claim says in which country` };
  if (within.length === 0 && city.population < unmistakable)
    return { why: `GeoNames has a small town named ${form} in ${nameOf(city.country)}, and no claim says it is there` };
  const of =
    within.length === 0 ? `GeoNames’ only town named ${form}` : `GeoNames’ only town named ${form} in ${there}`;
  return {
    spot: { kind: 'place', lon: city.lon, lat: city.lat, iso: isoOf(city.country), area: false, of },
  };
}

const isoOf = (alpha: string | undefined): string | null => byAlpha.get(alpha ?? '')?.iso ?? null;
const nameOf = (alpha: string): string => byAlpha.get(alpha)?.names[0] ?? alpha;
const listed = (words: readonly string[], last: 'or' | 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
