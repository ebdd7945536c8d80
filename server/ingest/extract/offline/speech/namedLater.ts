import type { Told } from './content.ts';
import type { Item, Scene } from './items.ts';
import type { Voices } from './voices.ts';

/**
 * “A former engineer told a court … ¶ Lena Ott, 43, said”: whom the first paragraph leaves unnamed the next one names; and
 * the headline's “Witness” is whoever speaks first beneath it. Unnamed voices by whom they turn out to be.
 */
export function namedLater(scene: Scene, told: readonly Told[], voices: Voices): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const people = new Set(voices.unnamed().flatMap((u) => (u.types.includes('Person') ? [u.id] : [])));
  const kindOf = (t: Told) => scene.reading.paragraphs[t.frame.paragraph]?.kind;
  const own = told.filter((t) => t.frame.inside === null);
  const lead = own.findIndex((t) => kindOf(t) === 'text' && t.contents.length > 0);
  if (lead < 0) return found;
  const first = own[lead]?.frame.paragraph ?? 0;
  if (own.some((t, k) => k < lead && kindOf(t) === 'text' && t.frame.paragraph < first)) return found;
  for (const { frame, contents } of own.slice(lead).filter((t) => t.frame.paragraph === first))
    for (const { occurrence } of contents) {
      const { subject, voice } = occurrence;
      const article = subject === null ? '' : (frame.items[subject.first]?.lower ?? '');
      if (!/^(?:a|an)$/.test(article) || !people.has(voice) || found.has(voice)) continue;
      const next = own.find((t) => t.frame.paragraph > first && kindOf(t) === 'text');
      const named = next === undefined ? undefined : openingPerson(next.frame.items, voices);
      if (named !== undefined) found.set(voice, named);
    }
  const [speaks] = own.slice(lead).flatMap((t) => t.contents.map((c) => c.occurrence.voice));
  const speaker = speaks === undefined ? undefined : (found.get(speaks) ?? speaks);
  if (speaker === undefined || voices.entity(speaker)?.types.includes('Person') !== true) return found;
  for (const t of own.slice(0, lead))
    for (const { occurrence } of /^(?:title|deck)$/.test(kindOf(t) ?? '') ? t.contents : [])
      if (people.has(occurrence.voice)) found.set(occurrence.voice, speaker);
  return found;
}

/** The person that a sentence begins with, by the whole name. */
function openingPerson(items: readonly Item[], voices: Voices): string | undefined {
  const opening = items.slice(0, 3).find((i) => i.kind !== 'word');
  const who = opening?.kind === 'name' && opening.entity !== null ? voices.entity(opening.entity) : undefined;
  if (opening === undefined || who?.types.includes('Person') !== true) return undefined;
  const whole = who.mentions.reduce((most, m) => Math.max(most, m.end - m.start), 0);
  return opening.end - opening.start === whole ? who.id : undefined;
}
