import type { EntityRef } from '../../../server/contract/graph.ts';
import type { TimedClaim, WhenReply } from '../../../server/contract/when.ts';
import type { Place } from '../../../server/contract/where.ts';
import { listed } from '../../ui/words.ts';

/** Where claims stand on the map: one point for all that have no more exact place. */
export type Stand = {
  readonly id: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly place: Place;
  /** Whether its claims are about a country or region as a whole, not about a point in it. */
  readonly whole: boolean;
};
export type Places = {
  /** Where this claim stands; empty when it is not on the map. */
  of(claim: TimedClaim): readonly Stand[];
  /** Why it is not: one phrase. */
  why(claim: TimedClaim): string;
  readonly stands: readonly Stand[];
};

/** Joins claims with their places. A country gives way to a town or region in it that the same claim names. */
export function placesOf({ claims, where }: Pick<WhenReply, 'claims' | 'where'>): Places {
  const names = new Map<string, EntityRef>();
  for (const { claim: c } of claims)
    for (const e of [c.subject, c.object, ...(c.instrument ? [c.instrument] : [])]) names.set(e.id, e);
  const placed = new Map(where.places.map((p) => [p.entity, p]));
  const stands = new Map<string, Stand>();
  const standOf = (place: Place): Stand => {
    // What is only known to lie in something stands with it, not beside it.
    const id = place.within ?? place.entity;
    const known = stands.get(id);
    if (known !== undefined) return known;
    const ref = names.get(id);
    const made = {
      id,
      name: ref?.name ?? nameIn(place),
      types: ref?.types ?? [place.kind === 'country' ? 'Country' : 'Place'],
      place,
      whole: place.area,
    };
    stands.set(id, made);
    return made;
  };
  const of = new Map(
    claims.map((c) => {
      const own = c.places.flatMap((id) => placed.get(id) ?? []);
      const exact = own.filter((p) => p.kind === 'place');
      const kept = own.filter((p) => p.kind === 'place' || !exact.some((e) => e.iso !== null && e.iso === p.iso));
      return [c.claim.id, [...new Map(kept.map((p) => [standOf(p).id, standOf(p)])).values()]] as const;
    }),
  );
  return {
    of: (c) => of.get(c.claim.id) ?? [],
    why: (c) => {
      const [first] = c.places;
      if (first === undefined) return 'no place given';
      return `${names.get(first)?.name ?? first}: ${where.why[first] ?? 'not found on the map'}`;
    },
    stands: [...stands.values()],
  };
}

/** "in Vietnam, as a claim says; …" names what it lies in. */
const nameIn = (place: Place): string => /^in (.*), as a claim says/.exec(place.of)?.[1] ?? place.entity;

/** "Kazakhstan as a whole", "Almaty". */
export const standWords = (s: Stand): string => (s.whole ? `${s.name} as a whole` : s.name);
/** "China and Kazakhstan as a whole": several places of one claim. */
export function standsWords(stands: readonly Stand[]): string {
  const wholes = stands.filter((s) => s.whole);
  const names = [...stands.filter((s) => !s.whole), ...wholes].map((s) => s.name);
  return wholes.length === 0 ? listed(names) : `${listed(names)} as a whole`;
}
