import type { Told } from './content.ts';
import type { Item, Scene } from './items.ts';
import { heardLater, type Voices } from './voices.ts';

/**
 * “A former engineer told a court … ¶ Lena Ott, 43, said”: whom the first paragraph leaves unnamed the next one names; and
 * the headline's “Witness” is whoever speaks first beneath it. Unnamed voices by whom they turn out to be.
 */
export function namedLater(scene: Scene, told: readonly Told[], voices: Voices): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const kindOf = (t: Told) => scene.reading.paragraphs[t.frame.paragraph]?.kind;
  const own = told.filter((t) => t.frame.inside === null);
  const lead = own.findIndex((t) => kindOf(t) === 'text' && t.contents.length > 0);
  if (lead < 0) return found;
  nameLead(scene, own, lead, voices, found);
  const isHeard = (t: Told) => t.contents.some((c) => c.occurrence.voice === heardLater);
  const heard = own.findIndex(isHeard);
  if (heard >= 0) {
    const [speaks] = own
      .slice(heard + 1)
      .flatMap((t) => (kindOf(t) === 'text' && !isHeard(t) ? t.contents.map((c) => c.occurrence.voice) : []))
      .filter((voice) => voice !== heardLater && voices.entity(voice)?.types.includes('Person') === true);
    if (speaks !== undefined) found.set(heardLater, found.get(speaks) ?? speaks);
  }
  return found;
}

/** Whom the first paragraph leaves unnamed, and whom the headline does. */
function nameLead(scene: Scene, own: readonly Told[], lead: number, voices: Voices, found: Map<string, string>): void {
  const people = new Set(voices.unnamed().flatMap((u) => (u.types.includes('Person') ? [u.id] : [])));
  const kindOf = (t: Told) => scene.reading.paragraphs[t.frame.paragraph]?.kind;
  const first = own[lead]?.frame.paragraph ?? 0;
  if (own.some((t, k) => k < lead && kindOf(t) === 'text' && t.frame.paragraph < first)) return;
  for (const { frame, contents } of own.slice(lead).filter((t) => t.frame.paragraph === first))
    for (const { occurrence } of contents) {
      const { subject, voice } = occurrence;
      const article = subject === null ? '' : (frame.items[subject.first]?.lower ?? '');
      const role = subject === null ? '' : (frame.items[subject.head]?.lower ?? '');
      const pleads = lawyer.test(role);
      if (
        !(/^(?:a|an)$/.test(article) || (pleads && subject?.first === subject?.head)) ||
        !people.has(voice) ||
        found.has(voice)
      )
        continue;
      // In the next sentence, if that names him for the first time, else in the next paragraph
      const then = own[own.findIndex((t) => t.frame === frame) + 1];
      const whole = then === undefined ? undefined : openingPerson(then.frame.items, voices);
      const opens =
        whole !== undefined &&
        then?.frame.paragraph === first &&
        voices.entity(whole)?.mentions[0]?.start === then.frame.items.find((i) => i.kind === 'name')?.start;
      const next = opens ? then : own.find((t) => t.frame.paragraph > first && kindOf(t) === 'text');
      const named =
        next === undefined
          ? undefined
          : (openingPerson(next.frame.items, voices) ?? (pleads ? pleader(next, voices) : undefined));
      if (named !== undefined) found.set(voice, named);
    }
  const [speaks] = own.slice(lead).flatMap((t) => t.contents.map((c) => c.occurrence.voice));
  const speaker = speaks === undefined ? undefined : (found.get(speaks) ?? speaks);
  if (speaker === undefined || voices.entity(speaker)?.types.includes('Person') !== true) return;
  for (const t of own.slice(0, lead))
    for (const { occurrence } of /^(?:title|deck)$/.test(kindOf(t) ?? '') ? t.contents : [])
      if (people.has(occurrence.voice)) found.set(occurrence.voice, speaker);
}

const lawyer = /^(?:counsel|lawyer|attorney|barrister|solicitor|prosecutor|advocate)$/;

/** “Opening the case, Lena Ott KC said …”: a lawyer who speaks in that sentence. */
function pleader({ frame: { items }, contents }: Told, voices: Voices): string | undefined {
  const opens = /^(?:opening|prosecuting|prosecutor|counsel|for|addressing)$/.test(items[0]?.lower ?? '');
  const speaks = contents.find(
    ({ occurrence: { voice, subject } }) =>
      voices.entity(voice)?.types.includes('Person') === true &&
      subject !== null &&
      (opens || items.slice(subject.head, subject.head + 2).some((i) => /^(?:KC|QC|SC|SAN)$/.test(i.text))),
  );
  return speaks?.occurrence.voice;
}

/** The person that a sentence begins with, by the whole name. */
function openingPerson(items: readonly Item[], voices: Voices): string | undefined {
  // “‘…,’ Colonel Lena Ott, who retired in May, told the panel.”
  const from = items[0]?.kind === 'quote' ? 1 : 0;
  const opening = items.slice(from, from + 3).find((i) => i.kind !== 'word');
  const who = opening?.kind === 'name' && opening.entity !== null ? voices.entity(opening.entity) : undefined;
  if (opening === undefined || who?.types.includes('Person') !== true) return undefined;
  const whole = who.mentions.reduce((most, m) => Math.max(most, m.end - m.start), 0);
  return opening.end - opening.start === whole ? who.id : undefined;
}
