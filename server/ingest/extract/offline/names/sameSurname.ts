import type { Named } from '../../reading.ts';
import { femaleNouns, maleNouns } from './lists/roles.ts';
import { femaleTitles, maleTitles } from './lists/titles.ts';
import { isObject } from './objectPronoun.ts';
import { genderOfFirstName } from './persons.ts';
import type { Spoken } from './spoken.ts';
import type { Text } from './text.ts';

type Gender = 'female' | 'male' | null;
const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

/**
 * “Ada Ott … her brother Tom Ott … Mr Ott said”: of several who share a surname, whom a title before it cannot mean loses that
 * mention to whom it can. A surname without a title stays with whom it was read for, unless the pronoun behind it tells
 * otherwise and none tells so.
 */
export function partSurnames(text: Text, entities: readonly Named[], spoken: readonly Spoken[]): readonly Named[] {
  const bearers = new Map<string, Named[]>();
  for (const e of entities)
    if (e.types.includes('Person') && e.name.includes(' '))
      bearers.set(lastWord(e.name), [...(bearers.get(lastWord(e.name)) ?? []), e]);
  const shared = [...bearers.values()].filter((all) => all.length > 1).flat();
  if (shared.length === 0) return entities;
  const own = new Map(shared.map((e) => [e.id, ownGender(text, e, spoken)]));
  const moved = new Map<Spoken, Named>();
  const titled = new Map<string, Gender>();
  const plainly = new Map<Named, { to: Named | null; all: Spoken[] }>();
  for (const [at, s] of spoken.entries()) {
    if (s.last - s.first !== 1 || !own.has(s.entity.id)) continue;
    const title = titleGender(text, s);
    if (title === null) {
      const told = byPronoun(text, s, spoken[at + 1]);
      const entry = plainly.get(s.entity) ?? { to: null, all: [] };
      const alike = (bearers.get(lastWord(s.entity.name)) ?? []).filter((e) => own.get(e.id) === told);
      if (told !== null && opposite(own.get(s.entity.id) ?? null, told) && alike.length === 1)
        entry.to ??= alike[0] ?? null;
      // One that may stay where it is speaks for the others.
      if (told !== null && own.get(s.entity.id) === told) plainly.set(s.entity, { to: null, all: [] });
      else plainly.set(s.entity, { to: entry.to, all: [...entry.all, s] });
      continue;
    }
    const gender = own.get(s.entity.id) ?? null;
    if (gender === title) continue;
    const others = (bearers.get(lastWord(s.entity.name)) ?? []).filter((e) => e !== s.entity);
    const fitting = others.filter((e) => own.get(e.id) === title);
    const perhaps = fitting.length > 0 ? fitting : gender === null ? [] : others.filter((e) => own.get(e.id) === null);
    const [to] = perhaps;
    if (to === undefined || perhaps.length > 1) continue;
    moved.set(s, to);
    titled.set(to.id, title);
  }
  for (const { to, all } of plainly.values()) if (to !== null) for (const s of all) moved.set(s, to);
  if (moved.size === 0) return entities;
  const startOf = (s: Spoken): number => text.words[s.first]?.start ?? 0;
  return entities.map((e) => {
    if (!own.has(e.id)) return e;
    const lost = new Set([...moved.keys()].filter((s) => s.entity === e).map(startOf));
    const won = [...moved].filter(([, to]) => to === e).map(([s]) => s);
    if (lost.size === 0 && won.length === 0) return e;
    const mentions = [
      ...e.mentions.filter((m) => !lost.has(m.start)),
      ...won.map((s) => ({ start: startOf(s), end: text.words[s.last - 1]?.end ?? 0 })),
    ].sort((a, b) => a.start - b.start);
    const surname = lastWord(e.name);
    return {
      ...e,
      mentions,
      gender: own.get(e.id) ?? titled.get(e.id) ?? (lost.size > 0 ? null : e.gender),
      aliases: e.aliases.includes(surname) || won.length === 0 ? e.aliases : [...e.aliases, surname],
    };
  });
}

/** As the whole name tells, not what stands before the surname that others bear, too. */
function ownGender(text: Text, e: Named, spoken: readonly Spoken[]): Gender {
  for (const s of spoken)
    if (s.entity === e && s.last - s.first > 1) {
      const title = titleGender(text, s);
      if (title !== null) return title;
    }
  if (e.nouns.some((n) => femaleNouns.has(n))) return 'female';
  if (e.nouns.some((n) => maleNouns.has(n))) return 'male';
  return genderOfFirstName(e.name.split(' ')[0] ?? '');
}

const opposite = (a: Gender, b: Gender): boolean => a !== null && b !== null && a !== b;

/** “Ott denies it. His lawyer …”: the first pronoun behind, outside of quotation marks, with nobody else named between. */
function byPronoun({ words }: Text, { first, last }: Spoken, behind: Spoken | undefined): Gender {
  const next = behind?.entity.types.includes('Person') === true ? behind.first : words.length;
  let quoted = false;
  for (let k = last; k < next && k < last + 25 && words[k]?.paragraph === words[first]?.paragraph; k += 1) {
    const word = words[k]?.text ?? '';
    if (/^["“”]$/.test(word)) quoted = word === '“' || (word === '"' && !quoted);
    if (quoted || isObject(words, k)) continue;
    if (/^(?:he|his)$/i.test(word)) return 'male';
    if (/^(?:she|her)$/i.test(word)) return 'female';
  }
  return null;
}

function titleGender({ words }: Text, { first }: Spoken): Gender {
  const before = words[first - 1]?.text ?? '';
  return femaleTitles.has(before) ? 'female' : maleTitles.has(before) ? 'male' : null;
}
