import type { Named, Names } from '../../reading.ts';
import type { Item } from './items.ts';
import { speakers } from './nouns.ts';
import type { Phrase } from './phrases.ts';

export const speakingTypes: ReadonlySet<string> = new Set([
  'Person',
  'Organisation',
  'Country',
  'PublicBody',
  'Outlet',
  'Vendor',
  'Work',
]);

/** “The chair of the Bank for Foreign Relations Lena Ott”: she who holds the office, named right behind it. */
export function titled(
  items: readonly Item[],
  { head, last }: Phrase,
  byId: ReadonlyMap<string, Named>,
): Item | undefined {
  const [own, before, name] = [items[head], items[last - 1], items[last]];
  const holds =
    last > head + 1 &&
    name?.kind === 'name' &&
    own?.kind === 'word' &&
    speakers.has(own.lower) &&
    // “a spokesman for Gov. Lena Ott” is not her.
    items[head + 1]?.lower === 'of' &&
    !/\.$|^(?:mr|mrs|ms|dr|sir|dame|lord|lady)$/i.test(before?.text ?? '');
  const person = byId.get(name?.entity ?? '')?.types.includes('Person') === true;
  // “Deputy of the Jogorku Kenesh Lena Ott”
  const over = before?.kind === 'name' || /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
  return holds && person && over && !speakers.has(before?.lower ?? '') ? name : undefined;
}

/** “Lena Ott KC”: the name, not the letters behind it. */
export function headOf(items: readonly Item[], { head, first }: Phrase): Item | undefined {
  const own = items[head];
  const before = items[head - 1];
  return head > first &&
    own?.kind === 'word' &&
    before?.kind === 'name' &&
    /^(?:[A-Z]{2,4}|Jr\.?|Sr\.?|PhD)$/.test(own.text)
    ? before
    : own;
}

/** Those who make a body up are its voice; who speaks for it is somebody of his own. */
const mouthpiece = /^(?:government|board|administration|management|leadership)$/;
const generic =
  /^(?:campaign|group|company|firm|charity|newspaper|network|website|union|party|agency|magazine|foundation)$/;
const numbers = /^(?:figures|data|statistics|records|numbers)$/;

/** Whose voice “the government of Vessa” or “the Delta Bank group” is. */
export function ownerOf(
  items: readonly Item[],
  { first, last, head }: Phrase,
  byId: ReadonlyMap<string, Named>,
): string | null {
  const noun = items[head]?.lower ?? '';
  const body = (i: Item | undefined) =>
    i?.entity != null && byId.get(i.entity)?.types.some((t) => t !== 'Person' && speakingTypes.has(t))
      ? i.entity
      : null;
  // “the Delta group”, but a Dutch charity is not the Netherlands
  const called = items[head - 1];
  const state = byId.get(called?.entity ?? '')?.types.includes('Country') === true;
  if (generic.test(noun) && called?.kind === 'name' && !state) return body(called);
  if (mouthpiece.test(noun) || numbers.test(noun)) {
    const before = items.slice(first, head).findLast((i) => body(i) !== null);
    if (before !== undefined) return body(before);
    return /^(?:of|for)$/.test(items[head + 1]?.lower ?? '')
      ? body(items.slice(head + 2, last + 1).find((i) => body(i) !== null))
      : null;
  }
  if (noun === 'ministry' && /^'s$/.test(items.slice(first, head).findLast((i) => /^'s$/.test(i.lower))?.lower ?? ''))
    return body(items[first]);
  return null;
}

/** The one company that an article is about; none where two are named about as often. */
export function chiefCompany({ entities }: Names): string {
  const companies = entities.filter(
    (e) =>
      e.types.some((t) => /^(?:Organisation|Vendor)$/.test(t)) &&
      !e.types.some((t) => /^(?:Outlet|PublicBody)$/.test(t)) &&
      // A wire in a dateline is named once.
      e.mentions.length > 1,
  );
  const [first, second] = [...companies].sort((a, b) => b.mentions.length - a.mentions.length);
  const most = first?.mentions.length ?? 0;
  return first !== undefined && first === companies[0] && most >= 2 && most >= 1.5 * (second?.mentions.length ?? 0)
    ? first.id
    : '';
}
