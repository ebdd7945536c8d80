import type { Standing } from '../contract/terms.ts';
import { byText } from './order.ts';
import { standingRank } from './standing.ts';

/** Links that say where a thing belongs, from what belongs to what it belongs to; the earlier in the list the closer. */
export const belonging = ['LOCATED_IN', 'PART_OF', 'HOLDS_ROLE', 'MEMBER_OF'] as const;
/** A person of an office of a ministry of a country; what lies further is no answer to where somebody belongs. */
export const mostSteps = 3;

export type Tie = {
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  readonly standing: Standing;
  readonly voices: number;
};

/**
 * The country each of these belongs to: the nearest; of equally near ones over the strongest first Link (standing, then
 * voices, then predicate). A country belongs to itself; where no Link tells, to none.
 */
export function countriesOf(
  ids: readonly string[],
  ties: readonly Tie[],
  isCountry: (id: string) => boolean,
): Map<string, string | null> {
  const from = new Map<string, Tie[]>();
  for (const tie of ties) from.set(tie.source, [...(from.get(tie.source) ?? []), tie]);
  for (const list of from.values()) list.sort(strongest);
  const known = new Map([...ids, ...ties.map((t) => t.target)].filter(isCountry).map((id) => [id, id]));
  for (let step = 1; step <= mostSteps; step++) {
    const found = [...from].flatMap(([id, list]) => {
      const country = known.has(id) ? undefined : list.find((t) => known.has(t.target));
      return country === undefined ? [] : [[id, known.get(country.target) ?? ''] as const];
    });
    // Together, so that what this step found is a step further for everybody else.
    for (const [id, country] of found) known.set(id, country);
  }
  return new Map(ids.map((id) => [id, known.get(id) ?? null]));
}

const closeness = new Map<string, number>(belonging.map((p, i) => [p, i]));
const strongest = (a: Tie, b: Tie): number =>
  standingRank(b.standing) - standingRank(a.standing) ||
  b.voices - a.voices ||
  (closeness.get(a.predicate) ?? 0) - (closeness.get(b.predicate) ?? 0) ||
  byText(a.target, b.target);
