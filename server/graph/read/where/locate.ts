import { countryNamed, type Gazetteer, type Match, type Named, placeCountry, placePlace, type Spot } from './match.ts';

/** An entity as far as its place goes; `in` = where accepted claims say it lies or what it is part of. */
export type Thing = Named & { readonly id: string; readonly types: readonly string[]; readonly in: readonly string[] };
export type Located = { readonly spot: Spot; readonly within: string | null } | { readonly why: string };

/** A quarter of a town of a region of a country. */
export const mostSteps = 3;

/**
 * Where a country or place stands: by its own name, in the countries its claims name; else with the nearest thing that
 * claims put it in, if that is one. undefined for what is neither.
 */
export function locate(thing: Thing, known: ReadonlyMap<string, Thing>, gazetteer: Gazetteer): Located | undefined {
  const own = ownSpot(thing, known, gazetteer);
  if (own === undefined || 'spot' in own) return own && { ...own, within: null };
  for (const ring of rings(thing, known)) {
    const spots = ring.flatMap((outer) => {
      const match = ownSpot(outer, known, gazetteer);
      return match !== undefined && 'spot' in match ? [{ outer, spot: match.spot }] : [];
    });
    const towns = spots.filter((s) => s.spot.kind === 'place');
    const [first, ...others] = towns.length > 0 ? towns : spots;
    if (first === undefined) continue;
    if (others.length > 0)
      return { why: `claims put it in ${[first, ...others].map((s) => s.outer.name).join(' and in ')}` };
    const of = `in ${first.outer.name}, as a claim says; nothing more exact is known`;
    return { spot: { ...first.spot, of }, within: first.outer.id };
  }
  return own;
}

function ownSpot(thing: Thing, known: ReadonlyMap<string, Thing>, gazetteer: Gazetteer): Match | undefined {
  if (thing.types.includes('Country')) return placeCountry(thing);
  if (!thing.types.includes('Place')) return undefined;
  const countries = rings(thing, known).flatMap((ring) =>
    ring.filter((t) => t.types.includes('Country')).flatMap((t) => countryNamed(t)),
  );
  const alphas = countries.flatMap((c) => ('alpha' in c ? [c.alpha] : []));
  return placePlace(thing, [...new Set(alphas)].sort(), gazetteer);
}

/** What it lies in, what those lie in, and so on, each once. */
function rings(thing: Thing, known: ReadonlyMap<string, Thing>): Thing[][] {
  const seen = new Set([thing.id]);
  const out: Thing[][] = [];
  for (let ring = [thing]; out.length < mostSteps && ring.length > 0; out.push(ring)) {
    const next = [...new Set(ring.flatMap((t) => t.in))].filter((id) => !seen.has(id)).sort();
    for (const id of next) seen.add(id);
    ring = next.flatMap((id) => known.get(id) ?? []);
  }
  return out;
}
