import type { Names } from '../../reading.ts';
import { type Found, spanning } from './found.ts';
import type { Types } from './typed.ts';

/** What a name says of its bearer: the “Ruritanian Interior Ministry” is in Ruritania, the “Acme report” is Acme's. */
export function readNames(names: Names, text: string, types: Types): Found[] {
  const surfaces = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const e of names.entities) {
    if (types.is(e.id, 'Country', 'Place')) for (const m of e.mentions) surfaces.set(text.slice(m.start, m.end), e.id);
    if (types.is(e.id, 'Organisation', 'Person') && !types.is(e.id, 'Country'))
      for (const m of e.mentions) owners.set(text.slice(m.start, m.end), e.id);
  }
  return names.entities.flatMap((e): Found[] => {
    const site = types.is(e.id, 'Organisation', 'Place');
    const work = types.is(e.id, 'Work');
    if ((!site && !work) || types.is(e.id, 'Country')) return [];
    for (const m of e.mentions) {
      const inside = text.slice(m.start, m.end);
      const other = withinWords(inside, site ? surfaces : owners);
      if (other === null || other === e.id) continue;
      const claim = site
        ? { subject: e.id, predicate: 'LOCATED_IN', object: other }
        : { subject: other, predicate: 'AUTHORED', object: e.id };
      return [{ ...claim, anchor: m, passage: spanning(m), descriptor: true }];
    }
    return [];
  });
}

/** The longest run of whole words that is one of these, if it is not the whole. */
function withinWords(words: string, known: ReadonlyMap<string, string>): string | null {
  const parts = words.split(/[\s’']+/);
  for (let size = Math.min(3, parts.length - 1); size > 0; size--)
    for (let i = 0; i + size <= parts.length; i++) {
      const found = known.get(parts.slice(i, i + size).join(' '));
      if (found !== undefined) return found;
    }
  return null;
}
