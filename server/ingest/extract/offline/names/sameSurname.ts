import type { Named } from '../../reading.ts';
import { femaleNouns, maleNouns } from './lists/roles.ts';
import { femaleTitles, maleTitles } from './lists/titles.ts';
import { genderOfFirstName } from './persons.ts';
import type { Spoken } from './spoken.ts';
import type { Text } from './text.ts';

type Gender = 'female' | 'male' | null;
const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

/**
 * “Ada Ott … her brother Tom Ott … Mr Ott said”: of several who share a surname, whom a title before it cannot mean loses that
 * mention to whom it can. A surname without a title stays with whom it was read for.
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
  for (const s of spoken) {
    if (s.last - s.first !== 1 || !own.has(s.entity.id)) continue;
    const title = titleGender(text, s);
    if (title === null) continue;
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

function titleGender({ words }: Text, { first }: Spoken): Gender {
  const before = words[first - 1]?.text ?? '';
  return femaleTitles.has(before) ? 'female' : maleTitles.has(before) ? 'male' : null;
}
