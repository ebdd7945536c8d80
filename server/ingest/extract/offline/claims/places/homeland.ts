import type { Named, Names, Range, Reading } from '../../../reading.ts';
import { countryOfCapital } from '../../names/gazetteer.ts';
import { isNationality } from '../clause/nationality.ts';
import type { Homeland } from '../context.ts';
import type { Lately } from '../mentioned/lately.ts';
import type { Types } from '../typed.ts';

/** A state that is named but in passing may be any other's neighbour. */
const oftenNamed = 3;

/**
 * The state that an article writes from: that of its dateline's capital or country, else the only one that its headline and
 * opening name, else the one that it names far more often than any other.
 */
export function homelandOf(
  names: Names,
  { text, paragraphs }: Reading,
  dateline: string | null,
  types: Types,
  lately: Lately,
): Homeland | null {
  const countries = names.entities.filter((e) => types.is(e.id, 'Country'));
  const called = (name: string) => countries.find((e) => e.name === name || e.aliases.includes(name));
  const homes = new Set<string>();
  for (const part of (dateline ?? '').split(/[,(/]| and /)) {
    const name = part
      .trim()
      .toLowerCase()
      .replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
    const state = countryOfCapital(name);
    const home = called(name) ?? called(state ?? '');
    if (home !== undefined) homes.add(home.id);
    // At home in a state that the article never names.
    else if (state !== undefined) return null;
  }
  const [home] = homes;
  if (home !== undefined && homes.size === 1) return { entity: home, sure: true };
  const opening = paragraphs
    .filter((p) => p.kind === 'title' || p.kind === 'deck')
    .map(({ start, end }) => ({ start, end }));
  const byName = (e: Named): readonly Range[] =>
    e.mentions.filter((m) => !isNationality(text.slice(m.start, m.end), e.name));
  const named = countries.filter((e) =>
    byName(e).some((m) => opening.some((p) => p.start <= m.start && m.end <= p.end)),
  );
  const [only] = named;
  if (only !== undefined && named.length === 1) return { entity: only.id, sure: true };
  const leader = lately.leader('Country');
  const state = countries.find((e) => e.id === leader?.entity);
  if (state === undefined || byName(state).length === 0) return null;
  const lead = paragraphs.find((p) => p.kind === 'text')?.end ?? 0;
  // Of two states at odds neither is home.
  const times = lately.times(state.id);
  const alone = countries.every((e) => e.id === state.id || lately.times(e.id) * 2 <= times);
  const sure = alone && (times >= oftenNamed || byName(state).some((m) => m.end <= lead));
  return { entity: state.id, sure };
}
