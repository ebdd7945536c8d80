import type { Frame, Item } from './items.ts';
import { isVerb, type Phrase } from './phrases.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';
import type { Voices } from './voices.ts';

/** Whom a sentence is about, and so whom a pronoun in the next one may mean: its subject, then the first person in it. */
export function spokenOf(frame: Frame, voices: Voices): string[] {
  const subject = mainSubject(frame.items);
  const about = subject !== null && voices.speaks(frame.items, subject) ? voices.of(frame.items, subject) : null;
  // “Asked by Ott whether …, she agreed”: not about who asked.
  const asked = /^(?:asked|pressed|questioned|quizzed|challenged)$/.test(frame.items[0]?.lower ?? '');
  const from = asked ? frame.items.findIndex((i) => i.mark === 'comma') : 0;
  const person = frame.items.find(
    (i, k) => k >= from && i.kind !== 'quote' && i.entity !== null && voices.entity(i.entity)?.types.includes('Person'),
  )?.entity;
  return [about, person].filter((id) => id != null);
}

/** “Two of them, Lena Ott and Tom Hale, disagreed”: the first of two people, whom “they” means next. */
export function pairIn({ items }: Frame, voices: Voices): string | null {
  const person = (i: Item | undefined) =>
    i?.kind === 'name' && voices.entity(i.entity ?? '')?.types.includes('Person') === true;
  for (let k = 1; k + 1 < items.length; k += 1)
    if (items[k]?.lower === 'and' && person(items[k - 1]) && person(items[k + 1])) return items[k - 1]?.entity ?? null;
  return null;
}

const subordinate =
  /^(?:that|whether|if|who|which|whose|because|as|while|when|where|after|before|since|although|though|what|how|why|until|once)$/;

/** The subject of the first verb that has one, of the main clause if it can be told. */
export function mainSubject(items: readonly Item[]): Phrase | null {
  let within: Phrase | null = null;
  for (let verb = 1; verb < items.length; verb += 1) {
    if (!isVerb(items[verb])) continue;
    const subject = subjectBefore(items, verbGroupStart(items, verb));
    if (subject === null) continue;
    if (!subordinate.test(items[subject.first - 1]?.lower ?? '')) return subject;
    within ??= subject;
  }
  return within;
}
